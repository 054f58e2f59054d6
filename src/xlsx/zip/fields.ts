import { broken } from "../read/fileRefused";

/** Little-endian fields of a file. */
export interface Fields {
  u16(at: number): number;
  u32(at: number): number;
  /** Refuses what is beyond the largest safe integer. */
  u64(at: number): number;
  slice(from: number, length: number): Uint8Array;
}

/** Reads little-endian fields; anything beyond the end refuses the file. */
export function fieldsOf(bytes: Uint8Array): Fields {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const within = (at: number, length: number) => {
    if (at < 0 || at + length > bytes.length) throw broken("truncated zip");
    return at;
  };
  return {
    u16: (at) => view.getUint16(within(at, 2), true),
    u32: (at) => view.getUint32(within(at, 4), true),
    u64: (at) => {
      const value = view.getUint32(within(at, 8), true) + view.getUint32(at + 4, true) * 2 ** 32;
      if (!Number.isSafeInteger(value)) throw broken("zip64");
      return value;
    },
    slice: (from, length) => bytes.subarray(within(from, length), from + length),
  };
}
