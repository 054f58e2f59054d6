import { rawParts, zipParts } from "../rawBook";

export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const sheetPart = "xl/worksheets/sheet1.xml";

export type Parts = Record<string, string | Uint8Array>;

/** The usual small book with its worksheet's document made from scratch. */
export function withSheet(xml: string | Uint8Array, more: Parameters<typeof rawParts>[0] = {}): Uint8Array {
  return zipParts({ ...rawParts(more), [sheetPart]: xml });
}

/** The usual small book with some parts changed; undefined takes one out. */
export function changed(changes: Record<string, string | Uint8Array | undefined>): Uint8Array {
  const parts: Parts = {};
  for (const [name, content] of Object.entries({ ...rawParts(), ...changes })) {
    if (content !== undefined) Object.defineProperty(parts, name, { value: content, enumerable: true });
  }
  return zipParts(parts);
}

/** A worksheet around these rows, with what may stand before the root. */
export function worksheet(rows: string, before = "", attributes = ""): string {
  return `${before}<worksheet xmlns="${main}"${attributes}><sheetData>${rows}</sheetData></worksheet>`;
}

export function utf16(xml: string, bigEndian = false): Uint8Array {
  const bytes = new Uint8Array(xml.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < xml.length; at++) view.setUint16(at * 2, xml.charCodeAt(at), !bigEndian);
  return bytes;
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);
