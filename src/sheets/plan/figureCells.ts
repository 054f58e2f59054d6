import type { FigureKey, FigureLookup, FigurePlace, HeadlineFigure } from "../../domain/report";
import { sheetNames, summaryHeadings } from "../../i18n/vi/sheetWords";
import type { CellRecord, WorkbookCells } from "../model/workbookCells";
import { findTable, type FoundTable } from "../table/findTable";
import type { DataRow } from "../table/heading";
import { sheetGrid, textOf, type SheetGrid } from "../table/sheetGrid";
import { dateOf } from "../table/typedDate";
import { groupFigures } from "./groupFigures";
import { indicatorHeadings } from "./indicatorSheet";
import { indicatorRowHeadings } from "./indicatorRowSheet";
import { periodOf } from "./read/readRows";
import { reportHeadings } from "./reportSheet";
import { taskRowHeadings } from "./taskRowSheet";

const headlineLabels: Record<HeadlineFigure, string> = {
  received: summaryHeadings.received,
  belowTarget: summaryHeadings.belowTarget,
  mustFix: summaryHeadings.mustFix,
};

const dateColumns: ReadonlySet<string> = new Set(["due", "completedOn", "receivedOn"]);

function placeOf(sheet: string, cell: CellRecord | undefined, isDate = false): FigurePlace | undefined {
  if (!cell || cell.error !== undefined || cell.value === null || cell.value === "") return undefined;
  const at = { sheet, address: cell.address };
  if (isDate) {
    const date = dateOf(cell);
    return date && { ...at, value: { date } };
  }
  return typeof cell.value === "boolean" ? undefined : { ...at, value: cell.value };
}

/** The cell under a headline figure's label. */
function headline(grid: SheetGrid | undefined, label: string): FigurePlace | undefined {
  for (const row of grid?.rows ?? [])
    for (const [column, cell] of grid?.row(row) ?? [])
      if (textOf(cell) === label) return placeOf(grid?.name ?? "", grid?.at(row + 1, column));
  return undefined;
}

/** A table's rows by what names them. */
function byKey(table: FoundTable | undefined, keyOf: (row: DataRow) => string): Map<string, DataRow> {
  return new Map((table?.rows ?? []).map((row) => [keyOf(row), row]));
}

const keyOf = (...parts: string[]) => JSON.stringify(parts);

/** Finds where the figures of a report stand in a plan workbook as it is now, wherever its rows and columns are. */
export function figureCells(cells: WorkbookCells): FigureLookup {
  const table = (sheet: string, headings: Record<string, string>) =>
    findTable(cells, sheet, Object.values(headings)).value;
  const summarySheet = cells.sheets.find(({ name }) => name === sheetNames.summary);
  const summary = summarySheet && sheetGrid(summarySheet);
  const groups = groupFigures(summary);
  const [task, indicator, unitIndicator, receipt] = [
    taskRowHeadings,
    indicatorHeadings,
    indicatorRowHeadings,
    reportHeadings,
  ];
  const tables = {
    task: table(sheetNames.taskRows, task),
    indicator: table(sheetNames.indicators, indicator),
    unitIndicator: table(sheetNames.indicatorRows, unitIndicator),
    receipt: table(sheetNames.reports, receipt),
  };
  const period = (row: DataRow) => periodOf(row.text(task.period));
  const rows = {
    task: byKey(tables.task, (row) => keyOf(period(row), row.text(task.unit), row.text(task.occurrence))),
    indicator: byKey(tables.indicator, (row) => row.text(indicator.id)),
    unitIndicator: byKey(tables.unitIndicator, (row) =>
      keyOf(period(row), row.text(unitIndicator.unit), row.text(unitIndicator.indicator)),
    ),
    receipt: byKey(tables.receipt, (row) => keyOf(period(row), row.text(receipt.unit))),
  };
  const inTable = (of: keyof typeof rows, key: string, heading: string, column: string) =>
    placeOf(tables[of]?.sheet ?? "", rows[of].get(key)?.cell(heading), dateColumns.has(column));

  return (key: FigureKey) => {
    switch (key.of) {
      case "headline":
        return headline(summary, headlineLabels[key.figure]);
      case "group":
        return placeOf(summary?.name ?? "", groups(key));
      case "task":
        return inTable(
          "task",
          keyOf(key.periodId, key.unitId, key.occurrenceId),
          task[key.column],
          key.column,
        );
      case "indicator": {
        const headings = {
          numerator: indicator.sumNumerator,
          denominator: indicator.sumDenominator,
          result: indicator.result,
        };
        return inTable("indicator", key.indicatorId, headings[key.column], key.column);
      }
      case "unitIndicator": {
        const row = keyOf(key.periodId, key.unitId, key.indicatorId);
        return inTable("unitIndicator", row, unitIndicator[key.column], key.column);
      }
      case "receipt":
        return inTable("receipt", keyOf(key.periodId, key.unitId), receipt[key.column], key.column);
    }
  };
}
