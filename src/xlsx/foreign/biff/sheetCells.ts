import { areaAddress } from "../../../sheets/model/a1";
import { maxArrayFormulas, maxFilledCells } from "../../limits";
import { broken, FileRefused, overLimit } from "../../read/fileRefused";
import type { StoredKind, StoredMark, StoredSheet } from "../storedBook";
import { record, type BiffRecord } from "./records";

function resultKind(data: DataView): StoredKind {
  if (data.getUint16(12, true) !== 0xffff) return "number";
  const kind = (["text", "boolean", "error", "empty"] as const)[data.getUint8(6)];
  if (!kind) throw broken("odd formula result");
  return kind;
}

/** The merged areas of a record; each is first row, last row, first column, last column, 0-based and inclusive. */
function mergesOf(data: DataView): string[] {
  return Array.from({ length: data.getUint16(0, true) }, (_, index) => {
    const field = (at: number) => data.getUint16(2 + index * 8 + at * 2, true);
    return areaAddress({ top: field(0), bottom: field(1), left: field(2), right: field(3) });
  });
}

/** Takes what the records of worksheets say of their cells and merged areas. */
export class SheetCells {
  private arrays = 0;

  constructor(
    private readonly count: (sheet: StoredSheet, row: number, column: number, mark: StoredMark) => void,
  ) {}

  take(sheet: StoredSheet, { type, data }: BiffRecord): void {
    const field = (at: number) => data.getUint16(at, true);
    const mark = (kind: StoredKind, isFormula = false) =>
      this.count(sheet, field(0), field(2), { kind, isFormula, format: field(4) });
    switch (type) {
      case record.filePass:
        throw new FileRefused("fileEncrypted");
      case record.number:
      case record.rk:
        return mark("number");
      case record.label:
      case record.richLabel:
      case record.labelSst:
        return mark("text");
      case record.boolErr:
        return mark(data.getUint8(7) === 0 ? "boolean" : "error");
      case record.formula:
        return mark(resultKind(data), true);
      case record.mulRk:
        return this.takeRow(sheet, data);
      case record.array:
        if (++this.arrays > maxArrayFormulas) throw overLimit("arrayFormulas", maxArrayFormulas);
        return;
      case record.mergeCells:
        sheet.merges.push(...mergesOf(data));
        if (sheet.merges.length > maxFilledCells) throw overLimit("filledCells", maxFilledCells);
    }
  }

  /** Numbers side by side: row, first column, format and number of each, last column. */
  private takeRow(sheet: StoredSheet, data: DataView): void {
    const field = (at: number) => data.getUint16(at, true);
    const [row, first, last] = [field(0), field(2), field(data.byteLength - 2)];
    if ((last - first + 1) * 6 + 6 !== data.byteLength) throw broken("odd row of numbers");
    for (let column = first; column <= last; column++) {
      const format = field(4 + (column - first) * 6);
      this.count(sheet, row, column, { kind: "number", isFormula: false, format });
    }
  }
}
