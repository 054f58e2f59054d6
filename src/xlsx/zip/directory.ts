import { broken, FileRefused, overLimit } from "../read/fileRefused";
import { maxEntries, maxPartBytes, maxUnpackedBytes } from "../limits";
import { centralHeader, deflated, endRecord, localHeader, stored, utf8Names } from "./signatures";
import { fieldsOf, type Fields } from "./fields";
import { checkDescriptor, readWideEnd, sameOrWide, wideFields } from "./zip64";

/** One entry of a zip file whose central and local headers agree. */
export interface ZipEntry {
  name: string;
  method: number;
  crc: number;
  /** Bytes in the file, from `start`. */
  packed: number;
  /** Bytes when unpacked, as declared. */
  size: number;
  /** Where the entry's data begins. */
  start: number;
}

const encrypted = 0x0001;
const sizesFollow = 0x0008;

function findEnd(bytes: Uint8Array, fields: Fields): number {
  const earliest = Math.max(0, bytes.length - endRecord.size - 0xffff);
  for (let at = bytes.length - endRecord.size; at >= earliest; at--) {
    const comment = () => fields.u16(at + 20);
    if (fields.u32(at) === endRecord.signature && at + endRecord.size + comment() === bytes.length) return at;
  }
  throw broken("no end of central directory");
}

function checkName(name: string): void {
  const parts = name.replace(/\/$/, "").split("/");
  const odd = parts.some((part) => part === "" || part === "." || part === "..");
  if (odd || /[:\p{Cc}]/u.test(name)) throw broken("odd entry name");
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const latin1 = new TextDecoder("latin1", { fatal: true, ignoreBOM: true });

function decodeName(bytes: Uint8Array, flags: number): string {
  try {
    return (flags & utf8Names ? utf8 : latin1).decode(bytes);
  } catch {
    throw broken("entry name is not UTF-8");
  }
}

/** The local header must tell the same as the central one; sizes may be left to a descriptor behind the data. */
function readLocal(fields: Fields, at: number, central: ZipEntry & { rawName: Uint8Array }): number {
  if (fields.u32(at) !== localHeader.signature) throw broken("no local header");
  const nameLength = fields.u16(at + 26);
  const name = fields.slice(at + localHeader.size, nameLength);
  const same =
    fields.u16(at + 8) === central.method &&
    nameLength === central.rawName.length &&
    name.every((byte, index) => byte === central.rawName[index]);
  const extra = at + localHeader.size + nameLength;
  const start = extra + fields.u16(at + 28);
  const [size = 0, packed = 0] = wideFields(fields, extra, start, [fields.u32(at + 22), fields.u32(at + 18)]);
  const crc = fields.u32(at + 14);
  const follow = (fields.u16(at + 6) & sizesFollow) !== 0;
  const left = follow && crc === 0 && packed === 0 && size === 0;
  const equal = crc === central.crc && packed === central.packed && size === central.size;
  if (!same || !(left || equal)) throw broken("local and central header differ");
  if (left) checkDescriptor(fields, start + central.packed, central);
  return start;
}

function checkOverlaps(spans: { from: number; to: number }[], limit: number): void {
  let free = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (from < free || to > limit) throw broken("overlapping entries");
    free = to;
  }
}

interface Directory {
  count: number;
  /** Bytes of the central directory. */
  size: number;
  /** Where the central directory begins and ends. */
  from: number;
  to: number;
}

function readEnd(bytes: Uint8Array, fields: Fields): Directory {
  const end = findEnd(bytes, fields);
  const count = fields.u16(end + 10);
  const from = fields.u32(end + 16);
  const size = fields.u32(end + 12);
  if (fields.u16(end + 4) !== 0 || fields.u16(end + 6) !== 0 || fields.u16(end + 8) !== count) {
    throw broken("several disks");
  }
  const wide = readWideEnd(fields, end);
  if (!wide && (count === 0xffff || size === 0xffffffff || from === 0xffffffff)) throw broken("zip64");
  const told = { count, from, to: wide?.at ?? end, size };
  const directory = wide ? sameOrWide(told, wide) : told;
  if (directory.count > maxEntries) throw overLimit("entries", maxEntries);
  if (directory.from + directory.size !== directory.to) throw broken("central directory out of place");
  return directory;
}

interface ReadEntry {
  entry: ZipEntry;
  /** Where its local header begins, and where the next central header does. */
  header: number;
  next: number;
}

function readEntry(fields: Fields, at: number): ReadEntry {
  if (fields.u32(at) !== centralHeader.signature) throw broken("no central header");
  const flags = fields.u16(at + 8);
  const rawName = fields.slice(at + centralHeader.size, fields.u16(at + 28));
  const entry: ZipEntry = {
    // Some writers on Windows separate with backslashes.
    name: decodeName(rawName, flags).replaceAll("\\", "/"),
    method: fields.u16(at + 10),
    crc: fields.u32(at + 16),
    packed: fields.u32(at + 20),
    size: fields.u32(at + 24),
    start: 0,
  };
  const extra = at + centralHeader.size + rawName.length;
  const next = extra + fields.u16(at + 30) + fields.u16(at + 32);
  const narrow = [entry.size, entry.packed, fields.u32(at + 42)];
  const [size = 0, packed = 0, header = 0] = wideFields(fields, extra, extra + fields.u16(at + 30), narrow);
  Object.assign(entry, { size, packed });
  if (flags & encrypted) throw new FileRefused("fileEncrypted");
  if (entry.method !== stored && entry.method !== deflated) throw broken("unsupported method");
  if (entry.method === stored && entry.packed !== entry.size) throw broken("size mismatch");
  if (entry.size > maxPartBytes) throw overLimit("partBytes", maxPartBytes);
  checkName(entry.name);
  entry.start = readLocal(fields, header, { ...entry, rawName });
  return { entry, header, next };
}

/**
 * The entries of a zip file, in directory order. Refuses what an honest writer never makes: duplicate or
 * overlapping entries, headers that contradict each other, odd paths, several disks, other methods.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const fields = fieldsOf(bytes);
  const directory = readEnd(bytes, fields);
  const entries: ZipEntry[] = [];
  const spans: { from: number; to: number }[] = [];
  const names = new Set<string>();
  let at = directory.from;
  let total = 0;
  while (entries.length < directory.count) {
    const { entry, header, next } = readEntry(fields, at);
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw broken("duplicate entry");
    names.add(key);
    total += entry.size;
    if (total > maxUnpackedBytes) throw overLimit("unpackedBytes", maxUnpackedBytes);
    spans.push({ from: header, to: entry.start + entry.packed });
    entries.push(entry);
    at = next;
  }
  if (at !== directory.to) throw broken("central directory out of place");
  checkOverlaps(spans, directory.from);
  return entries;
}
