import { describe, expect, it } from "vitest";
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

describe("Tổng hợp computed by a spreadsheet engine", () => {
  it("shows the figures the core computes, and the workbook reads back as it was written", async () => {
    const { book } = await reportedBook();
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
