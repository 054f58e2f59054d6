import { beforeAll, describe, expect, it } from "vitest";
import { consolidateReports } from "../../src/app/consolidateReports";
import { setPeriodAndAsOf, updateSummary } from "../../src/app/editBook";
import { openBook } from "../../src/app/openBook";
import { currentPlanBook } from "../../src/app/planBook";
import { readReports } from "../../src/app/readReports";
import type { PlainDate } from "../../src/domain/date/plainDate";
import type { StateCounts, Summary } from "../../src/domain/summary/summary";
import { summaryOf } from "../../src/domain/summary/summaryOf";
import { readBook } from "../../src/excel/read/readBook";
import { sampleFiles } from "../../src/preview/sample/sampleFiles";
import { cellAddress, parseCell } from "../../src/sheets/model/a1";
import type { CellRecord } from "../../src/sheets/model/workbookCells";
import { palette } from "../../src/sheets/styles";
import { targetWords } from "../../src/i18n/vi/sheetWords";
import { quiet } from "./jobs";
import { incoming } from "./mail";
import { openExcel } from "./openExcel";
import { openSeedPlan, sixUnits } from "./seedPlan";
import { rowsOn } from "./sheetRows";

const excel = openExcel("2024-03-20T09:00");
const missingUnit = "Phòng LĐTBXH huyện Anh Sơn";
beforeAll(async () => {
  const book = await openSeedPlan();
  const mail = sampleFiles(23, book);
  const sent = new Set(mail?.reports.filter(({ unit }) => unit.name !== missingUnit).map(({ file }) => file));
  const files = (mail?.files ?? []).filter(({ name }) => sent.has(name));
  const intake = await readReports(
    files.map(({ name, bytes }) => incoming(name, bytes)),
    false,
    quiet,
  );
  await consolidateReports(intake, {}, quiet);
});

/** Tổng hợp as it shows now, cell by cell. */
async function shownSummary() {
  const { sheets } = await readBook({ only: (name) => name === "Tổng hợp" });
  const cells = new Map<string, CellRecord>(
    [...(sheets[0]?.cells ?? [])].map((cell) => [cell.address, cell]),
  );
  const value = (address: string) => cells.get(address)?.value ?? "";
  const find = (text: string, from = 0) =>
    [...cells.values()]
      .map((cell) => ({ cell, ...(parseCell(cell.address) ?? { row: -1, column: -1 }) }))
      .find(({ cell, row }) => row >= from && cell.value === text);
  const addressOf = (label: string) => {
    const found = find(label);
    return found ? cellAddress(found.row + 1, found.column) : "";
  };
  /** The headline figure under its label. */
  const headline = (label: string) => value(addressOf(label));
  /** Columns C to L of the first row from `from` on with this text in column A or B. */
  const line = (text: string, from: number) => {
    const found = find(text, from);
    const row = (found?.row ?? -1) + 1;
    return "CDEFGHIJKL".split("").map((letter) => value(`${letter}${row}`));
  };
  const rowOf = (text: string) => find(text)?.row ?? -1;
  return { addressOf, headline, line, rowOf };
}

/** A line of table 1 as it must be. */
function groupLine(
  { total, noReport, ...counts }: StateCounts,
  { done, due }: { done: number; due: number },
) {
  const { onTime, late, open, dueSoon, overdue, awaitingEvent, needsDate, noDeadline, notApplicable } =
    counts;
  const [waiting, without] = [awaitingEvent + needsDate, noDeadline + notApplicable];
  return [
    total,
    onTime,
    late,
    open,
    dueSoon,
    overdue,
    waiting,
    without,
    noReport,
    due === 0 ? "" : done / due,
  ];
}

/** The heaviest state of a unit in a group and how often it stands there; blank where the group gives it nothing. */
function worstOf(counts: StateCounts | undefined): string {
  if (!counts) return "";
  const weighed: [sign: string, count: number][] = [
    ["✖", counts.overdue],
    ["▲", counts.dueSoon],
    ["◆", counts.late],
    ["○", counts.open],
    ["✔", counts.onTime],
    ["…", counts.awaitingEvent + counts.needsDate],
  ];
  const found = weighed.find(([, count]) => count > 0);
  return found ? found.join(" ") : "–";
}

/** A line of table 5 as it must be: whether it was sent, each group, what is overdue. */
function unitLine({ sent, counts, byGroup }: Summary["byUnit"][number], groups: string[]) {
  if (sent === "missing") {
    return ["✖ Chưa gửi", ...groups.map((group) => (byGroup[group] ? "Chưa có" : "")), "?"];
  }
  const word = sent === "ok" ? "✔ Đúng hạn" : "◆ Gửi muộn";
  return [word, ...groups.map((group) => worstOf(byGroup[group])), counts.overdue];
}

/** Holds everything Tổng hợp computes against the core's own summary of the workbook as it stands. */
async function expectSummary(): Promise<Summary> {
  const book = await currentPlanBook();
  const summary = summaryOf(book);
  const { headline, line, rowOf } = await shownSummary();
  expect(headline("Báo cáo đã nhận")).toBe(`${summary.reports.received}/${summary.reports.expected}`);
  expect(headline("✖ Quá hạn")).toBe(summary.totals.overdue);
  expect(headline("▲ Sắp đến hạn")).toBe(summary.totals.dueSoon);
  expect(headline("Chỉ tiêu chưa đạt")).toBe(`${summary.belowTarget.length}/${book.plan.indicators.length}`);
  expect(headline("Phát hiện phải sửa")).toBe(summary.findings.error);
  const groups = rowOf("1. Tình hình theo nhóm nhiệm vụ (số mốc)");
  for (const { group, counts, doneOfDue } of summary.byGroup) {
    expect(line(group.number, groups), `group ${group.number}`).toEqual(groupLine(counts, doneOfDue));
  }
  expect(line("Cộng", groups)).toEqual(groupLine(summary.totals, summary.doneOfDue));
  const units = rowOf("5. Tình hình theo đơn vị và nhóm nhiệm vụ");
  expect(units).toBeGreaterThan(groups);
  for (const unit of summary.byUnit) {
    const name = unit.unit.shortName ?? unit.unit.name;
    const numbers = book.plan.groups.map(({ number }) => number);
    expect(line(name, units), name).toEqual(unitLine(unit, numbers));
  }
  const states = await rowsOn("Chỉ tiêu", ["TT", "So với mức"]);
  expect(states.map(({ text }) => [text("TT"), text("So với mức")])).toEqual(
    summary.indicators.map(({ indicator, state }) => [indicator.id, targetWords[state]]),
  );
  return summary;
}

describe("Tổng hợp of quarter I", () => {
  it("computes by formulas what the core says: five of six received, with overdue, late and below-target figures", async () => {
    const summary = await expectSummary();
    expect(summary.reports).toMatchObject({ received: 5, expected: 6 });
    expect(summary.reports.missing.map(({ name }) => name)).toEqual([missingUnit]);
    const { overdue, late, noReport } = summary.totals;
    expect([overdue, late, noReport, summary.belowTarget.length].every((figure) => figure > 0)).toBe(true);
  });

  const days: PlainDate[] = ["2024-01-10", "2024-02-29", "2024-04-04", "2024-12-31"];
  it.each(days)("is judged anew at %s", async (day) => {
    const before = summaryOf(await currentPlanBook());
    await setPeriodAndAsOf("2024-Q1", day);
    const summary = await expectSummary();
    expect(summary.asOf).toBe(day);
    expect(summary.totals).not.toEqual(before.totals);
  });

  it("shows another period without its reports", async () => {
    await setPeriodAndAsOf("2024-H1", "2024-03-20");
    const summary = await expectSummary();
    expect(summary.reports).toMatchObject({ received: 0, expected: sixUnits.length });
    await setPeriodAndAsOf("2024-Q1", "2024-03-20");
    expect((await expectSummary()).reports.received).toBe(5);
  });

  it("holds no error in any cell of the workbook", async () => {
    const { sheets } = await readBook();
    const all = sheets.flatMap(({ name, cells }) => [...cells].map((cell) => ({ name, ...cell })));
    expect(all.filter(({ formula }) => formula !== undefined).length).toBeGreaterThan(500);
    // A value quoted from a file may be the text of an error; a formula's result never.
    const broken = all.filter(({ error, formula }) => error !== undefined && formula !== undefined);
    expect(broken.map(({ name, address, error }) => `${name}!${address} ${error}`)).toEqual([]);
  });
});

describe("Ngày tính, typed into its cell", () => {
  // Of a unit that reported: due 31 March 2024 and not done.
  const stateOf = async () => {
    const rows = await rowsOn("Báo cáo nhiệm vụ", [
      "Mã mốc",
      "Tiến độ",
      "Hạn",
      "Tình trạng",
      "Số ngày quá hạn",
    ]);
    const row = rows.find(
      ({ text }) =>
        text("Tình trạng") !== "" &&
        Number(text("Hạn")) === 45382 &&
        text("Tiến độ") !== "Hoàn thành" &&
        text("Tiến độ") !== "Không phát sinh",
    );
    return row ?? expect.unreachable("no open milestone of 31 March");
  };
  const look = async () => excel.host.cellAppearance("Báo cáo nhiệm vụ", (await stateOf()).at("Tình trạng"));

  it("turns what is due soon into what is overdue, with its colour and days, and every figure follows", async () => {
    expect(await look()).toMatchObject({ text: "▲ Sắp đến hạn", fill: palette.dueSoon });
    expect(await excel.host.typeIntoCell("Tổng hợp", "G3", "10/04/2024")).toBe("ok");
    expect(await look()).toMatchObject({
      text: "✖ Quá hạn",
      fill: palette.overdue,
      fontColor: palette.white,
    });
    expect((await stateOf()).text("Số ngày quá hạn")).toBe("10");
    expect((await expectSummary()).asOf).toBe("2024-04-10");
  });

  it("colours the headline figure while something is overdue", async () => {
    const { addressOf, headline } = await shownSummary();
    expect(Number(headline("✖ Quá hạn"))).toBeGreaterThan(0);
    expect((await excel.host.cellAppearance("Tổng hợp", addressOf("✖ Quá hạn"))).fill).toBe(palette.overdue);
    expect(await excel.host.typeIntoCell("Tổng hợp", "G3", "02/01/2024")).toBe("ok");
    expect((await shownSummary()).headline("✖ Quá hạn")).toBe(0);
    expect((await excel.host.cellAppearance("Tổng hợp", addressOf("✖ Quá hạn"))).fill).not.toBe(
      palette.overdue,
    );
    expect(await excel.host.typeIntoCell("Tổng hợp", "G3", "10/04/2024")).toBe("ok");
  });

  it("says that the written lists are of another day until they are updated", async () => {
    const { sheets } = await readBook({ only: (name) => name === "Tổng hợp" });
    const texts = [...(sheets[0]?.cells ?? [])].map(({ value }) => String(value));
    expect(texts).toContain("Danh sách lập ngày 20/3/2024, Quý I/2024; bấm Cập nhật.");
    const state = await updateSummary(quiet);
    const { overdue } = await expectSummary();
    const { sheets: after } = await readBook({ only: (name) => name === "Tổng hợp" });
    const updated = [...(after[0]?.cells ?? [])].map(({ value }) => String(value));
    expect(updated.some((text) => text.includes("bấm Cập nhật"))).toBe(false);
    expect(updated).toContain(`2. Mốc quá hạn (${overdue.length})`);
    expect(await openBook()).toEqual(state);
  });

  it("stands beside a period that only the list gives, and its tables follow on update", async () => {
    expect(await excel.host.typeIntoCell("Tổng hợp", "C3", "Quý 9")).toBe("refused");
    expect((await currentPlanBook()).periodId).toBe("2024-Q1");
    expect(await excel.host.typeIntoCell("Tổng hợp", "C3", "6 tháng đầu năm 2024")).toBe("ok");
    await updateSummary(quiet);
    expect((await expectSummary()).period.id).toBe("2024-H1");
  });
});
