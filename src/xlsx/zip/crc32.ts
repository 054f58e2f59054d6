/** Bytes taken at once ("slicing by 16"). */
const stride = 16;
/** One table for each byte of a stride, one behind the other: table k is that of a byte followed by k zeros. */
const tables = new Int32Array(stride * 256);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  tables[byte] = value;
}
for (let at = 256; at < tables.length; at++) {
  const before = tables[at - 256] ?? 0;
  tables[at] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
}

/** What four bytes add that are followed by `zeros` more in their stride; nothing is read beyond the tables' end. */
function ofWord(word: number, zeros: number): number {
  const from = zeros * 256;
  return (
    (tables[from + (word >>> 24)] ?? 0) ^
    (tables[from + 256 + ((word >>> 16) & 0xff)] ?? 0) ^
    (tables[from + 512 + ((word >>> 8) & 0xff)] ?? 0) ^
    (tables[from + 768 + (word & 0xff)] ?? 0)
  );
}

/** CRC-32 as zip files carry it; `previous` continues over a further chunk. Unsigned. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let crc = ~previous;
  let at = 0;
  for (const last = bytes.length - stride; at <= last; at += stride) {
    crc =
      ofWord(view.getInt32(at + 12, true), 0) ^
      ofWord(view.getInt32(at + 8, true), 4) ^
      ofWord(view.getInt32(at + 4, true), 8) ^
      ofWord(view.getInt32(at, true) ^ crc, 12);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (tables[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}
