/** A line of a table: the first cell to the left, figures to the right. */
export function row(first: string, ...cells: string[]): string {
  return first.padEnd(26) + cells.map((cell) => cell.padStart(12)).join("");
}
