import type { FindingCode } from "../../../src/domain/finding/codes";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import type { UnitAnswers } from "../../../src/preview/sample/answers";
import type { BookSpec } from "../../../src/sheets/model/book";
import { planBookToSheets } from "../../../src/sheets/plan/planBookToSheets";
import { writeWorkbook } from "../../../src/xlsx/write";
import { filledTemplates, incoming, reportFile } from "../mail";
import type { HostileFile } from "./hostileFiles";

/** The book with this unit under another id and name: what a template of a stranger's is made by. */
function renamed(book: PlanBook, answers: UnitAnswers, id: string, name = id): [PlanBook, UnitAnswers] {
  const unit = { ...answers.unit, id, name };
  const units = book.plan.units.map((one) => (one.id === answers.unit.id ? unit : one));
  return [
    { ...book, plan: { ...book.plan, units } },
    { ...answers, unit },
  ];
}

function withTexts(made: BookSpec, change: (text: string) => string): BookSpec {
  const sheets = made.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell?.content?.kind === "text"
          ? { ...cell, content: { kind: "text" as const, text: change(cell.content.text) } }
          : cell,
      ),
    })),
  }));
  return { ...made, sheets };
}

/** Readable workbooks that are no report of this plan, period and unit list. `units`: answers of three units. */
export function misfits(book: PlanBook, units: readonly UnitAnswers[]): HostileFile[] {
  const [one, other] = units as [UnitAnswers, UnitAnswers];
  const plan = (change: Partial<PlanBook["plan"]>): PlanBook => ({
    ...book,
    plan: { ...book.plan, ...change },
  });
  const made = filledTemplates(book)(one);
  const visible = (text: string) =>
    text.startsWith("cchc1:") ? text : text.replaceAll(one.unit.name, other.unit.name);
  const withoutMarks = (change: (text: string) => string): BookSpec => {
    const changed = withTexts(made, (text) => change(text.startsWith("cchc1:") ? "" : text));
    return { ...changed, sheets: changed.sheets.filter(({ name }) => name !== "_CCHC") };
  };
  const asFile = (spec: BookSpec) => writeWorkbook(spec);
  const of = (what: string, code: FindingCode, bytes: Uint8Array): HostileFile => ({
    what,
    code,
    file: incoming(`khac - ${what}.xlsx`, bytes),
  });
  const report = (what: string, code: FindingCode, ground: PlanBook, answers: UnitAnswers): HostileFile => ({
    what,
    code,
    file: reportFile(ground, answers, `khac - ${what}.xlsx`),
  });
  return [
    report("ke hoach khac", "otherPlan", plan({ id: "cchc-2024-noi-khac" }), one),
    report("quy II", "otherPeriod", { ...book, periodId: "2024-Q2" }, one),
    report("don vi la", "unitUnknown", ...renamed(book, one, "DV99", "Đơn vị lạ")),
    report("don vi __proto__", "unitUnknown", ...renamed(book, one, "__proto__", "Đơn vị khác nữa")),
    of("dau bieu cua don vi khac", "otherUnitInHead", asFile(withTexts(made, visible))),
    of(
      "khong con ten don vi",
      "unitNotNamed",
      asFile(withoutMarks((text) => (text.includes(one.unit.name) ? "…" : text))),
    ),
    of(
      "khong con ky",
      "periodUnclear",
      asFile(withoutMarks((text) => (/quý|kỳ|số liệu/i.test(text) ? "…" : text))),
    ),
    of("so cap duoi chua co bao cao", "noReports", asFile(planBookToSheets(book))),
    of(
      "so cap duoi phien ban cu",
      "otherPlanVersion",
      asFile(planBookToSheets(plan({ version: "00000000" }))),
    ),
    of(
      "so cap duoi ke hoach khac",
      "otherPlan",
      asFile(planBookToSheets(plan({ id: "cchc-2024-noi-khac" }))),
    ),
    {
      what: "a file that cannot be fetched",
      code: "fileBroken",
      file: {
        name: "khac - khong mo duoc.xlsx",
        size: 1,
        bytes: () => Promise.reject(new Error("gone")),
      },
    },
  ];
}
