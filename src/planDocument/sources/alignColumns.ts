/** A row that a table's cells were spread into, with the columns where its cells begin. */
export interface SpreadRow {
  texts: string[];
  above: Map<number, string> | undefined;
  starts: readonly number[];
}

/** A table is known by rows of this many cells or more. */
const fewestCells = 3;

/**
 * Word gives a table more grid columns than people see when an edge in one row was dragged a little: the row's cells then
 * begin beside those of the others. A row with as many cells as most, each between its neighbours' edges, is set under them.
 */
export function alignColumns(rows: readonly SpreadRow[]): SpreadRow[] {
  const counts = new Map<string, { starts: readonly number[]; times: number }>();
  for (const { starts } of rows) {
    if (starts.length < fewestCells) continue;
    const key = starts.join();
    counts.set(key, { starts, times: (counts.get(key)?.times ?? 0) + 1 });
  }
  const usual = new Map<number, readonly number[]>();
  for (const { starts } of [...counts.values()].sort((a, b) => a.times - b.times))
    usual.set(starts.length, starts);
  return rows.map((row) => {
    const most = usual.get(row.starts.length);
    return most && most.join() !== row.starts.join() && isBeside(row.starts, most) ? moved(row, most) : row;
  });
}

function isBeside(starts: readonly number[], most: readonly number[]): boolean {
  return starts.every((start, at) => start > (most[at - 1] ?? -1) && start < (most[at + 1] ?? Infinity));
}

function moved(row: SpreadRow, most: readonly number[]): SpreadRow {
  const texts = row.texts.map(() => "");
  const above = new Map<number, string>();
  row.starts.forEach((start, at) => {
    const to = most[at] ?? start;
    texts[to] = row.texts[start] ?? "";
    const over = row.above?.get(start);
    if (over !== undefined) above.set(to, over);
  });
  return {
    texts: Array.from(texts, (text) => text ?? ""),
    above: above.size > 0 ? above : undefined,
    starts: most,
  };
}
