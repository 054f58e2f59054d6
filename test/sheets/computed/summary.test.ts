import { describe, expect, it } from "vitest";
import type { TaskRow } from "../../../src/domain/consolidation/consolidation";
import { bySlot } from "../../../src/domain/consolidation/slot";
import { periodById } from "../../../src/domain/periods/periodById";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import { workOfUnits } from "../../../src/domain/plan/unitWork";
import type { StateCounts } from "../../../src/domain/summary/summary";
import { summaryOf } from "../../../src/domain/summary/summaryOf";
import { sentWords, targetWords } from "../../../src/i18n/vi/sheetWords";
import { openWorkbook } from "../../../src/preview/headless/openWorkbook";
import { bookCells } from "../../../src/sheets/bookCells";
import { planBookToSheets } from "../../../src/sheets/plan/planBookToSheets";
import { sheetsToPlanBook } from "../../../src/sheets/plan/sheetsToPlanBook";
import { findTable } from "../../../src/sheets/table/findTable";
import { sheetGrid, textOf, type SheetGrid } from "../../../src/sheets/table/sheetGrid";
import { reportedBook } from "../reportedBook";

/** The row (0-based) of a sheet whose first cells read so. */
function rowOf(grid: SheetGrid, ...texts: string[]): number {
  const found = grid.rows.find((row) => texts.every((text, column) => textOf(grid.at(row, column)) === text));
  if (found === undefined) throw new Error(`no row ${texts.join(", ")}`);
  return found;
}

const numbers = (grid: SheetGrid, row: number, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => Number(textOf(grid.at(row, from + index))));

/** The worst state of a unit in a group as table 5 shows it: "✖ 2". Blank where the group gives it nothing. */
function worst(counts: StateCounts | undefined): string {
  if (!counts) return "";
  const waiting = counts.awaitingEvent + counts.needsDate;
  const { overdue, dueSoon, late, open, onTime } = counts;
  const found = Object.entries({
    "✖": overdue,
    "▲": dueSoon,
    "◆": late,
    "○": open,
    "✔": onTime,
    "…": waiting,
  }).find(([, count]) => count > 0);
  return found ? found.join(" ") : "–";
}

/** Eight units' reports of the quarter with every other periodic milestone left open, and four units' of the half year, some of it done. */
async function halfReported(): Promise<PlanBook> {
  const { book: whole } = await reportedBook();
  const eight = whole.plan.units.filter(({ reports: isAsked }) => isAsked).slice(0, 8);
  const isKept = ({ unitId = "" }: { unitId?: string }) => eight.some(({ id }) => id === unitId);
  const { settings } = whole;
  const consolidation = {
    tasks: whole.consolidation.tasks.filter(isKept),
    indicators: whole.consolidation.indicators.filter(isKept),
    reports: whole.consolidation.reports.filter(isKept),
    findings: [],
  };
  const units = whole.plan.units.map((unit) => ({ ...unit, reports: isKept({ unitId: unit.id }) }));
  const book: PlanBook = { ...whole, plan: { ...whole.plan, units } };
  const leftOpen = consolidation.tasks.map((row, index): TaskRow =>
    row.occurrenceId.includes("@") && index % 2 === 0 ? { ...row, progress: "inProgress" } : row,
  );
  const quarter: PlanBook = { ...book, consolidation: { ...consolidation, tasks: leftOpen } };
  const period = periodById("2024-H1", settings)!;
  const sending = workOfUnits(quarter, period).filter((_, index) => index % 2 === 0);
  const source = { file: "6-thang.xlsx", hash: "h1", sheet: "Nhiệm vụ", cells: {} };
  const rows = sending.flatMap(({ unit, occurrences }) =>
    occurrences.map(({ id }, index): TaskRow => {
      const row: TaskRow = { periodId: period.id, unitId: unit.id, occurrenceId: id, source };
      const progress = (["done", "inProgress", undefined] as const)[index % 3];
      return progress === undefined ? row : { ...row, progress };
    }),
  );
  const [report] = consolidation.reports;
  const reports = sending.map(({ unit }) => ({ ...report!, periodId: period.id, unitId: unit.id }));
  return {
    ...quarter,
    periodId: period.id,
    asOf: "2024-06-20",
    consolidation: {
      ...consolidation,
      tasks: [...rows, ...leftOpen].sort(bySlot),
      reports: [...reports, ...consolidation.reports].sort(bySlot),
    },
  };
}

describe("Tổng hợp computed by a spreadsheet engine", () => {
  it.each([
    ["a quarter", async () => (await reportedBook()).book],
    ["a half year into which milestones were carried over", halfReported],
  ])("shows the figures the core computes of %s, and the workbook reads back", async (_, made) => {
    const book = await made();
    const summary = summaryOf(book);
    const opened = await openWorkbook(planBookToSheets(book));
    const computed = bookCells(await opened.host.toBook());
    opened.close();
    const grid = sheetGrid(computed.sheets.find(({ name }) => name === "Tổng hợp")!);

    const { received, expected } = summary.reports;
    expect(textOf(grid.at(5, 0))).toBe(`${received}/${expected}`);
    expect(grid.at(5, 2)?.value).toBeCloseTo(summary.doneOfDue.done / summary.doneOfDue.due, 12);
    expect(grid.at(5, 4)?.value).toBe(summary.totals.overdue);
    expect(grid.at(5, 6)?.value).toBe(summary.totals.dueSoon);
    expect(textOf(grid.at(5, 8))).toBe(`${summary.belowTarget.length}/${book.plan.indicators.length}`);
    expect(grid.at(5, 10)?.value).toBe(summary.findings.error);

    for (const { group, counts } of summary.byGroup) {
      const row = rowOf(grid, group.number, group.shortTitle ?? group.title);
      expect(numbers(grid, row, 2, 10), group.number).toEqual([
        counts.total,
        counts.onTime,
        counts.late,
        counts.open,
        counts.dueSoon,
        counts.overdue,
        counts.awaitingEvent + counts.needsDate,
        counts.noDeadline + counts.notApplicable,
        counts.noReport,
      ]);
    }
    for (const { unit, sent, counts, byGroup } of summary.byUnit) {
      const row = grid.rows.find((candidate) => textOf(grid.at(candidate, 12)) === unit.id)!;
      expect(textOf(grid.at(row, 2)), unit.name).toBe(sentWords[sent]);
      const shown = book.plan.groups.map((_, index) => textOf(grid.at(row, 3 + index)));
      const overdue = textOf(grid.at(row, 3 + book.plan.groups.length));
      const groups = book.plan.groups.map(({ number }) => byGroup[number]);
      if (sent === "missing") {
        expect(shown, unit.name).toEqual(groups.map((group) => (group ? "Chưa có" : "")));
        expect(overdue).toBe("?");
      } else {
        expect(shown, unit.name).toEqual(groups.map(worst));
        expect(overdue, unit.name).toBe(String(counts.overdue));
      }
    }

    const table = findTable(computed, "Chỉ tiêu", ["TT", "Kết quả", "So với mức"]).value!;
    for (const { indicator, sum, state } of summary.indicators) {
      const row = table.rows.find((candidate) => candidate.text("TT") === indicator.id)!;
      const shown = row.cell("Kết quả")?.value ?? undefined;
      const scale = indicator.aggregation === "ratio" ? 100 : 1;
      if (sum.result === undefined) expect(row.text("Kết quả"), indicator.id).toBe("");
      else expect(Number(shown) * scale, indicator.id).toBeCloseTo(sum.result, 9);
      expect(row.text("So với mức"), indicator.id).toBe(targetWords[state]);
    }
    expect(sheetsToPlanBook(computed).value).toEqual(book);
  });
});
