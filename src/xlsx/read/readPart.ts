import type { ZipParts } from "../zip/unpack";
import { NotPlain } from "./plainText";
import { feedPlain } from "./plainXml";
import { feedXml } from "./xml";
import type { XmlReader } from "./xmlReader";

/** Runs a whole document past a reader. */
export type Feed = (reader: XmlReader) => void;

/** The part's bytes in one piece. */
function bytesOf(zip: ZipParts, part: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  zip.read(part, (bytes) => chunks.push(bytes));
  const [first = new Uint8Array()] = chunks;
  if (chunks.length < 2) return first;
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  chunks.reduce((at, chunk) => (whole.set(chunk, at), at + chunk.length), 0);
  return whole;
}

/**
 * What `parse` makes of an XML part. It keeps its state within one call: a document that turns out not to be plain is
 * read once more from its beginning, by the full parser, which has the last word on what is well-formed.
 */
export function readPart<T>(zip: ZipParts, part: string, parse: (feed: Feed) => T): T {
  const bytes = bytesOf(zip, part);
  try {
    return parse((reader) => feedPlain(bytes, part, reader, zip.onStep));
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error;
  }
  return parse((reader) => feedXml((onBytes) => onBytes(bytes), part, reader, zip.onStep));
}
