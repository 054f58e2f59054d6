import { finding } from "../../domain/finding/make";
import type { Finding, Outcome } from "../../domain/finding/finding";
import type { PlanChoices } from "../layout";
import type { DocumentParts } from "../sources/parts";
import { columnFindings, tableFindings, taskFindings } from "./appendixFindings";
import { RowPlacer, type PlacedRow, type PlacedRows } from "./placeRows";
import { rowKinds } from "./rowKinds";
import { rowOf } from "./rowOf";
import { settleNumbers } from "./settleNumbers";
import { readTables, type ReadTable } from "./tables";
import { captionGroup } from "./captionGroup";

/** The appendix with how it was understood. */
export interface ReadAppendix {
  tables: ReadTable[];
  /** Filled rows of the used tables but heading rows, in order. */
  rows: PlacedRow[];
  /** Undefined when no table is read. */
  placed?: PlacedRows;
}

/** The task tables of a plan: groups, and tasks with their cells as printed; choices overrule how tables and rows are read. */
export function readAppendix(parts: DocumentParts, choices: PlanChoices = {}): Outcome<ReadAppendix> {
  const tables = readTables(parts, choices);
  const used = tables.filter((table) => table.used && table.columns.some(({ role }) => role === "title"));
  if (used.length === 0) {
    return { value: { tables, rows: [] }, findings: [finding("noAppendix", {}), ...tableFindings(tables)] };
  }
  const rows = used.flatMap((table) =>
    table.rows.flatMap((row, at) => (row.isHeading ? [] : [rowOf(table, row, at)])),
  );
  const placer = new RowPlacer();
  let before: ReadTable | undefined;
  for (const known of rowKinds(rows, choices.rows)) {
    const table = tables[known.row.table];
    if (table && table !== before) {
      const place = before && table.index + 1;
      if (!before || table.continues === undefined) placer.startTable(captionGroup(table, place));
      before = table;
    }
    placer.place(known);
  }
  const numbered = settleNumbers(placer.tasks, placer.groups.all);
  numbered.value.forEach((task, at) => Object.assign(placer.tasks[at] ?? {}, { number: task.number }));
  const findings: Finding[] = [
    ...columnFindings(used),
    ...numbered.findings,
    ...placer.groups.findings,
    ...placer.findings,
    ...taskFindings(placer.tasks),
    ...tableFindings(tables),
  ];
  const repeated = used.reduce((sum, table) => sum + table.headingsRepeated, 0);
  if (repeated > 0) findings.push(finding("headerRepeated", {}, { count: repeated }));
  return {
    value: { tables, rows: placer.placed, placed: { groups: placer.groups.all, tasks: placer.tasks } },
    findings,
  };
}
