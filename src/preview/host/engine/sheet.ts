import type { ICellData, IExecutionOptions, Nullable, Worksheet } from "@univerjs/core";
import type { Area } from "../../../sheets/model/a1";
import { sheetPrefix } from "../model/area";
import { SheetState } from "../model/sheetState";
import { refuse } from "../protocol/officeError";
import type { Book } from "./book";
import { PendingLooks } from "./pendingLooks";

/** Cells by row and column, 0-based, as Univer's mutations take them. */
export type CellRows = Record<number, Record<number, ICellData>>;

/** One worksheet: Univer's part and ours. */
export class Sheet {
  readonly state = new SheetState();
  readonly pendingLooks = new PendingLooks();

  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  get exists(): boolean {
    return Boolean(this.book.workbook.getSheetBySheetId(this.id));
  }

  get worksheet(): Worksheet {
    const found: Nullable<Worksheet> = this.book.workbook.getSheetBySheetId(this.id);
    return found ?? refuse("ItemNotFound", "The worksheet was deleted.");
  }

  get name(): string {
    return this.worksheet.getName();
  }

  get hidden(): boolean {
    return this.worksheet.isSheetHidden() === this.book.kit.BooleanNumber.TRUE;
  }

  /** "'Kế hoạch'!" in front of an address. */
  prefixed(address: string): string {
    return `${sheetPrefix(this.name)}!${address}`;
  }

  cell(row: number, column: number): Nullable<ICellData> {
    return this.worksheet.getCellMatrix().getValue(row, column);
  }

  mutate(id: string, params: object, options?: IExecutionOptions): void {
    this.book.mutate(id, { subUnitId: this.id, ...params }, options);
  }

  command(id: string, params: object): Promise<void> {
    return this.book.command(id, { subUnitId: this.id, ...params });
  }

  /** Writes contents; dependent formulas recalculate. */
  writeCells(cells: CellRows): void {
    this.mutate("sheet.mutation.set-range-values", { cellValue: cells });
  }

  /** Sends contents anew that mean what they meant: dependent formulas recalculate, nobody is told. */
  resendCells(cells: CellRows): void {
    this.book.quietly(() => this.writeCells(cells));
  }

  /** Writes looks only. Without onlyLocal Univer would take the formulas of these cells away. */
  writeLooks(cells: CellRows): void {
    this.mutate("sheet.mutation.set-range-values", { cellValue: cells }, { onlyLocal: true });
  }

  /** Makes the grid large enough to hold `area`. */
  growTo(area: Area): void {
    const { worksheet } = this;
    if (area.bottom >= worksheet.getRowCount()) {
      this.mutate("sheet.mutation.set-worksheet-row-count", { rowCount: area.bottom + 1 });
    }
    if (area.right >= worksheet.getColumnCount()) {
      this.mutate("sheet.mutation.set-worksheet-column-count", { columnCount: area.right + 1 });
    }
  }

  /** The part of `area` inside the grid as it is; undefined when none is. Beyond it every cell is blank. */
  inGrid(area: Area): Area | undefined {
    const bottom = Math.min(area.bottom, this.worksheet.getRowCount() - 1);
    const right = Math.min(area.right, this.worksheet.getColumnCount() - 1);
    return bottom >= area.top && right >= area.left ? { ...area, bottom, right } : undefined;
  }
}
