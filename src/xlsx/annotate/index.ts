import type { SheetSpec } from "../../sheets/model/book";
import { readWorkbook } from "../read";
import { FileRefused } from "../read/fileRefused";
import { readWorkbookPart } from "../read/workbook";
import { findWorkbookPart } from "../read/workbookPart";
import type { BookParts } from "../write/cell";
import type { CellLink } from "../write/links";
import { main, relationships } from "../write/xml";
import { sheetXml } from "../write/sheet";
import { addNotes, type OpenSheet } from "./addNotes";
import { dialectOf, type Dialect } from "./dialect";
import { Edits } from "./edits";
import { parseMarkup } from "./markup";
import type { CellNote } from "./note";
import { NotUnderstood } from "./notUnderstood";
import { Package } from "./package";
import { holdsBehindFirst } from "./sameCells";
import { deselect, sheetMarkup } from "./sheetPart";
import { addStyles } from "./stylesPart";
import { freeSheetName, withFirstSheet } from "./workbookPart";

export type { CellNote } from "./note";

/** What is put before a file's own sheets. Its name gets a number where it is taken. */
export interface FirstSheet {
  sheet: SheetSpec;
  /** Cells of it that lead to cells of the file. */
  links: readonly CellLink[];
}

/** How the file is to be called by what is in it. */
export type BookExtension = "xlsx" | "xlsm" | "xltx" | "xltm" | "xlam";

export type Annotated =
  | { kind: "annotated"; bytes: Uint8Array; extension: BookExtension; cellsInThreads: number }
  /** Nothing was made. `unsure`: the form of the file is not surely understood. */
  | { kind: "refused"; why: FileRefused | "unsure"; reason: string };

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

function extensionOf(type: string): BookExtension {
  const macros = /macroEnabled/i.test(type);
  if (/addin/i.test(type)) return "xlam";
  if (/template/i.test(type)) return macros ? "xltm" : "xltx";
  return macros ? "xlsm" : "xlsx";
}

/** For a file whose looks are not surely added to: the sheet stands in its default one. */
const unstyled: BookParts["styles"] = { cellFormat: () => 0, difference: () => 0 };

/** Writes the new sheet's part in the file's own dialect, its looks behind those the file has. */
function writeFirstSheet(
  file: Package,
  part: string,
  { sheet, links }: FirstSheet,
  stylesPart: string | undefined,
  dialect: Dialect,
): void {
  const added = stylesPart === undefined ? undefined : addStyles(file.text(stylesPart));
  const styles = added?.styles ?? unstyled;
  const xml = sheetXml(sheet, true, { styles }, links);
  if (added && stylesPart !== undefined) file.write(stylesPart, added.text());
  const [start = ""] = /^[^]*?<worksheet[^>]*>/.exec(xml) ?? [];
  const own = start.replace(main, () => dialect.main).replace(relationships, () => dialect.relationships);
  file.write(part, own + xml.slice(start.length));
  file.declare(part, sheetType);
}

function annotate(
  bytes: Uint8Array,
  notes: readonly CellNote[],
  first: FirstSheet,
  author: string,
): Extract<Annotated, { kind: "annotated" }> {
  const file = new Package(bytes);
  const { part: bookPart } = findWorkbookPart(file.zip);
  const { sheets } = readWorkbookPart(file.zip, bookPart);
  const related = file.relationships(bookPart);
  if (file.relates(bookPart, "revisionHeaders") !== undefined) throw new NotUnderstood("shared workbook");
  const bookText = file.text(bookPart);
  const bookRoot = parseMarkup(bookText);
  const dialect = dialectOf(bookRoot.uri);
  let cellsInThreads = 0;
  sheets.forEach(({ name, relationshipId }, index) => {
    // An old macro sheet has no part of its own.
    if (relationshipId === "") return;
    const relationship = related.get(relationshipId ?? "");
    if (!relationship) throw new NotUnderstood("sheet without part");
    const part = relationship.target;
    const text = file.text(part);
    const root = sheetMarkup(text);
    const sheet: OpenSheet = { part, text, root, edits: new Edits(text), index };
    deselect(text, root, sheet.edits);
    const own = relationship.type === "worksheet" ? notes.filter((note) => note.sheet === name) : [];
    if (own.length > 0) cellsInThreads += addNotes(file, sheet, own, { author, dialect });
    if (!sheet.edits.isNone) file.write(part, sheet.edits.apply());
  });
  const part = file.freeName("xl/worksheets/sheet", ".xml");
  const name = freeSheetName(
    first.sheet.name,
    sheets.map((sheet) => sheet.name),
  );
  const stylesPart = [...related.values()].find(({ type }) => type === "styles")?.target;
  writeFirstSheet(file, part, first, stylesPart, dialect);
  const relationshipId = file.relate(bookPart, `${dialect.relationships}/worksheet`, part);
  const { titleRows } = first.sheet.page;
  file.write(bookPart, withFirstSheet(bookText, bookRoot, { name, titleRows, relationshipId, dialect }));
  const extension = extensionOf(file.typeOf(bookPart) ?? "");
  return { kind: "annotated", bytes: file.bytes(), extension, cellsInThreads };
}

/**
 * A copy of an .xlsx file with notes on its cells and one more sheet before its own. Nothing else is changed: other
 * parts stay as they were packed, and what comes out is read again and held against the file cell by cell. Notes on
 * sheets or cells that are not there are left out; those on a merged cell stand at its first one. A note that was there
 * stays, with the new text below a line. A file that cannot be read, or is not surely understood, is refused.
 */
export async function annotateWorkbook(
  bytes: Uint8Array,
  notes: readonly CellNote[],
  first: FirstSheet,
  author: string,
): Promise<Annotated> {
  try {
    const before = await readWorkbook(bytes);
    if (before.format !== undefined) throw new NotUnderstood(`saved as .${before.format}`);
    const made = annotate(bytes, notes, first, author);
    const after = await readWorkbook(made.bytes);
    if (!holdsBehindFirst(after, before)) throw new NotUnderstood("cells differ");
    return made;
  } catch (error) {
    if (error instanceof FileRefused) return { kind: "refused", why: error, reason: error.code };
    if (error instanceof NotUnderstood) return { kind: "refused", why: "unsure", reason: error.reason };
    throw error;
  }
}
