import type { ZipParts } from "../zip/unpack";
import { readContentTypes } from "./contentTypes";
import { broken, FileRefused } from "./fileRefused";
import { readRelationships } from "./relationships";

const openDocument = "application/vnd.oasis.opendocument.";

/** What an OpenDocument file says it is ("text", "spreadsheet"); undefined for any other file. */
export function openDocumentKind(zip: ZipParts): string | undefined {
  if (!zip.has("mimetype")) return undefined;
  let text = "";
  const decoder = new TextDecoder("latin1");
  zip.read("mimetype", (bytes) => {
    text += decoder.decode(bytes.subarray(0, 100));
  });
  return text.startsWith(openDocument) ? text.trim().slice(openDocument.length) : undefined;
}

/** The part an Office file is about and its content type; undefined when the file names none. */
export function findMainPart(zip: ZipParts): { name: string; type: string } | undefined {
  if (!zip.has("[Content_Types].xml")) return undefined;
  const typeOf = readContentTypes(zip);
  const relationships = [...readRelationships(zip, "").values()];
  const name = relationships.find(({ type }) => type === "officeDocument")?.target;
  return name === undefined ? undefined : { name, type: typeOf(name) ?? "" };
}

/** Name of the part that is the workbook, and the format it is in; a zip file that is something else is refused for what it is. */
export function findWorkbookPart(zip: ZipParts): { format: "xlsx" | "xlsb" | "ods"; part: string } {
  if (openDocumentKind(zip)?.startsWith("spreadsheet")) return { format: "ods", part: "content.xml" };
  const main = findMainPart(zip);
  if (!main) throw new FileRefused("fileNotExcel", { found: "zip" });
  const { name: part, type } = main;
  const isBinary = /ms-excel\.sheet\.binary/i.test(type) || part.toLowerCase().endsWith(".bin");
  if (!isBinary && !/(?:sheet|template|addin)(?:\.macroEnabled)?\.main\+xml$/i.test(type)) {
    throw new FileRefused("fileNotExcel", { found: /word/i.test(type) ? "word" : "zip" });
  }
  if (!zip.has(part)) throw broken("no workbook part");
  return { format: isBinary ? "xlsb" : "xlsx", part };
}
