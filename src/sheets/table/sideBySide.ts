import { areaAddress, parseArea } from "../model/a1";
import type { RowSpec, SheetSpec } from "../model/book";

function moved(ref: string, columns: number): string {
  const area = parseArea(ref);
  return area ? areaAddress({ ...area, left: area.left + columns, right: area.right + columns }) : ref;
}

/** Puts the columns of `right` beside those of `left`, behind a narrow gap. Everything else is as `left` says. */
export function sideBySide(left: SheetSpec, right: SheetSpec, gap = 3): SheetSpec {
  const shift = left.columns.length + 1;
  const rows: RowSpec[] = Array.from(
    { length: Math.max(left.rows.length, right.rows.length) },
    (_, index) => {
      const [a, b] = [left.rows[index], right.rows[index]];
      const cells = [...(a?.cells ?? [])];
      b?.cells.forEach((cell, column) => (cells[shift + column] = cell));
      const height = Math.max(a?.height ?? 0, b?.height ?? 0);
      return height > 0 ? { cells: Array.from(cells), height } : { cells: Array.from(cells) };
    },
  );
  return {
    ...left,
    columns: [...left.columns, { width: gap }, ...right.columns],
    rows,
    tables: [...left.tables, ...right.tables.map((table) => ({ ...table, ref: moved(table.ref, shift) }))],
    validations: [
      ...left.validations,
      ...right.validations.map((rule) => ({ ...rule, ref: moved(rule.ref, shift) })),
    ],
  };
}
