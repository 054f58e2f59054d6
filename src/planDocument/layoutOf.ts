import type { ReadAppendix } from "./appendix/readAppendix";
import { textsOf } from "./appendix/pieces";
import { textOf } from "./appendix/rowOf";
import type { ReadTable } from "./appendix/tables";
import type { LayoutRow, LayoutTable, PlanLayout } from "./layout";
import type { PlanYear } from "./planYear";

const shownSamples = 3;

/** How the appendix was understood, for people to see. */
export function layoutOf({ tables, rows }: ReadAppendix, year: PlanYear | undefined): PlanLayout {
  const headings = tables.flatMap((table): LayoutRow[] =>
    table.used
      ? table.rows.flatMap((row, at) =>
          row.isHeading
            ? [
                {
                  table: table.index,
                  row: at,
                  text: filled(textsOf(row)).join(" | "),
                  kind: "heading",
                  sure: true,
                },
              ]
            : [],
        )
      : [],
  );
  const body = rows.map(({ known, task, group }): LayoutRow => {
    const { row, kind, sure } = known;
    const number = kind === "task" || kind === "continuation" ? (task ?? group)?.number : group?.number;
    const made: LayoutRow = { table: row.table, row: row.row, text: textOf(row), kind, sure };
    if (number !== undefined) made.number = number;
    return made;
  });
  const all = [...headings, ...body].sort((a, b) => a.table - b.table || a.row - b.row);
  const layout: PlanLayout = { tables: tables.map(tableOf), rows: all };
  if (year) layout.year = { value: year.value, sure: year.sure };
  return layout;
}

function tableOf(table: ReadTable): LayoutTable {
  const { index, caption, headings, used, sure, reason } = table;
  const body = table.rows.filter(({ isHeading }) => !isHeading).map(textsOf);
  const made: LayoutTable = {
    index,
    headings: table.columns.map((_, at) => headings?.texts[at] ?? ""),
    rows: body.filter((row) => filled(row).length > 0).length,
    used,
    sure,
    reason,
    columns: table.columns.map(({ role, sure: isSure, reason: why }, at) => ({
      index: at,
      heading: headings?.texts[at] ?? "",
      samples: [...new Set(filled(body.map((row) => row[at] ?? "")))].slice(0, shownSamples),
      role,
      sure: isSure,
      reason: why,
    })),
  };
  if (caption.length > 0) made.caption = caption.join("\n");
  return made;
}

function filled(texts: readonly string[]): string[] {
  return texts.filter((text) => text !== "");
}
