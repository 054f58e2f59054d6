import { normalise } from "../../domain/text";
import { hasTaskHeadings } from "../appendix/headingRow";
import { withoutMarks } from "./markdown";
import type { DocumentParts, SourceTable, TableRows } from "./parts";

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

/** The parts with tables that only lay out the page as the paragraphs in them: a letterhead that a converter drew with pipes. */
export function withoutLayout({ paragraphs, tables }: DocumentParts): DocumentParts {
  const isOnlyLayout = ({ rows }: SourceTable, at: number) =>
    !hasTaskHeadings(rows.map((row) => row.map(normalise))) &&
    isLayout(
      rows,
      tables.slice(0, at).map((one) => one.rows),
    );
  const layout = new Set(tables.filter(isOnlyLayout));
  if (layout.size === 0) return { paragraphs, tables };
  const parts: DocumentParts = { paragraphs: [], tables: [] };
  for (let at = 0; at <= paragraphs.length; at += 1) {
    for (const table of tables.filter(({ after = 0 }) => after === at)) {
      if (layout.has(table))
        parts.paragraphs.push(
          ...table.rows
            .flat()
            .map(withoutMarks)
            .filter((text) => text !== ""),
        );
      else parts.tables.push({ ...table, after: parts.paragraphs.length });
    }
    const paragraph = paragraphs[at];
    if (paragraph !== undefined) parts.paragraphs.push(paragraph);
  }
  return parts;
}
