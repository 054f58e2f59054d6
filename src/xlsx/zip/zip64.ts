import { broken } from "../read/fileRefused";
import type { Fields } from "./fields";
import { descriptor, zip64End, zip64Extra, zip64Locator } from "./signatures";

/** What stands in a field of four bytes when the value is elsewhere, in eight. */
const elsewhere = 0xffffffff;

/** The extra field of zip64 between two places; undefined when there is none. Two of them, or pieces of one, refuse the file. */
function findExtra(fields: Fields, from: number, to: number): { at: number; size: number } | undefined {
  let found: { at: number; size: number } | undefined;
  // Some writers pad with fewer bytes than a field's head has.
  for (let at = from; at + 4 <= to;) {
    const size = fields.u16(at + 2);
    if (fields.u16(at) === zip64Extra) {
      if (found || at + 4 + size > to) throw broken("zip64");
      found = { at: at + 4, size };
    }
    at += 4 + size;
  }
  return found;
}

/**
 * The values of fields in the order zip64 has them (size, packed size, place), each from the extra field where its four
 * bytes say so (APPNOTE 6.3, 4.5.3). An extra field that holds more than is asked for may only repeat it.
 */
export function wideFields(fields: Fields, from: number, to: number, narrow: readonly number[]): number[] {
  const extra = findExtra(fields, from, to);
  let used = 0;
  const next = () => {
    if (!extra || used + 8 > extra.size) throw broken("zip64");
    used += 8;
    return fields.u64(extra.at + used - 8);
  };
  const values = narrow.map((value) => (value === elsewhere ? next() : value));
  if (!extra || used > 0) return values;
  narrow.forEach((value, index) => {
    if ((index + 1) * 8 <= extra.size && ![value, 0].includes(fields.u64(extra.at + index * 8)))
      throw broken("zip64");
  });
  return values;
}

export interface WideEnd {
  /** Where the record begins. */
  at: number;
  count: number;
  size: number;
  from: number;
}

/** The zip64 end record, by the locator that stands just before the usual one at `end`; undefined when there is none. */
export function readWideEnd(fields: Fields, end: number): WideEnd | undefined {
  const locator = end - zip64Locator.size;
  if (locator < 0 || fields.u32(locator) !== zip64Locator.signature) return undefined;
  const at = fields.u64(locator + 8);
  const isOneDisk = fields.u32(locator + 4) === 0 && fields.u32(locator + 16) <= 1;
  if (!isOneDisk || fields.u32(at) !== zip64End.signature) throw broken("zip64");
  if (at + 12 + fields.u64(at + 4) !== locator) throw broken("zip64");
  if (fields.u32(at + 16) !== 0 || fields.u32(at + 20) !== 0) throw broken("several disks");
  const count = fields.u64(at + 32);
  if (fields.u64(at + 24) !== count) throw broken("several disks");
  return { at, count, size: fields.u64(at + 40), from: fields.u64(at + 48) };
}

/** The usual end record must say the same as the wide one, or that the value stands there. */
export function sameOrWide<T extends Omit<WideEnd, "at">>(narrow: T, wide: WideEnd): T {
  const { count, size, from } = wide;
  const agrees =
    [count, 0xffff].includes(narrow.count) &&
    [size, elsewhere].includes(narrow.size) &&
    [from, elsewhere].includes(narrow.from);
  if (!agrees) throw broken("zip64");
  return { ...narrow, count, size, from };
}

/** Behind the data: CRC and both sizes once more, of four or eight bytes, with or without a signature (APPNOTE 6.3, 4.3.9). */
export function checkDescriptor(
  fields: Fields,
  at: number,
  { crc, packed, size }: { crc: number; packed: number; size: number },
): void {
  const starts = fields.u32(at) === descriptor.signature ? [at + 4, at] : [at];
  const agrees = starts.some(
    (start) =>
      fields.u32(start) === crc &&
      ((fields.u32(start + 4) === packed && fields.u32(start + 8) === size) ||
        (fields.u64(start + 4) === packed && fields.u64(start + 12) === size)),
  );
  if (!agrees) throw broken("data descriptor differs");
}
