import { cellAddress, parseArea, parseCell } from "../../sheets/model/a1";
import { newComments, notesIn, withNotes } from "./comments";
import type { Dialect } from "./dialect";
import { newDrawing, withBoxes } from "./drawing";
import type { Edits } from "./edits";
import { attributeOf, childrenNamed, parseMarkup, type MarkupElement } from "./markup";
import type { CellNote, CellPlace, PlacedNote } from "./note";
import { gridOf } from "./noteBox";
import { NotUnderstood } from "./notUnderstood";
import type { Package } from "./package";
import { drawingId, referToDrawing } from "./sheetPart";

const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const [rowsOfSheet, columnsOfSheet] = [1_048_576, 16_384];

/** A sheet that is being changed. */
export interface OpenSheet {
  part: string;
  text: string;
  root: MarkupElement;
  edits: Edits;
  /** 0-based place in the book. */
  index: number;
}

/** The top-left cell of the merged area an address falls into, or the cell itself. */
function placeIn(address: string, merges: readonly string[]): CellPlace | undefined {
  const cell = parseCell(address);
  if (!cell || cell.row >= rowsOfSheet || cell.column >= columnsOfSheet) return undefined;
  const { row, column } = cell;
  const area = merges
    .map(parseArea)
    .find((one) => one && row >= one.top && row <= one.bottom && column >= one.left && column <= one.right);
  return area ? { row: area.top, column: area.left } : { row, column };
}

/** Notes by cell: those of one cell are one. */
function placed(notes: readonly CellNote[], merges: readonly string[]): PlacedNote[] {
  const byCell = new Map<string, PlacedNote>();
  for (const { address, text } of notes) {
    const place = placeIn(address, merges);
    if (!place) continue;
    const key = cellAddress(place.row, place.column);
    const before = byCell.get(key);
    byCell.set(key, { ...place, text: before ? `${before.text}\n\n${text}` : text });
  }
  return [...byCell.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Cells people talk about in threads (Excel 365): a note's text would not be shown there. */
function cellsWithThreads(file: Package, part: string): Set<string> {
  const target = file.relates(part, "threadedComment");
  if (target === undefined) return new Set();
  const name = target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\.\//, "")}`;
  if (!file.has(name)) throw new NotUnderstood("threads out of place");
  const text = file.text(name);
  return new Set(parseMarkup(text).children.map((one) => attributeOf(text, one, "ref") ?? ""));
}

/**
 * Puts notes on a sheet's cells, beside those that are there. Gives how many cells could have none, since a thread is
 * going on there.
 */
export function addNotes(
  file: Package,
  sheet: OpenSheet,
  notes: readonly CellNote[],
  { author, dialect }: { author: string; dialect: Dialect },
): number {
  const { part, text, root, edits, index } = sheet;
  const merges = childrenNamed(root, "mergeCells").flatMap((list) =>
    childrenNamed(list, "mergeCell").map((merge) => attributeOf(text, merge, "ref") ?? ""),
  );
  const threads = cellsWithThreads(file, part);
  const all = placed(notes, merges);
  const wanted = all.filter(({ row, column }) => !threads.has(cellAddress(row, column)));
  if (wanted.length === 0) return all.length;
  const related = file.relationships(part);
  const comments = [...related.values()].filter(({ type }) => type === "comments");
  if (comments.length > 1) throw new NotUnderstood("two parts of notes");
  const grid = gridOf(text, root);
  const relate = (type: string, target: string) =>
    file.relate(part, `${dialect.relationships}/${type}`, target);

  let boxes = wanted;
  const [found] = comments;
  if (found) {
    const added = withNotes(file.text(found.target), wanted, author);
    file.write(found.target, added.text);
    boxes = added.notes;
  } else {
    const name = file.freeName("xl/comments", ".xml");
    file.write(name, newComments(wanted, author, dialect.main));
    file.declare(name, commentsType);
    relate("comments", name);
  }

  const id = drawingId(text, root);
  if (id === undefined) {
    const name = file.freeName("xl/drawings/vmlDrawing", ".vml");
    const shown = found ? notesIn(file.text(found.target)) : boxes;
    file.write(name, newDrawing(shown, index, grid));
    file.declare(name, drawingType);
    referToDrawing(root, edits, relate("vmlDrawing", name), dialect);
  } else {
    const drawing = related.get(id);
    if (drawing?.type !== "vmlDrawing" || !file.has(drawing.target))
      throw new NotUnderstood("drawing missing");
    file.write(drawing.target, withBoxes(file.text(drawing.target), boxes, grid));
  }
  return all.length - wanted.length;
}
