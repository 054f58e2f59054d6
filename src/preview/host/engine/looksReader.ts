import type { IStyleData, Nullable } from "@univerjs/core";
import type { Area } from "../../../sheets/model/a1";
import type { Sheet } from "./sheet";

type StyleRef = Nullable<IStyleData | string>;

/** Reads composed styles of one sheet: cell over column over row over the sheet's default. */
export class LooksReader {
  private readonly known = new Map<string, IStyleData>();
  private readonly base: IStyleData;

  constructor(private readonly sheet: Sheet) {
    this.base = this.own(sheet.worksheet.getDefaultCellStyle());
  }

  at(row: number, column: number): IStyleData {
    const { worksheet } = this.sheet;
    const layers = [
      worksheet.getRowManager().getRow(row)?.s,
      worksheet.getColumnManager().getColumn(column)?.s,
      this.sheet.cell(row, column)?.s,
    ];
    const key = layers
      .map((layer) => (typeof layer === "object" ? JSON.stringify(layer) : (layer ?? "")))
      .join("|");
    let style = this.known.get(key);
    if (!style) {
      style = Object.assign({}, this.base, ...layers.map((layer) => this.own(layer))) as IStyleData;
      this.known.set(key, style);
    }
    return style;
  }

  private own(ref: StyleRef): IStyleData {
    const style = typeof ref === "string" ? this.sheet.book.workbook.getStyles().get(ref) : ref;
    return style ?? {};
  }
}

export function numberFormatAt(sheet: Sheet, row: number, column: number): string {
  return numberFormatOf(styleAt(sheet, row, column));
}

export function styleAt(sheet: Sheet, row: number, column: number): IStyleData {
  return new LooksReader(sheet).at(row, column);
}

export function numberFormatOf(style: IStyleData): string {
  return style.n?.pattern ?? "General";
}

/** The one value all cells of the area share; null when they differ. */
export function uniform<T extends string | number | boolean>(
  sheet: Sheet,
  area: Area,
  pick: (style: IStyleData) => T,
): T | null {
  const reader = new LooksReader(sheet);
  const first = pick(reader.at(area.top, area.left));
  const seen = new Set<IStyleData>();
  // Outside the grid every cell of a column looks alike: one row of it is enough.
  const rows = sheet.worksheet.getRowCount();
  const columns = sheet.worksheet.getColumnCount();
  for (let row = area.top; row <= Math.min(area.bottom, rows); row++) {
    for (let column = area.left; column <= Math.min(area.right, columns); column++) {
      const style = reader.at(row, column);
      if (seen.has(style)) continue;
      seen.add(style);
      if (pick(style) !== first) return null;
    }
  }
  return first;
}
