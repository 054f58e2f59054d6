import { normalise } from "../../domain/text";
import { readListMarkup } from "../sources/listMarkup";
import type { TableRows } from "../sources/parts";
import {
  appendixColumns,
  columnsOf,
  columnsOfTwoRows,
  type AppendixColumn,
  type ColumnPlaces,
} from "./columns";
import type { AppendixRow } from "./rowKind";

/** The body of the task table: its rows in document order, heading rows taken out. */
export interface AppendixBody {
  rows: AppendixRow[];
  /** Columns some heading row names. */
  columns: Set<AppendixColumn>;
  /** Heading rows after the first: one on each page. */
  headersRepeated: number;
}

interface ReadCell {
  text: string;
  hadMarkup: boolean;
}

/**
 * Finds the tables with the headings and gives their rows by column. Undefined when no table has them.
 * Tables before the first heading row are no part of the appendix; one after it without headings is, when it is as wide.
 */
export function bodyOf(tables: readonly TableRows[]): AppendixBody | undefined {
  const body: AppendixBody = { rows: [], columns: new Set(), headersRepeated: -1 };
  let places: ColumnPlaces | undefined;
  let width = 0;
  for (const table of tables) {
    const rows = table.map((row) => row.map(readCell));
    const texts = rows.map((row) => row.map((cell) => cell.text));
    const hasHeadings = texts.some((row) => columnsOf(row) !== undefined);
    const isPart = hasHeadings || Math.max(0, ...texts.map((row) => row.length)) === width;
    for (let at = 0; isPart && at < rows.length; at += 1) {
      const row = texts[at] ?? [];
      const two = columnsOfTwoRows(row, texts[at + 1] ?? []);
      const found = two ?? columnsOf(row);
      if (found) {
        places = found;
        width = row.length;
        for (const column of appendixColumns) if (found[column] !== undefined) body.columns.add(column);
        body.headersRepeated += 1;
        if (two) at += 1;
        if (isColumnCount(texts[at + 1] ?? [], width)) at += 1;
      } else if (places) {
        body.rows.push(rowBy(places, rows[at] ?? [], body.rows.length + 1));
      }
    }
  }
  return places && body;
}

function readCell(cell: string): ReadCell {
  const { text, hadMarkup } = readListMarkup(cell);
  return { text: normalise(text), hadMarkup };
}

/** A row under the headings that only counts the columns: "(1) (2) (3) …". */
function isColumnCount(row: readonly string[], width: number): boolean {
  return row.length === width && row.every((cell, at) => cell.replace(/[()]/g, "") === String(at + 1));
}

/** Without a column of numbers, a row with a title and some work counts as the next task. */
function rowBy(places: ColumnPlaces, cells: readonly ReadCell[], position: number): AppendixRow {
  const at = (column: AppendixColumn) => cells[places[column] ?? -1]?.text ?? "";
  const named = new Set(Object.values(places));
  const row: AppendixRow = {
    cells: {
      number: at("number"),
      title: at("title"),
      outputs: at("outputs"),
      lead: at("lead"),
      support: at("support"),
      deadline: at("deadline"),
    },
    other: cells.filter((cell, index) => !named.has(index) && cell.text !== "").map((cell) => cell.text),
    hadMarkup: cells.some((cell) => cell.hadMarkup),
  };
  const isWork = row.cells.title !== "" && row.cells.outputs + row.cells.lead + row.cells.deadline !== "";
  if (places.number === undefined && isWork) row.cells.number = String(position);
  return row;
}
