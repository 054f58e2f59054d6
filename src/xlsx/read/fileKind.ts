import { FileRefused } from "./fileRefused";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zip = [0x50, 0x4b, 0x03, 0x04];
/** First record of the Excel formats before 1997 (BIFF 2–4), which had no container. */
const oldExcel = [
  [0x09, 0x00],
  [0x09, 0x02],
  [0x09, 0x04],
];

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Directory entries of a compound file are 128 bytes, aligned; the name is UTF-16, its length stands at 64, the kind at 66 ([MS-CFB] 2.6.1). */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] !== wanted.length + 2 || bytes[at + 66] !== 2) continue;
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Whether this is a compound file: an .xls, a .doc, or an encrypted package. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return beginsWith(bytes, compoundFile);
}

/** Whether this is an Office file (.docx, .xlsx) under a password: a compound file around the encrypted package. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  return isCompoundFile(bytes) && hasStream(bytes, "EncryptedPackage");
}

/** What the beginning of a file that is no workbook looks like, for the sentence. */
function found(bytes: Uint8Array): "empty" | "html" | "xml" | "text" | "other" {
  if (bytes.length === 0) return "empty";
  const start = new TextDecoder().decode(bytes.subarray(0, 1024), { stream: true }).trimStart().toLowerCase();
  if (/^<(?:!doctype html|html|head|body|table|meta)|<html/.test(start)) return "html";
  if (start.startsWith("<")) return "xml";
  return /[^\P{Cc}\t\r\n]/u.test(start) || start.includes("\ufffd") ? "other" : "text";
}

/** Goes on only with a zip file; anything else is refused for what its bytes say it is, whatever its name. */
export function requireZip(bytes: Uint8Array): void {
  if (beginsWith(bytes, zip)) return;
  if (oldExcel.some((start) => beginsWith(bytes, start))) throw new FileRefused("fileXls");
  throw new FileRefused("fileNotExcel", { found: found(bytes) });
}
