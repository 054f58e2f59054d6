import type { Area } from "../../../sheets/model/a1";
import type { ChartState } from "./chartState";
import { shiftArea, type StructureChange } from "./shift";

/** A table of a sheet; its column names stand in the heading cells. */
export interface TableState {
  id: string;
  name: string;
  /** With the heading row. */
  area: Area;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** What stands behind one area's data validation, in Office.js' shapes. */
export interface ValidationState {
  area: Area;
  rule: Record<string, unknown>;
  errorAlert: Record<string, unknown>;
  prompt: Record<string, unknown>;
  ignoreBlanks: boolean;
}

export interface ConditionalFormatState {
  id: string;
  area: Area;
  /** With "=", written for the area's top-left cell. */
  formula: string;
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  stopIfTrue: boolean;
}

export type PropertyStore = Record<string, unknown>;

/** How relative formulas change when the area they stand for moves. */
export interface FormulaShift {
  formula: (formula: string, rows: number, columns: number) => string;
  rule: (rule: Record<string, unknown>, rows: number, columns: number) => Record<string, unknown>;
}

/** What the grid engine cannot hold of a sheet. */
export class SheetState {
  veryHidden = false;
  zoom = 100;
  showHeadings = true;
  tables: TableState[] = [];
  validations: ValidationState[] = [];
  /** In priority order: the first wins. */
  conditionalFormats: ConditionalFormatState[] = [];
  charts: ChartState[] = [];
  /** Office.js' protection options; undefined: not protected. */
  protection?: Record<string, unknown>;
  /** What takes the protection off; undefined: none is asked for. */
  password?: string;
  page: PropertyStore = {};
  headersFooters: PropertyStore = {};
  printArea?: Area;
  titleRows?: Area;
  titleColumns?: Area;
  /** 0-based rows that start a page. */
  pageBreaks: number[] = [];

  /** Makes everything kept by position follow inserted and removed rows and columns. */
  follow(change: StructureChange, shift: FormulaShift): void {
    this.tables = moved(this.tables, change);
    this.validations = moved(this.validations, change, (item, rows, columns) => {
      item.rule = shift.rule(item.rule, rows, columns);
    });
    this.conditionalFormats = moved(this.conditionalFormats, change, (item, rows, columns) => {
      item.formula = shift.formula(item.formula, rows, columns);
    });
    for (const chart of this.charts) {
      const follow = (area: Area | undefined) => area && (shiftArea(area, change) ?? area);
      chart.area = shiftArea(chart.area, change) ?? chart.area;
      for (const series of chart.series) {
        series.values = follow(series.values);
        series.categories = follow(series.categories);
      }
    }
    if (this.printArea) this.printArea = shiftArea(this.printArea, change);
    if (this.titleRows) this.titleRows = shiftArea(this.titleRows, change);
    if (this.titleColumns) this.titleColumns = shiftArea(this.titleColumns, change);
    if (change.axis === "rows") {
      this.pageBreaks = this.pageBreaks.flatMap((row) => {
        const at = shiftArea({ top: row, bottom: row, left: 0, right: 0 }, change);
        return at ? [at.top] : [];
      });
    }
  }
}

function moved<T extends { area: Area }>(
  list: T[],
  change: StructureChange,
  onMove?: (item: T, rows: number, columns: number) => void,
): T[] {
  return list.flatMap((item) => {
    const area = shiftArea(item.area, change);
    if (!area) return [];
    onMove?.(item, area.top - item.area.top, area.left - item.area.left);
    item.area = area;
    return [item];
  });
}
