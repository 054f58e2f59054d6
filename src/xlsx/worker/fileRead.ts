import type { WorkbookCells } from "../../sheets/model/workbookCells";
import type { FileRefused } from "../read/fileRefused";

/**
 * What became of one file, with the SHA-256 of its bytes in lower-case hex; no hash of a file that a reader ran out of time
 * on, crashed on or could not get hold of.
 */
export type FileRead = { hash: string; workbook: WorkbookCells } | { hash?: string; refused: FileRefused };
