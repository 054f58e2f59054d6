import type { TableRows } from "../planDocument/sources/parts";
import { columnRole, type ColumnRole } from "./columnRole";

/** The headings of a table of criteria. */
export interface CriteriaHeadings {
  /** By column. */
  roles: ColumnRole[];
  /** By column, as printed; of two rows "Điểm: Tối đa". */
  texts: string[];
  /** How many rows they take, with one that only counts the columns. */
  taken: number;
}

const mostRows = 3;

/** The headings that begin at this row; undefined where none do: they name the criteria and their points at least. */
export function headingsAt(rows: TableRows, at: number): CriteriaHeadings | undefined {
  const first = (rows[at] ?? []).map(oneLine);
  if (first.some((text) => /^[\d.,\s]*\d[\d.,\s]*$/.test(text))) return undefined;
  const alone = first.map((text) => columnRole(text));
  const [number, title] = [alone.indexOf("number"), alone.indexOf("title")];
  if (title < 0) return undefined;
  let texts = first;
  let roles = alone;
  let taken = 1;
  for (; taken < mostRows; taken += 1) {
    const below = (rows[at + taken] ?? []).map(oneLine);
    if (!isSubheading(below, texts, [number, title])) break;
    const above = spreadRight(texts);
    roles = below.map((text, column) => {
      const own = texts[column] ?? "";
      return text === "" ? columnRole(own) : columnRole(text, own === "" ? above[column] : own);
    });
    texts = texts
      .map((text, column) => [text === "" && below[column] ? above[column] : text, below[column]])
      .map((parts) => parts.filter(Boolean).join(": "));
  }
  if (!roles.includes("maximum")) return undefined;
  if (countsColumns(rows[at + taken] ?? [])) taken += 1;
  return { roles: oneOfEach(roles, texts), texts, taken };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * A row below the headings that names parts of their columns: without number and criterion, and under a heading over several
 * columns or with words of headings only.
 */
function isSubheading(row: readonly string[], above: readonly string[], places: readonly number[]): boolean {
  const filled = row.filter((text) => text !== "");
  const isUnderSpan = row.some((text, column) => text !== "" && (above[column] ?? "") === "");
  return (
    filled.length > 0 &&
    (isUnderSpan || filled.every((text) => columnRole(text) !== "other")) &&
    places.every((column) => column < 0 || (row[column] ?? "") === "") &&
    filled.every((text) => /\p{L}/u.test(text))
  );
}

function countsColumns(row: readonly string[]): boolean {
  const filled = row.map(oneLine).filter((text) => text !== "");
  const counts = filled.flatMap((text) => /^\(?(\d{1,2})\b/.exec(text)?.[1] ?? []);
  return (
    filled.length > 2 &&
    filled.every((text) => /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s*=.*)?$/.test(text)) &&
    counts.every((count, at) => Number(count) === Number(counts[0]) + at)
  );
}

/** A heading over several columns stands in the first of them. */
function spreadRight(texts: readonly string[]): string[] {
  let last = "";
  return texts.map((text) => (last = text === "" ? last : text));
}

/** Of two columns for points, the one that says "tối đa"; of two of another kind, the first. Names of criteria may stand in several. */
function oneOfEach(roles: readonly ColumnRole[], texts: readonly string[]): ColumnRole[] {
  const isBest = (role: ColumnRole, column: number) => {
    const same = roles.flatMap((other, at) => (other === role ? [at] : []));
    const said = same.find((at) => role === "maximum" && /tối đa/iu.test(texts[at] ?? ""));
    return (said ?? same[0]) === column;
  };
  return roles.map((role, column) =>
    role === "title" || role === "other" || isBest(role, column) ? role : "other",
  );
}
