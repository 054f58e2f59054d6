import { areaAddress, parseArea } from "../../sheets/model/a1";
import type { SheetSpec, TableSpec } from "../../sheets/model/book";
import type { ExistingChart } from "./charts";
import type { Existing, ExistingSheet } from "./existing";

/** A sheet ready to be written: empty but for the heading rows of tables that stay. */
export interface ReadySheet {
  spec: SheetSpec;
  sheet: Excel.Worksheet;
  /** Tables that are there already, in their new size; others have yet to be made. */
  kept: Set<string>;
  /** Charts that are there already. */
  charts: ExistingChart[];
}

function sameHead(table: ExistingSheet["tables"][number], spec: TableSpec): boolean {
  const area = parseArea(spec.ref);
  return area?.top === table.area.top && area.left === table.area.left && area.right === table.area.right;
}

/**
 * Keeps a table of the same name and heading row by resizing it: deleting it would turn
 * people's own formulas over it into #REF!.
 */
function keepTables({ tables }: ExistingSheet, spec: SheetSpec): Set<string> {
  const kept = new Set<string>();
  for (const table of tables) {
    const wanted = spec.tables.find((candidate) => candidate.name === table.name);
    if (wanted && sameHead(table, wanted)) {
      table.table.resize(wanted.ref);
      kept.add(wanted.name);
    } else {
      table.table.convertToRange();
    }
  }
  return kept;
}

/** Clears contents, formats, rules and merges, but no heading row of a kept table. */
function clear(existing: ExistingSheet, spec: SheetSpec, kept: Set<string>): void {
  const { sheet, used } = existing;
  if (!used) return;
  const heads = spec.tables
    .filter(({ name }) => kept.has(name))
    .flatMap(({ ref }) => parseArea(ref)?.top ?? [])
    .sort((a, b) => a - b);
  const everything = sheet.getRange(areaAddress(used));
  everything.unmerge();
  everything.conditionalFormats.clearAll();
  everything.dataValidation.clear();
  let from = used.top;
  for (const head of [...heads, used.bottom + 1]) {
    if (head > from) sheet.getRange(areaAddress({ ...used, top: from, bottom: head - 1 })).clear("All");
    from = head + 1;
  }
  for (const head of heads) {
    sheet.getRange(areaAddress({ ...used, top: head, bottom: head })).clear("Formats");
  }
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.freezePanes.unfreeze();
}

/** Adds the sheet, or empties the one that is there, which must not be protected. Queues only; needs a sync. */
export function prepareSheet(context: Excel.RequestContext, existing: Existing, spec: SheetSpec): ReadySheet {
  const found = existing.sheets.get(spec.name);
  if (!found) return { spec, sheet: context.workbook.worksheets.add(spec.name), kept: new Set(), charts: [] };
  found.sheet.visibility = "Visible";
  const kept = keepTables(found, spec);
  clear(found, spec, kept);
  return { spec, sheet: found.sheet, kept, charts: found.charts };
}
