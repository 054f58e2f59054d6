import { evidenceFields, noEvidence, type Evidence } from "../domain/scoring/scoring";
import type { DocumentParts, SourceTable } from "../planDocument/sources/parts";
import type { ColumnRole } from "./columnRole";
import { headingsAt, type CriteriaHeadings } from "./headings";

/** A row below the headings, its cells by what they hold. */
export interface SourceRow {
  /** From 1, in the document. */
  place: { table: number; row: number };
  /** Which of several columns of names the title stands in; absent where there is one. */
  column?: number;
  number: string;
  title: string;
  points: string;
  selfScore: string;
  evidence: Evidence;
  note: string;
  /** What stands in further columns: "Phương pháp đánh giá: Tự đánh giá". */
  more: string[];
  /** Heading of the evidence's column. */
  evidenceHeading: string;
}

/** The rows of one table of criteria, over all pages it takes. */
export interface CriteriaTable {
  /** From 1. */
  table: number;
  rows: SourceRow[];
  headingsRepeated: number;
}

/** The tables whose headings name criteria and points. One without headings of the same width goes on the one before. */
export function criteriaTables({ tables }: DocumentParts): CriteriaTable[] {
  const found: CriteriaTable[] = [];
  let open: { headings: CriteriaHeadings; width: number } | undefined;
  tables.forEach((source, index) => {
    const table = index + 1;
    const width = widthOf(source);
    const starts = source.rows.findIndex((_, at) => headingsAt(source.rows, at) !== undefined);
    if (starts < 0 && open?.width !== width) return;
    let here = starts < 0 ? found.at(-1) : undefined;
    for (let at = Math.max(0, starts); at < source.rows.length;) {
      const headings = headingsAt(source.rows, at);
      if (headings) {
        open = { headings, width };
        if (here) here.headingsRepeated += 1;
        else found.push((here = { table, rows: [], headingsRepeated: 0 }));
        at += headings.taken;
        continue;
      }
      const row = open && rowOf(source.rows[at] ?? [], open.headings, { table, row: at + 1 });
      if (row && open) here?.rows.push(...byColumn(row, source.rows[at] ?? [], open.headings));
      at += 1;
    }
  });
  return found;
}

function widthOf({ rows }: SourceTable): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** Nothing where the row is blank. */
function rowOf(
  cells: readonly string[],
  { roles, texts }: CriteriaHeadings,
  place: SourceRow["place"],
): SourceRow | undefined {
  if (cells.every((cell) => cell.trim() === "")) return undefined;
  const of = (role: ColumnRole) =>
    roles
      .flatMap((one, column) => (one === role ? [(cells[column] ?? "").trim()] : []))
      .filter((text) => text !== "")
      .join("\n");
  const [document, section, page] = evidenceFields.map(of) as [string, string, string];
  const more = roles.flatMap((role, column) => {
    const text = (cells[column] ?? "").trim();
    return role === "other" && text !== "" ? [said(texts[column] ?? "", text)] : [];
  });
  return {
    place,
    number: of("number").replace(/\s+/g, " "),
    title: of("title"),
    points: of("maximum"),
    selfScore: of("selfScore"),
    evidence: { document, section, page },
    note: of("note"),
    more: [...more, ...cells.slice(roles.length).filter((cell) => cell.trim() !== "")],
    evidenceHeading: texts[roles.indexOf("document")] ?? "",
  };
}

/** Where names of fields, criteria and parts stand in columns of their own, each is a row; the last has the row's other cells. */
function byColumn(row: SourceRow, cells: readonly string[], { roles }: CriteriaHeadings): SourceRow[] {
  const columns = roles.flatMap((role, column) => (role === "title" ? [column] : []));
  if (columns.length < 2) return [row];
  const named = columns.flatMap((column, level) => {
    const title = (cells[column] ?? "").trim();
    return title === "" ? [] : [{ title, column: level }];
  });
  const blank = { number: "", points: "", selfScore: "", evidence: noEvidence, note: "", more: [] };
  const rows = named.map((one, at) => ({ ...row, ...(at < named.length - 1 ? blank : {}), ...one }));
  return rows.length === 0 ? [row] : rows;
}

/** What a row says besides its points and score, for quoting one that has no place. */
export function remarksOf({ evidence, note, more }: SourceRow): string[] {
  return [...Object.values(evidence), note, ...more].filter((text) => text !== "");
}

/** A text under its column's heading. */
export function said(heading: string, text: string): string {
  return heading === "" ? text : `${heading}: ${text}`;
}
