import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { consolidateReports } from "../../src/app/consolidateReports";
import type { IncomingFile, Intake } from "../../src/app/contract";
import { settleName, takeBackName } from "../../src/app/editBook";
import { currentPlanBook } from "../../src/app/planBook";
import { readReports } from "../../src/app/readReports";
import type { PlanBook } from "../../src/domain/plan/planBook";
import type { UnitAnswers } from "../../src/preview/sample/answers";
import type { BookSpec } from "../../src/sheets/model/book";
import { text } from "../../src/sheets/model/content";
import { quiet } from "./jobs";
import { answersOf, reportFile } from "./mail";
import { openExcel } from "./openExcel";
import { openSeedPlan, sixUnits } from "./seedPlan";

const excel = openExcel("2024-03-20T09:00");
const [office = "", inspectors = "", planning = ""] = sixUnits;
let book: PlanBook;
let ready: BookSpec;
let answers: UnitAnswers[];
/** Văn phòng Sở has reported. */
beforeAll(async () => {
  book = await openSeedPlan();
  answers = answersOf(book, 3);
  await consolidateReports(await read([from(office)]), {}, quiet);
  ready = await excel.host.toBook();
});
beforeEach(() => excel.host.loadBook(ready));

const read = (files: IncomingFile[]) => readReports(files, false, quiet);
const answersFrom = (name: string): UnitAnswers =>
  answers.find(({ unit }) => unit.name === name) ?? expect.unreachable(name);
const from = (name: string, file?: string) => reportFile(book, answersFrom(name), file);

/** The same report, prepared by someone else, with a difficulty in its first row. */
function corrected(name: string, file: string): IncomingFile {
  const own = answersFrom(name);
  const [first, ...others] = own.tasks;
  const cells = { ...first?.cells, difficulty: text("Thiếu máy tính") };
  const tasks = first ? [{ ...first, cells }, ...others] : [];
  return reportFile(book, { ...own, contact: { preparedBy: text("Trần Thị Bình") }, tasks }, file);
}

const idOf = (row: { occurrenceId: string } | { indicatorId: string }) =>
  "occurrenceId" in row ? row.occurrenceId : row.indicatorId;
const rowOf = ({ rows }: Intake, file: string) => rows.find((row) => row.file === file);

describe("reading reports says, before anything is written,", () => {
  it("which cells of a report received before would change, with old and new value and the words of the plan", async () => {
    const intake = await read([corrected(office, "moi.xlsx"), from(inspectors)]);
    expect(intake).toMatchObject({ newReports: 1, replacedReports: 1, unchangedReports: 0 });
    const changes = rowOf(intake, "moi.xlsx")?.changes ?? [];
    const [first] = answersFrom(office).tasks;
    const difficulty = changes.find(({ field }) => field === "difficulty");
    expect(difficulty?.subject).toEqual({ kind: "task", id: first?.occurrence.id });
    expect(difficulty?.values[1]).toBe("Thiếu máy tính");
    const task = book.plan.tasks.find(({ number }) => number === difficulty?.about.number);
    expect(difficulty?.about.title).toBe(task?.title);
    expect(difficulty?.about.label).not.toBe("");
    expect(changes.find(({ field }) => field === "preparedBy")?.values[1]).toBe("Trần Thị Bình");
    expect(intake.rows.filter((row) => row.changes).map(({ file }) => file)).toEqual(["moi.xlsx"]);
  });

  it("the very cells that then change in the workbook", async () => {
    const before = (await currentPlanBook()).consolidation;
    const intake = await read([corrected(office, "moi.xlsx")]);
    await consolidateReports(intake, {}, quiet);
    const after = (await currentPlanBook()).consolidation;
    const values = ({ tasks, indicators }: typeof after) =>
      [...tasks, ...indicators].flatMap(({ source, ...row }) =>
        Object.entries(row).map(([field, value]) => `${source.sheet} ${idOf(row)} ${field}=${String(value)}`),
      );
    const [was, is] = [values(before), values(after)];
    const differing = [
      ...was.filter((line) => !is.includes(line)),
      ...is.filter((line) => !was.includes(line)),
    ];
    const cells = new Set(differing.map((line) => line.replace(/=.*/s, "")));
    const told = rowOf(intake, "moi.xlsx")?.changes?.filter(({ subject }) => subject.kind !== "report") ?? [];
    expect(told.length).toBeGreaterThan(0);
    expect(told).toHaveLength(cells.size);
  });

  it("that the same report under another file's name changes no cell", async () => {
    const intake = await read([from(office, "ban-sao.xlsx")]);
    expect(intake.rows.map(({ state, changes }) => [state, changes])).toEqual([["unchanged", []]]);
  });

  it("whose report would still be missing", async () => {
    const missing = async (...files: IncomingFile[]) => (await read(files)).missing.map(({ name }) => name);
    expect(await missing(from(inspectors))).toEqual(sixUnits.slice(2));
    expect(await missing(...sixUnits.slice(1).map((name) => from(name)))).toEqual([]);
    // One of two files will be chosen.
    expect(await missing(from(inspectors), corrected(inspectors, "khac.xlsx"))).toEqual(sixUnits.slice(2));
  });

  it("where two files of one unit differ, a value for each, and how each would change what is there", async () => {
    const intake = await read([from(office), corrected(office, "moi.xlsx")]);
    const [conflict] = intake.conflicts;
    const [unchanged, changed] = conflict?.rows ?? [];
    expect(unchanged?.changes).toEqual([]);
    expect(conflict?.differences).toEqual(changed?.changes);
    expect(conflict?.differences.every(({ values }) => values.length === 2)).toBe(true);
  });
});

describe("a report of a unit the list does not know", () => {
  /** As made from another list, in which the unit has another name and code. */
  const strange = (name: string, code = "DV99"): IncomingFile => {
    const own = answersFrom(planning);
    const stranger = { ...own.unit, id: code, name };
    const units = book.plan.units.map((unit) => (unit.id === own.unit.id ? stranger : unit));
    return reportFile({ ...book, plan: { ...book.plan, units } }, { ...own, unit: stranger }, "la.xlsx");
  };
  const answer = () => ({ as: "known" as const, id: answersFrom(planning).unit.id });
  const codes = ({ rows }: Intake) => rows.map(({ state, findings }) => [state, findings[0]?.code]);

  it("is refused by the name in its head, and received once someone said who that is, this time and the next", async () => {
    const file = strange("Phòng Tài vụ cũ");
    const refused = await read([file]);
    expect(refused.rows[0]?.findings.map(({ code, params }) => [code, params])).toEqual([
      ["unitUnknown", { unit: "Phòng Tài vụ cũ" }],
    ]);
    await settleName({ text: "Phòng Tài vụ cũ", answer: answer() });
    for (const intake of [await read([file]), await read([file])]) {
      expect(codes(intake)).toEqual([["acceptedWithFindings", "unitByName"]]);
      expect(intake.rows[0]?.unit?.name).toBe(planning);
      const { report, tasks } = intake.rows[0]?.checked ?? expect.unreachable();
      expect([report.inFindings, tasks.length > 0]).toEqual([0, true]);
    }
    await takeBackName({ text: "Phòng Tài vụ cũ", answer: answer() });
    expect(codes(await read([file]))).toEqual([["refused", "unitUnknown"]]);
  });

  it("has everything that was filled in, as under its own name", async () => {
    await settleName({ text: "Phòng Tài vụ cũ", answer: answer() });
    const [known, asked] = await Promise.all([read([from(planning)]), read([strange("Phòng Tài vụ cũ")])]);
    const values = ({ rows }: Intake) => {
      const { tasks = [], indicators = [] } = rows[0]?.checked ?? {};
      return [...tasks, ...indicators].map(({ source, ...row }) => [source.cells, row]);
    };
    expect(values(asked)).toEqual(values(known));
  });

  it("is received by its name where only the code is another list's", async () => {
    const intake = await read([strange(planning)]);
    expect(codes(intake)).toEqual([["acceptedWithFindings", "unitByName"]]);
    expect(intake.rows[0]?.unit?.name).toBe(planning);
  });

  it("is told apart from one that is known but need not report", async () => {
    const other = book.plan.units.find(({ reports }) => !reports) ?? expect.unreachable();
    const own = answersFrom(planning);
    const unit = { ...other, reports: true };
    const units = book.plan.units.map((one) => (one.id === other.id ? unit : one));
    const file = reportFile(
      { ...book, plan: { ...book.plan, units } },
      { ...own, unit, tasks: [], indicators: [] },
      "khong-phai-bao-cao.xlsx",
    );
    const { rows } = await read([file]);
    expect(rows[0]?.findings.map(({ code, params }) => [code, params])).toEqual([
      ["unitNotAsked", { unit: other.name }],
    ]);
  });
});
