import type { WorkbookCells } from "../../sheets/model/workbookCells";
import { FileRefused } from "../read/fileRefused";
import { agreedCells } from "./agreedCells";
import { readStoredBook } from "./biff/storedBook";
import { openCompoundFile } from "./compoundFile";
import { readBySheetJs } from "./sheetJs";
import { withinRecords } from "./withinRecords";

/** The workbook's stream: of BIFF8, or of BIFF5 where that is all there is. A file for both programs holds the same twice. */
function workbookStream(bytes: Uint8Array): Uint8Array {
  const file = openCompoundFile(bytes);
  const stream = file.stream("Workbook") ?? file.stream("Book");
  if (stream) return stream;
  throw new FileRefused("fileNotExcel", { found: file.stream("WordDocument") ? "word" : "other" });
}

/**
 * The filled cells, sheets and names of an .xls file (Excel 5 to 2003). The format has no checksum: a changed byte of a
 * number or text reads as another value. `onStep` throws when the file's time is over.
 */
export async function readXls(bytes: Uint8Array, onStep: () => void): Promise<WorkbookCells> {
  const book = withinRecords(() => readStoredBook(workbookStream(bytes)));
  onStep();
  const read = await readBySheetJs(book.stream);
  onStep();
  return agreedCells(read, book, book.codePage);
}
