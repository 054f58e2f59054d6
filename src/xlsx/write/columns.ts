import type { ColumnSpec } from "../../sheets/model/book";
import { element } from "./xml";

/** Pixels of a digit of the default font at 96 dpi, and of the padding in each cell. */
const digitPixels = 7;
const paddingPixels = 5;

/** Files count the padding, people do not (ECMA-376 part 1, 18.3.1.13): 10 shown is 10.7109375 in the file. */
function fileWidth(characters: number): number {
  return Math.trunc(((characters * digitPixels + paddingPixels) / digitPixels) * 256) / 256;
}

/** The `cols` element; equal neighbours share one `col`. */
export function columnsXml(columns: ColumnSpec[]): string {
  const runs: { column: ColumnSpec; min: number; max: number }[] = [];
  columns.forEach((column, index) => {
    const last = runs.at(-1);
    const same = last?.column.width === column.width && !last.column.hidden === !column.hidden;
    if (last && same) last.max = index + 1;
    else runs.push({ column, min: index + 1, max: index + 1 });
  });
  if (runs.length === 0) return "";
  const items = runs.map(({ column, min, max }) =>
    element("col", {
      min,
      max,
      width: fileWidth(column.width),
      hidden: column.hidden || undefined,
      customWidth: 1,
    }),
  );
  return element("cols", {}, items.join(""));
}
