import { alignColumns, type SpreadRow } from "./alignColumns";
import type { SourceTable } from "./parts";

/** A table cell with how many columns and rows it covers. */
export interface SpannedCell {
  text: string;
  columns: number;
  rows: number;
}

/** No plan's table is wider; spans beyond it are a slip or an attack, their cells count as single ones. */
const mostColumns = 63;

/** A cell over fewer columns than this is no heading across the table. */
const fewestWide = 3;

/** Rows of equal meaning per column from cells that cover several, with what reaches down from above. */
export function spreadSpans(rows: readonly SpannedCell[][]): SourceTable {
  const carried: { text: string; left: number }[] = [];
  const widest: number[] = [];
  const spread = rows.map((cells, at): SpreadRow => {
    const texts: string[] = [];
    const starts: number[] = [];
    let above: Map<number, string> | undefined;
    let column = 0;
    const skipCovered = () => {
      for (let over = carried[column]; over && over.left > 0; over = carried[column]) {
        over.left -= 1;
        (above ??= new Map()).set(column, over.text);
        starts.push(column);
        texts[column] = "";
        column += 1;
      }
    };
    for (const cell of cells) {
      skipCovered();
      const columns = Math.max(1, Math.min(cell.columns, mostColumns - column));
      if (cell.text !== "") widest[at] = Math.max(widest[at] ?? 0, columns);
      starts.push(column);
      for (let part = 0; part < columns; part += 1) {
        texts[column] = part === 0 ? cell.text : "";
        if (column < mostColumns) carried[column] = { text: texts[column] ?? "", left: cell.rows - 1 };
        column += 1;
      }
    }
    skipCovered();
    return { texts, above, starts };
  });
  const aligned = alignColumns(spread);
  const width = aligned.reduce((most, { texts }) => Math.max(most, texts.length), 0);
  return {
    rows: aligned.map(({ texts }) => texts),
    above: aligned.map(({ above }) => above),
    wide: aligned.map((_, at) => (widest[at] ?? 0) >= Math.max(fewestWide, width - 2)),
  };
}
