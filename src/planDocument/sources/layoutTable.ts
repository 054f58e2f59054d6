import type { TableRows } from "./parts";

/** Plans put letterhead and signatures side by side in tables without lines; a table of tasks fills more cells than that. */
const mostFilled = 2;

/** Whether a table only lays out the page. One as wide as a table before it may be more of that one, and does not. */
export function isLayout(rows: TableRows, before: readonly TableRows[]): boolean {
  const width = widthOf(rows);
  return (
    rows.every((row) => row.filter((cell) => cell.trim() !== "").length <= mostFilled) &&
    !before.some((table) => widthOf(table) === width)
  );
}

function widthOf(rows: TableRows): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}
