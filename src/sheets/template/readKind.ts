import type { Finding, Place } from "../../domain/finding/finding";
import { finding } from "../../domain/finding/make";
import type { InputCell } from "../../domain/submission/submission";
import { changedTexts } from "./changedTexts";
import type { TemplateSheet } from "./findSheets";
import type { GivenRow } from "./givenRows";
import type { Identity } from "./identify";
import { nameRows } from "./nameRows";
import { readContact } from "./readContact";
import { readEntries, strayCell, type EntryShape, type ReadEntry, type ReadSheet } from "./readEntries";
import { refuseRow, settleEntries } from "./settleEntries";

/** All sheets of one kind of a report. */
export interface ReadKind<Field extends string> {
  /** Those of this very report. */
  sheets: ReadSheet<Field>[];
  /** One per row that was sent out and came back. */
  entries: ReadEntry<Field>[];
  findings: Finding[];
}

/** What one kind of sheet is read by. */
export interface KindGround<Field extends string> {
  shape: EntryShape<Field>;
  /** Where a finding about a row stands, by its id ("" for none). */
  place: (id: string) => Place;
  /** Ids of the rows that were sent out. */
  ids: ReadonlySet<string> | undefined;
  /** The rows of this unit's template as they read in the plan. */
  given: readonly GivenRow[] | undefined;
}

/** Whether a sheet was made for this very report; one without a tag is taken at its name or headings. */
function belongs({ tag }: TemplateSheet, { unitId, periodId, planId }: Identity): boolean {
  return !tag || (tag.unitId === unitId && tag.periodId === periodId && tag.planId === planId);
}

/** Reads the sheets of one kind; those of another report are refused cell by cell. */
export function readKind<Field extends string>(
  sheets: readonly TemplateSheet[],
  identity: Identity,
  { shape, place, ids, given }: KindGround<Field>,
): ReadKind<Field> {
  const own = sheets.filter((sheet) => belongs(sheet, identity));
  const others = sheets.filter((sheet) => !belongs(sheet, identity));
  const read = own.map(({ cells }) => readEntries(cells, shape));
  const named = read.map((sheet) => nameRows(sheet, shape, given, place));
  const settled = settleEntries(
    named.flatMap(({ value }) => value),
    place,
    own.length > 0 ? ids : undefined,
    new Set(given?.filter(({ optional }) => optional).map(({ id }) => id)),
  );
  const foreign = others.map(({ cells }) => readEntries(cells, shape));
  const byHeadings = own
    .filter(({ tag }) => !tag)
    .map(({ cells }) => finding("matchedByHeadings", { sheet: cells.name }));
  const findings = [
    ...byHeadings,
    ...read.flatMap((sheet) => sheet.findings),
    ...named.flatMap((rows) => rows.findings),
    ...settled.findings,
    ...(given ? read.flatMap((sheet) => changedTexts(sheet, settled.value, given, place)) : []),
    ...foreign.flatMap((sheet) => [
      ...sheet.findings.filter(({ taken }) => !taken),
      ...sheet.entries.flatMap((entry) => refuseRow("rowAdded", entry, place)),
      ...foreignContact(sheet),
    ]),
  ];
  return { sheets: read, entries: settled.value, findings };
}

/** Who prepared the report of another unit whose sheet was copied in. */
function foreignContact<Field extends string>(sheet: ReadSheet<Field>): Finding[] {
  const { value, findings } = readContact(sheet);
  const cells = Object.values<InputCell | undefined>(value).filter((cell) => cell !== undefined);
  return [
    ...findings,
    ...cells.map(({ sheet: name, address, raw }) => strayCell("cellUnplaced", name, { address, ...raw })),
  ];
}
