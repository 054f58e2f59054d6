import { beforeAll, describe, expect, it, vi } from "vitest";
import { checkTemplate, stampTemplate, watchTemplate } from "../../src/app/checkTemplate";
import type { TemplateCheck } from "../../src/app/contract";
import { openBook } from "../../src/app/openBook";
import { periodById } from "../../src/domain/periods/periodById";
import { workOfUnits, type UnitWork } from "../../src/domain/plan/unitWork";
import { goToCell } from "../../src/excel/navigate";
import { palette } from "../../src/sheets/styles";
import { selfCheckOf } from "../../src/app/selfCheck";
import { readSubmission } from "../../src/sheets/template/readSubmission";
import { templateBook } from "../../src/sheets/template/templateBook";
import { readWorkbook } from "../../src/xlsx/read";
import { writeWorkbook } from "../../src/xlsx/write";
import { openExcel } from "./openExcel";
import { planOnPaper } from "./planOnPaper";
import { rowOn, type SheetRow } from "./sheetRows";

const excel = openExcel();
const unitName = "Thanh tra Sở";
let work: UnitWork | undefined;
beforeAll(async () => {
  const { plan, settings, ...book } = await planOnPaper();
  const period = periodById(book.periodId, settings);
  work =
    period && workOfUnits({ plan, settings, ...book }, period).find(({ unit }) => unit.name === unitName);
  if (!period || !work) throw new Error("no template to open");
  await excel.host.loadBook(templateBook({ ...work, plan, period, settings }));
});

const headings = [
  "Hạn",
  "✎ Tiến độ",
  "✎ Ngày hoàn thành",
  "✎ Số, ký hiệu văn bản",
  "✎ Kết quả thực hiện trong kỳ",
  "Kiểm tra",
];
const taskRow = (id: string): Promise<SheetRow> => rowOn("Nhiệm vụ", { "Mã mốc": id }, ...headings);
const type = async (sheet: string, address: string, text: string): Promise<void> => {
  expect(await excel.host.typeIntoCell(sheet, address, text), `${sheet}!${address}`).toBe("ok");
};
/** What is found of one row, by its cells: "code Sheet!A1". */
const foundOf = ({ findings }: TemplateCheck, id: string): string[] =>
  findings
    .filter(({ place }) => place.occurrenceId === id || place.indicatorId === id)
    .map(({ code, place }) => `${code} ${place.sheet}!${place.address}`);

describe("a template that was just opened", () => {
  it("is known as the unit's, for its period", async () => {
    const opened = await openBook();
    if (opened.kind !== "template") return expect.unreachable(opened.kind);
    expect(opened.template.unitName).toBe(unitName);
    expect(opened.template.period.id).toBe("2024-Q1");
  });

  it("has nothing filled in", async () => {
    const check = await checkTemplate();
    expect(check.tasks).toEqual({ filled: 0, total: work?.occurrences.length });
    expect(check.indicators).toEqual({ filled: 0, total: work?.indicators.length });
    expect(check.checkedAt).toMatch(/^2024-03-18T09:/);
  });

  it("leads to its empty cells in reading order: who prepared it, then the first row's progress", async () => {
    const places: string[] = [];
    for (const text of ["Nguyễn Văn A", "0238 000 001"]) {
      const { empty } = await checkTemplate();
      places.push(empty[0]?.address ?? "");
      await type("Nhiệm vụ", empty[0]?.address ?? "", text);
    }
    expect(places).toEqual(["I2", "I3"]);
    const first = await taskRow(work?.occurrences[0]?.id ?? "");
    const { empty } = await checkTemplate();
    expect(empty[0]).toEqual({ sheet: "Nhiệm vụ", address: first.at("✎ Tiến độ"), heading: "Tiến độ" });
  });

  it("is told of nothing but what is due and what must be answered", async () => {
    const codes = new Set((await checkTemplate()).findings.map(({ code }) => code));
    expect([...codes].sort()).toEqual(["dueSoon", "overdue", "requiredEmpty"]);
  });
});

describe("a milestone said to be done", () => {
  // Due 31 January 2024.
  const id = "21.1";
  let row: SheetRow;
  beforeAll(async () => {
    row = await taskRow(id);
    await type("Nhiệm vụ", row.at("✎ Tiến độ"), "Hoàn thành");
  });

  it("is asked for date, document and result, each at its own cell", async () => {
    expect(foundOf(await checkTemplate(), id).sort()).toEqual([
      `doneNoDate Nhiệm vụ!${row.at("✎ Ngày hoàn thành")}`,
      `doneNoDocument Nhiệm vụ!${row.at("✎ Số, ký hiệu văn bản")}`,
      `resultMissing Nhiệm vụ!${row.at("✎ Kết quả thực hiện trong kỳ")}`,
    ]);
  });

  it("shows the missing date in dark red, without the add-in", async () => {
    expect(await excel.host.cellAppearance("Nhiệm vụ", row.at("Kiểm tra"))).toMatchObject({
      text: "✖ Thiếu ngày hoàn thành",
      fill: palette.overdue,
      fontColor: palette.white,
    });
  });

  it("has nothing left to find once all three are given", async () => {
    await type("Nhiệm vụ", row.at("✎ Ngày hoàn thành"), "25/01/2024");
    await type("Nhiệm vụ", row.at("✎ Số, ký hiệu văn bản"), "12/KH-TTr");
    await type("Nhiệm vụ", row.at("✎ Kết quả thực hiện trong kỳ"), "Đã ban hành kế hoạch.");
    const check = await checkTemplate();
    expect(foundOf(check, id)).toEqual([]);
    expect(check.tasks.filled).toBe(1);
    const { text, fill } = await excel.host.cellAppearance("Nhiệm vụ", row.at("Kiểm tra"));
    expect(text).toBe("✔ Đủ");
    expect(fill).not.toBe(palette.overdue);
  });

  it("is late when it was done after its due date, and shows by how many days", async () => {
    await type("Nhiệm vụ", row.at("✎ Ngày hoàn thành"), "05/02/2024");
    expect(foundOf(await checkTemplate(), id)).toEqual([`late Nhiệm vụ!${row.at("✎ Ngày hoàn thành")}`]);
    expect(await excel.host.cellAppearance("Nhiệm vụ", row.at("Kiểm tra"))).toMatchObject({
      text: "◆ Hoàn thành muộn 5 ngày",
      fill: palette.late,
    });
  });

  it("cannot have been done in the future", async () => {
    await type("Nhiệm vụ", row.at("✎ Ngày hoàn thành"), "25/03/2024");
    expect(foundOf(await checkTemplate(), id)).toContain(
      `dateFuture Nhiệm vụ!${row.at("✎ Ngày hoàn thành")}`,
    );
    expect((await excel.host.cellAppearance("Nhiệm vụ", row.at("Kiểm tra"))).text).toBe("✖ Ngày không đúng");
  });
});

describe("a due date", () => {
  const fillOf = async (row: SheetRow) => (await excel.host.cellAppearance("Nhiệm vụ", row.at("Hạn"))).fill;

  it("is dark red when it is past and the unit is still at it, and not before or after that", async () => {
    // Due 4 March 2024.
    const row = await taskRow("22@2024-M02");
    const fills: string[] = [await fillOf(row)];
    for (const progress of ["Đang thực hiện", "Hoàn thành"]) {
      await type("Nhiệm vụ", row.at("✎ Tiến độ"), progress);
      fills.push(await fillOf(row));
    }
    expect(fills.map((fill) => fill === palette.overdue)).toEqual([false, true, false]);
  });

  it("is yellow when it is near", async () => {
    // Due 31 March 2024, 13 days away.
    const row = await taskRow("23.1");
    await type("Nhiệm vụ", row.at("✎ Tiến độ"), "Đang thực hiện");
    expect(await fillOf(row)).toBe(palette.dueSoon);
  });
});

describe("the cells of a template", () => {
  it("take only what their lists and rules allow", async () => {
    const row = await taskRow("31.1");
    expect(await excel.host.typeIntoCell("Nhiệm vụ", row.at("✎ Tiến độ"), "Xong rồi")).toBe("refused");
    expect((await taskRow("31.1")).text("✎ Tiến độ")).toBe("");
  });

  it("are locked where the plan's own words stand", async () => {
    const row = await taskRow("31.1");
    for (const heading of ["Hạn", "Kiểm tra", "Mã mốc"]) {
      expect(await excel.host.typeIntoCell("Nhiệm vụ", row.at(heading), "x"), heading).toBe("refused");
    }
    expect(await excel.host.typeIntoCell("Chỉ tiêu", "A1", "x")).toBe("refused");
  });

  it("are shown where a finding stands", async () => {
    const row = await taskRow("21.1");
    await goToCell("Chỉ tiêu", "");
    await goToCell("Nhiệm vụ", row.at("✎ Ngày hoàn thành"));
    const selected = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(selected).toBe(`'Nhiệm vụ'!${row.at("✎ Ngày hoàn thành")}`);
  });
});

describe("an indicator", () => {
  it("must not have more hits than cases, and says so at the numerator", async () => {
    const row = await rowOn(
      "Chỉ tiêu",
      { "Mã chỉ tiêu": "I.1.1" },
      "✎ Tình trạng",
      "✎ Tử số",
      "✎ Mẫu số",
      "Kiểm tra",
    );
    await type("Chỉ tiêu", row.at("✎ Tình trạng"), "Có số liệu");
    await type("Chỉ tiêu", row.at("✎ Tử số"), "12");
    await type("Chỉ tiêu", row.at("✎ Mẫu số"), "10");
    const found = foundOf(await checkTemplate(), "I.1.1");
    expect(found).toContain(`numeratorAboveDenominator Chỉ tiêu!${row.at("✎ Tử số")}`);
    expect((await excel.host.cellAppearance("Chỉ tiêu", row.at("Kiểm tra"))).text).toBe(
      "✖ Tử số lớn hơn mẫu số",
    );
    await type("Chỉ tiêu", row.at("✎ Tử số"), "10");
    const check = await checkTemplate();
    expect(foundOf(check, "I.1.1")).toEqual([]);
    expect(check.indicators.filled).toBe(1);
  });
});

describe("a watched template", () => {
  it("is checked again after an edit, and no more once the watch is over", async () => {
    const row = await taskRow("28");
    const checks: TemplateCheck[] = [];
    const stop = await watchTemplate((check) => checks.push(check));
    await type("Nhiệm vụ", row.at("✎ Tiến độ"), "Đang thực hiện");
    await vi.waitFor(() => expect(checks).toHaveLength(1), { timeout: 3000, interval: 50 });
    const missing = `resultMissing Nhiệm vụ!${row.at("✎ Kết quả thực hiện trong kỳ")}`;
    expect(checks.flatMap((check) => foundOf(check, "28"))).toEqual([missing]);
    await stop();
    await type("Nhiệm vụ", row.at("✎ Kết quả thực hiện trong kỳ"), "Đã rà soát.");
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(checks).toHaveLength(1);
  });
});

describe("the note of a unit's own check", () => {
  it("is not there before it is asked for, nor made by checking", async () => {
    expect((await checkTemplate()).selfCheck).toEqual({ kind: "none" });
  });

  it("tells time and result, and that the report is still as it was", async () => {
    const made = await stampTemplate();
    const { selfCheck, findings, tasks, indicators } = await checkTemplate();
    expect(selfCheck).toEqual(made.selfCheck);
    expect(selfCheck).toMatchObject({
      kind: "fresh",
      stamp: {
        errors: findings.filter(({ severity }) => severity === "error").length,
        filled: tasks.filled + indicators.filled,
        total: tasks.total + indicators.total,
      },
    });
  });

  it("is seen by the office in the saved file", async () => {
    const file = await readWorkbook(writeWorkbook(await excel.host.toBook()));
    const { value } = readSubmission(file, { file: "bc.xlsx", hash: "" }, await planOfTemplate());
    expect(selfCheckOf(file, value).kind).toBe("fresh");
  });

  it("is old after any later edit, and new again once it is made again", async () => {
    await type(
      "Nhiệm vụ",
      (await taskRow(work!.occurrences[0]!.id)).at("✎ Kết quả thực hiện trong kỳ"),
      "Đã sửa lại",
    );
    expect((await checkTemplate()).selfCheck.kind).toBe("stale");
    await stampTemplate();
    expect((await checkTemplate()).selfCheck.kind).toBe("fresh");
  });

  it("stands once in the hidden sheet, which stays protected and unseen", async () => {
    const keys = (await excel.host.toBook()).sheets.find(({ name }) => name === "_CCHC");
    const named = keys!.rows.filter(
      ({ cells: [key] }) => key?.content?.kind === "text" && key.content.text === "selfCheck",
    );
    expect(named).toHaveLength(1);
    expect(keys).toMatchObject({ state: "veryHidden", protection: {} });
  });
});

/** Whose template is open, as an office expects it. */
async function planOfTemplate() {
  const { plan } = await planOnPaper();
  return { planId: plan.id, planVersion: plan.version, planYear: plan.year };
}
