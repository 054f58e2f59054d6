import { Inflate, inflateSync } from "fflate";
import { maxPartBytes, maxUnpackedBytes } from "../limits";
import { broken, overLimit } from "../read/fileRefused";
import { crc32 } from "./crc32";
import { readDirectory, type ZipEntry } from "./directory";
import { roomFor } from "./room";
import { deflated } from "./signatures";

/** Packed bytes given to the inflater at once: a bomb of ratio 1032 then yields 16 MB before it is seen. */
const packedChunk = 16 * 1024;

/** Packed bytes that may be inflated in one go: should they be a bomb, it yields 64 MB before it is seen. */
const packedAtOnce = 64 * 1024;

/** The parts of a file from outside. Names are found whatever their case, as Excel does. */
export interface ZipParts {
  has(name: string): boolean;
  /**
   * Gives the part's bytes chunk by chunk; refuses the file unless size and CRC are as declared. They are good until the
   * next part is read, of this file or another: who keeps them copies them.
   */
  read(name: string, onBytes: (bytes: Uint8Array) => void): void;
  /** Who reads long calls this now and then; it throws when the file's time is over. */
  onStep: () => void;
}

/** Counts what a file really gives. */
interface Meter {
  add(bytes: number): void;
}

function unpackEntry(file: Uint8Array, entry: ZipEntry, meter: Meter, onBytes: (bytes: Uint8Array) => void) {
  const packed = file.subarray(entry.start, entry.start + entry.packed);
  let size = 0;
  let crc = 0;
  const take = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size > maxPartBytes) throw overLimit("partBytes", maxPartBytes);
    if (size > entry.size) throw broken("size mismatch");
    meter.add(bytes.length);
    crc = crc32(bytes, crc);
    onBytes(bytes);
  };
  if (entry.method !== deflated) take(packed);
  else if (packed.length <= packedAtOnce) take(inflateAtOnce(packed, entry.size));
  else inflate(packed, take);
  if (size !== entry.size) throw broken("size mismatch");
  if (crc !== entry.crc) throw broken("CRC mismatch");
}

/** One byte more than declared shows that there is more; what lies beyond it is not kept. */
function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(packed, { out: roomFor(size + 1) });
  } catch {
    throw broken("bad compressed data");
  }
}

function inflate(packed: Uint8Array, take: (bytes: Uint8Array) => void): void {
  const given: Uint8Array[] = [];
  const inflater = new Inflate((bytes) => given.push(bytes));
  for (let at = 0; at < packed.length; at += packedChunk) {
    try {
      inflater.push(packed.subarray(at, at + packedChunk), at + packedChunk >= packed.length);
    } catch {
      throw broken("bad compressed data");
    }
    given.splice(0).forEach(take);
  }
}

/** Opens a zip file from outside; nothing is unpacked until it is read. */
export function openZip(file: Uint8Array, onStep: () => void = () => undefined): ZipParts {
  const entries = new Map(readDirectory(file).map((entry) => [entry.name.toLowerCase(), entry]));
  let unpacked = 0;
  const meter: Meter = {
    add(bytes) {
      unpacked += bytes;
      if (unpacked > maxUnpackedBytes) throw overLimit("unpackedBytes", maxUnpackedBytes);
    },
  };
  return {
    onStep,
    has: (name) => entries.has(name.toLowerCase()),
    read(name, onBytes) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) throw broken(`part missing: ${name}`);
      onStep();
      unpackEntry(file, entry, meter, onBytes);
    },
  };
}
