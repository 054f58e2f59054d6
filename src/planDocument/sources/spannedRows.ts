import type { TableRows } from "./parts";

/** A table cell with how many columns and rows it covers. */
export interface SpannedCell {
  text: string;
  columns: number;
  rows: number;
}

/** No plan's table is wider; spans beyond it are a slip or an attack, their cells count as single ones. */
const mostColumns = 60;

/**
 * Rows of equal meaning per column from cells that cover several. A cell over several columns stands in the first of them.
 * One over several rows is repeated below where the row has its own first cell (one unit printed once for three tasks);
 * else it stays empty there (one task printed over three rows).
 */
export function spreadSpans(rows: readonly SpannedCell[][]): TableRows {
  const carried: { text: string; left: number }[] = [];
  return rows.map((cells) => {
    const own: string[] = [];
    const covered: number[] = [];
    let column = 0;
    const skipCovered = () => {
      for (let above = carried[column]; above && above.left > 0; above = carried[column]) {
        above.left -= 1;
        covered.push(column);
        own[column] = "";
        column += 1;
      }
    };
    for (const cell of cells) {
      skipCovered();
      const columns = Math.max(1, Math.min(cell.columns, mostColumns - column));
      for (let part = 0; part < columns; part += 1) {
        own[column] = part === 0 ? cell.text : "";
        if (column < mostColumns) carried[column] = { text: own[column] ?? "", left: cell.rows - 1 };
        column += 1;
      }
    }
    skipCovered();
    if (!covered.includes(0)) for (const at of covered) own[at] = carried[at]?.text ?? "";
    return own;
  });
}
