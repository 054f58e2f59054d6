import type { PlanChoices, TableReason } from "../layout";
import type { DocumentParts } from "../sources/parts";
import { assignRoles, type AssignedRole } from "./assignRoles";
import { captionsOf } from "./captions";
import { chooseColumns } from "./chooseColumns";
import { fieldHeadings } from "./fieldHeadings";
import type { AppendixGroup } from "./groupList";
import { numberForm } from "./numberForm";
import { captionGroup } from "./captionGroup";
import { piecesOf, sameHeadings, textsOf, type TablePiece } from "./pieces";

/** A table of the document with what it is read as. */
export interface ReadTable extends TablePiece {
  index: number;
  /** The table it goes on, where it has no headings of its own. */
  continues?: number;
  columns: AssignedRole[];
  used: boolean;
  sure: boolean;
  reason: TableReason;
}

/** The tables of a document, cut where other headings begin; what they are read as follows their headings, then the choices. */
export function readTables({ paragraphs, tables }: DocumentParts, choices: PlanChoices = {}): ReadTable[] {
  const captions = captionsOf(paragraphs, tables);
  const fields = fieldHeadings(paragraphs, tables);
  const pieces = joinPages(
    withFields(
      tables.map((table, at) => ({ pieces: piecesOf(table, captions[at] ?? []), field: fields[at] })),
    ),
  );
  const hasTasks = pieces.some(({ headings }) => headings?.kind === "tasks");
  const hasHeadings = hasTasks || pieces.some(({ headings }) => headings?.kind === "few");
  const read: ReadTable[] = [];
  for (const piece of pieces) {
    const before = piece.headings ? undefined : read.findLast(({ width }) => width === piece.width);
    const table = before ? goingOn(piece, before) : judged(piece, hasTasks, hasHeadings);
    const index = read.length;
    const chosen = choices.tables?.findLast((one) => one.table === index)?.used;
    read.push({
      ...piece,
      ...table,
      index,
      columns: chooseColumns(
        table.columns,
        choices.columns?.filter((one) => one.table === index),
      ),
      ...(chosen === undefined ? {} : { used: chosen, sure: true, reason: "chosen" as const }),
    });
  }
  return read;
}

/** Where one table after another has the same headings, each below a numbered heading of its own, those name the groups. */
function withFields(
  tables: readonly { pieces: TablePiece[]; field: AppendixGroup | undefined }[],
): TablePiece[] {
  return tables.flatMap(({ pieces: [first, ...more], field }, at) => {
    if (!first) return [];
    const isOfSeries = [tables[at - 1], tables[at + 1]].some((beside) => {
      const other = beside?.pieces[0];
      return (
        field !== undefined &&
        beside?.field !== undefined &&
        beside.field.number !== field.number &&
        other !== undefined &&
        sameHeadings(first, other)
      );
    });
    return [isOfSeries && field ? { ...first, field } : first, ...more];
  });
}

/** A table under the headings of the one before and without a title of its own is its next page. */
function joinPages(pieces: readonly TablePiece[]): TablePiece[] {
  const joined: TablePiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.headings && sameHeadings(piece, last) && !captionGroup(piece, piece.rows.length)) {
      last.rows.push(...piece.rows);
      last.headingsRepeated += piece.headingsRepeated + 1;
      last.width = Math.max(last.width, piece.width);
    } else joined.push(piece);
  }
  return joined;
}

type Judgement = Pick<ReadTable, "columns" | "used" | "sure" | "reason" | "continues">;

function goingOn(piece: TablePiece, before: ReadTable): Judgement {
  const number = before.columns.findIndex(({ role }) => role === "number");
  const counts = piece.rows.some(({ cells }) => numberForm(cells[number]?.text ?? "") !== undefined);
  return {
    columns: before.columns,
    used: before.used,
    sure: counts || !before.used,
    reason: "continued",
    continues: before.continues ?? before.index,
  };
}

function judged(piece: TablePiece, hasTasks: boolean, hasHeadings: boolean): Judgement {
  const columns = assignRoles(columnsOf(piece));
  const kind = piece.headings?.kind;
  if (kind === "tasks") return { columns, used: true, sure: true, reason: "headings" };
  if (kind === "few") return { columns, used: !hasTasks, sure: false, reason: "fewColumns" };
  if (kind === "foreign") return { columns, used: false, sure: true, reason: "otherHeadings" };
  const roles = new Set(columns.map(({ role }) => role));
  const isPlan = roles.has("title") && (roles.has("deadline") || (roles.has("lead") && roles.has("number")));
  return isPlan
    ? { columns, used: !hasHeadings, sure: false, reason: "contents" }
    : { columns, used: false, sure: !hasHeadings, reason: "noHeadings" };
}

function columnsOf({ headings, rows, width }: TablePiece): { heading: string; cells: string[] }[] {
  const body = rows.filter(({ isHeading }) => !isHeading).map(textsOf);
  // A heading merged across the row stands in the first column and says nothing about it.
  const full = body.filter((row) => row.filter((cell) => cell !== "").length > 1);
  return Array.from({ length: width }, (_, at) => ({
    heading: headings?.texts[at] ?? "",
    cells: full.map((row) => row[at] ?? ""),
  }));
}
