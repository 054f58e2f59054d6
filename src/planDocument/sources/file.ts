import type { UnreadableReason } from "../../domain/finding/unreadableReason";
import { maxFileBytes } from "../../xlsx/limits";
import { readWorkbook } from "../../xlsx/read";
import { isEncryptedPackage } from "../../xlsx/read/fileKind";
import { FileRefused, type RefusalCode } from "../../xlsx/read/fileRefused";
import { findMainPart, openDocumentKind } from "../../xlsx/read/workbookPart";
import { openZip } from "../../xlsx/zip/unpack";
import { decodeText } from "./decode";
import { isWordType, partsOfDocx } from "./docx";
import { isHtml, partsOfHtml } from "./html";
import { partsOfMixed } from "./mixedText";
import type { DocumentParts } from "./parts";
import { partsOfText } from "./plainText";
import { partsOfWorkbook } from "./workbook";

const reasons: Readonly<Record<RefusalCode, UnreadableReason>> = {
  fileXls: "oldOffice",
  fileNotExcel: "archive",
  fileEncrypted: "encrypted",
  fileTimeout: "tooBig",
  fileTooBig: "tooBig",
  fileOverLimit: "overLimit",
  fileBroken: "broken",
};

/** What a file holds, whatever its name says: Word, Excel, text or HTML by its bytes; or why it cannot be read. */
export async function partsOfFile(
  bytes: Uint8Array,
): Promise<{ parts: DocumentParts } | { unreadable: UnreadableReason }> {
  if (bytes.length > maxFileBytes) return { unreadable: "tooBig" };
  if (isEncryptedPackage(bytes)) return { unreadable: "encrypted" };
  try {
    if (isZip(bytes)) return await partsOfPackage(bytes);
  } catch (error) {
    if (error instanceof FileRefused) return { unreadable: reasons[error.code] };
    throw error;
  }
  const decoded = decodeText(bytes);
  if ("text" in decoded && decoded.text.trim() === "") return { unreadable: "empty" };
  return "text" in decoded ? { parts: partsOfPasted(decoded.text) } : decoded;
}

/** What a text holds: HTML with a table, plain text or Markdown, or such text around HTML tables. */
export function partsOfPasted(text: string): DocumentParts {
  return isHtml(text) ? (partsOfMixed(text) ?? partsOfHtml(text)) : partsOfText(text);
}

async function partsOfPackage(
  bytes: Uint8Array,
): Promise<{ parts: DocumentParts } | { unreadable: UnreadableReason }> {
  const zip = openZip(bytes);
  if (openDocumentKind(zip) !== undefined) return { unreadable: "openDocument" };
  const main = findMainPart(zip);
  if (!main) return { unreadable: "archive" };
  return {
    parts: isWordType(main.type) ? partsOfDocx(zip, main.name) : partsOfWorkbook(await readWorkbook(bytes)),
  };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}
