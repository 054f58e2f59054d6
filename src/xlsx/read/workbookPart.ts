import type { ZipParts } from "../zip/unpack";
import { readContentTypes } from "./contentTypes";
import { broken, FileRefused } from "./fileRefused";
import { readRelationships } from "./relationships";

const odsType = "application/vnd.oasis.opendocument.spreadsheet";

function mimetypeOf(zip: ZipParts): string {
  if (!zip.has("mimetype")) return "";
  let text = "";
  const decoder = new TextDecoder("latin1");
  zip.read("mimetype", (bytes) => {
    text += decoder.decode(bytes.subarray(0, 100));
  });
  return text.trim();
}

/** Name of the part that is the workbook; a zip file that is something else is refused for what it is. */
export function findWorkbookPart(zip: ZipParts): string {
  if (mimetypeOf(zip).startsWith(odsType)) throw new FileRefused("fileOds");
  if (!zip.has("[Content_Types].xml")) throw new FileRefused("fileNotExcel", { found: "zip" });
  const typeOf = readContentTypes(zip);
  const relationships = [...readRelationships(zip, "").values()];
  const part = relationships.find(({ type }) => type === "officeDocument")?.target;
  if (part === undefined) throw new FileRefused("fileNotExcel", { found: "zip" });
  const type = typeOf(part) ?? "";
  if (/ms-excel\.sheet\.binary/i.test(type) || part.toLowerCase().endsWith(".bin"))
    throw new FileRefused("fileXlsb");
  if (!/(?:sheet|template|addin)(?:\.macroEnabled)?\.main\+xml$/i.test(type)) {
    throw new FileRefused("fileNotExcel", { found: /word/i.test(type) ? "word" : "zip" });
  }
  if (!zip.has(part)) throw broken("no workbook part");
  return part;
}
