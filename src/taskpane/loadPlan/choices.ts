import type { ColumnRole, LayoutRowKind, PlanChoices, PlanLayout } from "../../app/planLayout";

/** The kinds a person can give a row; headings and rows without a place are only ever found. */
export type GivenKind = Exclude<LayoutRowKind, "heading" | "unplaced">;

/** A decision about one table, column or row takes the place of an earlier one about the same. */
export function chooseTable(choices: PlanChoices, table: number, used: boolean): PlanChoices {
  const others = (choices.tables ?? []).filter((one) => one.table !== table);
  return { ...choices, tables: [...others, { table, used }] };
}

export function chooseColumn(
  choices: PlanChoices,
  table: number,
  column: number,
  role: ColumnRole,
): PlanChoices {
  const others = (choices.columns ?? []).filter((one) => one.table !== table || one.column !== column);
  return { ...choices, columns: [...others, { table, column, role }] };
}

export function chooseRow(choices: PlanChoices, table: number, row: number, kind: GivenKind): PlanChoices {
  const others = (choices.rows ?? []).filter((one) => one.table !== table || one.row !== row);
  return { ...choices, rows: [...others, { table, row, kind }] };
}

/** How much of a document was not understood for sure: its year, tables, columns and rows. */
export function doubts({ year, tables, rows }: PlanLayout): number {
  const used = tables.filter((table) => table.used);
  const columns = used.flatMap((table) => table.columns);
  const doubtful = [...used, ...columns, ...rows].filter(({ sure }) => !sure).length;
  return doubtful + (year?.sure === true ? 0 : 1);
}

/** The choices with every doubtful place taken as it was understood. */
export function confirmAll(choices: PlanChoices, { year, tables, rows }: PlanLayout): PlanChoices {
  let all = year && !year.sure ? { ...choices, year: year.value } : choices;
  for (const table of tables.filter(({ used }) => used)) {
    if (!table.sure) all = chooseTable(all, table.index, true);
    for (const { index, role, sure } of table.columns)
      if (!sure) all = chooseColumn(all, table.index, index, role);
  }
  for (const { table, row, kind, sure } of rows)
    if (!sure && kind !== "heading" && kind !== "unplaced") all = chooseRow(all, table, row, kind);
  return all;
}

/** Those not sure first, else in the document's order. */
export function doubtfulFirst<Item extends { sure: boolean }>(items: readonly Item[]): Item[] {
  return [...items.filter(({ sure }) => !sure), ...items.filter(({ sure }) => sure)];
}

/** Whether anything was decided. */
export function isChanged({ year, tables = [], columns = [], rows = [] }: PlanChoices): boolean {
  return year !== undefined || tables.length + columns.length + rows.length > 0;
}
