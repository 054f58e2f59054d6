import { broken } from "./fileRefused";

/** OPC allows UTF-8 and UTF-16 only (ECMA-376 part 2, 8.1.4); without a mark the first "<" tells. */
export function encodingOf(start: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0x00)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0x00 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

/**
 * Refuses an encoding in an XML declaration that the bytes are not read in: what is neither would come out as other
 * letters. Bytes tell UTF-8 from UTF-16, so that one written for the other does no harm.
 */
export function requireUnicode(declared: string | undefined): void {
  if (declared !== undefined && !/^(?:utf-?8|utf-?16(?:le|be)?|(?:us-)?ascii)$/i.test(declared)) {
    throw broken("encoding is not Unicode");
  }
}

/** Bytes of an XML part, chunk by chunk, to text without byte order mark. Call with nothing at the end. */
export function xmlDecoder(): (bytes?: Uint8Array) => string {
  let decoder: TextDecoder | undefined;
  return (bytes) => {
    if (bytes?.length === 0) return "";
    decoder ??= new TextDecoder(encodingOf(bytes ?? new Uint8Array()), { fatal: true });
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw broken("text is not Unicode");
    }
  };
}
