import type { ICellData, ICommandInfo, IExecutionOptions, IRange } from "@univerjs/core";
import type { Area } from "../../../sheets/model/a1";
import { addressOf, hull } from "../model/area";
import type { StructureChange } from "../model/shift";
import type { Book } from "./book";
import { valueOf } from "./contents";
import { shiftFormula, shiftRule } from "./formulaShift";
import { adoptTyped } from "./adoptTyped";
import type { Sheet } from "./sheet";
import { tellChange } from "./tellChange";
import { eventType } from "./workbookEvent";

interface CellDetail {
  value: unknown;
  type: string;
}

type CellGrid = Record<string, Record<string, ICellData | null>>;

/** Parameters of Univer's set-range-values command: one cell, or cells by row and column. */
interface Typing {
  subUnitId?: string;
  range?: IRange;
  value?: ICellData | CellGrid | unknown[];
}

interface Params {
  unitId?: string;
  subUnitId?: string;
  sheet?: { id: string };
  range?: IRange;
  cellValue?: CellGrid;
  selections?: { range: IRange }[];
}

const structures: Record<string, Pick<StructureChange, "axis" | "kind"> & { changeType: string }> = {
  "sheet.mutation.insert-row": { axis: "rows", kind: "inserted", changeType: "RowInserted" },
  "sheet.mutation.remove-rows": { axis: "rows", kind: "removed", changeType: "RowDeleted" },
  "sheet.mutation.insert-col": { axis: "columns", kind: "inserted", changeType: "ColumnInserted" },
  "sheet.mutation.remove-col": { axis: "columns", kind: "removed", changeType: "ColumnDeleted" },
};

/** Listens to everything Univer does: turns it into Office.js events and makes what is kept aside follow. */
export class Changes {
  private before?: CellDetail;
  /** Id of the sheet that is shown. */
  private active: string;

  constructor(
    private readonly book: Book,
    private readonly onStructure: (sheet: Sheet, change: StructureChange) => void,
  ) {
    this.active = book.workbook.getActiveSheet().getSheetId();
  }

  /** Call for every command about to run. */
  beforeCommand({ id, params }: ICommandInfo, options: IExecutionOptions | undefined): void {
    if (id === "sheet.command.set-range-values" && !this.book.hostWrites) this.beforeTyping(params as Typing);
    const { unitId, subUnitId, cellValue } = (params ?? {}) as Params;
    if (id !== "sheet.mutation.set-range-values" || unitId !== this.book.unitId || !subUnitId) return;
    this.before = undefined;
    const area = areaOfCells(cellValue);
    if (!area || !cellValue || isBookkeeping(options)) return;
    const sheet = this.book.sheet(subUnitId);
    if (!sheet.exists) return;
    if (area.top === area.bottom && area.left === area.right) this.before = detail(sheet, area);
  }

  /** Univer reads formulas before the mutation runs, so what was typed is changed in the command. */
  private beforeTyping({ subUnitId, range, value }: Typing): void {
    const sheet = subUnitId === undefined ? this.book.activeSheet : this.book.sheet(subUnitId);
    if (!range || !value || Array.isArray(value)) return;
    const single = "v" in value || "f" in value;
    adoptTyped(sheet, single ? { [range.startRow]: { [range.startColumn]: value } } : (value as CellGrid));
  }

  /** Call for every command that ran. */
  afterCommand({ id, params }: ICommandInfo, options: IExecutionOptions | undefined): void {
    const given = (params ?? {}) as Params;
    if (given.unitId !== this.book.unitId) return;
    const sheetId = given.subUnitId ?? "";
    const structure = structures[id];
    const left = this.active;
    if (id === "sheet.operation.set-worksheet-active") this.active = sheetId;
    if (structure && given.range) this.structureChanged(sheetId, structure, given.range);
    else if (this.book.quiet) return;
    else if (id === "sheet.mutation.set-range-values") this.cellsChanged(sheetId, given, options);
    else if (id === "sheet.mutation.insert-sheet" && given.sheet) this.tabs(eventType.added, given.sheet.id);
    else if (id === "sheet.mutation.remove-sheet") this.tabs(eventType.deleted, sheetId);
    else if (id === "sheet.operation.set-worksheet-active") {
      if (left !== sheetId) this.tabs(eventType.deactivated, left);
      this.tabs(eventType.activated, sheetId);
    } else if (id === "sheet.operation.set-selections") {
      const range = given.selections?.[0]?.range;
      if (range) {
        const args = { worksheetId: sheetId, address: addressOf(areaOf(range)) };
        this.book.tell({ type: eventType.selectionChanged, targets: [sheetId], args });
      }
    }
  }

  private tabs(type: number, sheetId: string): void {
    this.book.tell({ type, targets: [sheetId], args: { source: "Local", worksheetId: sheetId } });
  }

  private cellsChanged(sheetId: string, { cellValue }: Params, options: IExecutionOptions | undefined): void {
    if (isBookkeeping(options)) return;
    const area = areaOfCells(cellValue);
    if (!area || !holdsContents(cellValue)) return;
    const sheet = this.book.sheet(sheetId);
    const details = this.before;
    this.before = undefined;
    this.tellOfCells(sheet, area, details);
  }

  private tellOfCells(sheet: Sheet, area: Area, before: CellDetail | undefined): void {
    const args: Record<string, unknown> = {};
    if (before) {
      const after = detail(sheet, area);
      Object.assign(args, { valueBefore: before.value, valueTypeBefore: before.type });
      Object.assign(args, { valueAfter: after.value, valueTypeAfter: after.type });
    }
    tellChange(sheet, area, "RangeEdited", args);
  }

  private structureChanged(sheetId: string, structure: (typeof structures)[string], range: IRange): void {
    const sheet = this.book.sheet(sheetId);
    const rows = structure.axis === "rows";
    const at = rows ? range.startRow : range.startColumn;
    const count = (rows ? range.endRow : range.endColumn) - at + 1;
    const change: StructureChange = { axis: structure.axis, kind: structure.kind, at, count };
    sheet.state.follow(change, {
      formula: (formula, down, right) => shiftFormula(this.book, formula, down, right),
      rule: (rule, down, right) => shiftRule(this.book, rule, down, right),
    });
    this.onStructure(sheet, change);
    const area = rows
      ? { top: at, bottom: at + count - 1, left: 0, right: 16_383 }
      : { left: at, right: at + count - 1, top: 0, bottom: 1_048_575 };
    tellChange(sheet, area, structure.changeType, {});
  }
}

/** Formula results and looks come by the same mutation as contents. */
function isBookkeeping(options: IExecutionOptions | undefined): boolean {
  return options?.onlyLocal === true || options?.["fromFormula"] === true;
}

const areaOf = (range: IRange): Area => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});

function areaOfCells(cells: Params["cellValue"]): Area | undefined {
  let area: Area | undefined;
  for (const [row, line] of Object.entries(cells ?? {})) {
    const columns = Object.keys(line).map(Number);
    if (columns.length === 0) continue;
    const here = {
      top: Number(row),
      bottom: Number(row),
      left: Math.min(...columns),
      right: Math.max(...columns),
    };
    area = area ? hull(area, here) : here;
  }
  return area;
}

/** A person's change of looks, and formulas following inserted rows, come without values. */
function holdsContents(cells: Params["cellValue"]): boolean {
  return Object.values(cells ?? {}).some((line) =>
    Object.values(line).some((cell) => cell === null || "v" in cell || "p" in cell),
  );
}

function detail(sheet: Sheet, area: Area): CellDetail {
  const value = valueOf(sheet, sheet.cell(area.top, area.left));
  const type =
    typeof value === "number"
      ? "Double"
      : typeof value === "boolean"
        ? "Boolean"
        : value === ""
          ? "Empty"
          : "String";
  return { value, type };
}
