import { Inflate } from "fflate";
import { maxPartBytes, maxUnpackedBytes } from "../limits";
import { broken, overLimit } from "../read/fileRefused";
import { crc32 } from "./crc32";
import { readDirectory, type ZipEntry } from "./directory";
import { deflated } from "./signatures";

/** Packed bytes given to the inflater at once: a bomb of ratio 1032 then yields 16 MB before it is seen. */
const packedChunk = 16 * 1024;

/** The parts of a file from outside. Names are found whatever their case, as Excel does. */
export interface ZipParts {
  has(name: string): boolean;
  /** Gives the part's bytes chunk by chunk; refuses the file unless size and CRC are as declared. */
  read(name: string, onBytes: (bytes: Uint8Array) => void): void;
}

function unpackEntry(file: Uint8Array, entry: ZipEntry, onBytes: (bytes: Uint8Array) => void): void {
  const packed = file.subarray(entry.start, entry.start + entry.packed);
  let size = 0;
  let crc = 0;
  const take = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size > maxPartBytes) throw overLimit("partBytes", maxPartBytes);
    if (size > entry.size) throw broken("size mismatch");
    crc = crc32(bytes, crc);
    onBytes(bytes);
  };
  if (entry.method === deflated) inflate(packed, take);
  else for (let at = 0; at < packed.length; at += packedChunk) take(packed.subarray(at, at + packedChunk));
  if (size !== entry.size) throw broken("size mismatch");
  if (crc !== entry.crc) throw broken("CRC mismatch");
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
export function openZip(file: Uint8Array): ZipParts {
  const entries = new Map(readDirectory(file).map((entry) => [entry.name.toLowerCase(), entry]));
  let unpacked = 0;
  return {
    has: (name) => entries.has(name.toLowerCase()),
    read(name, onBytes) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) throw broken(`part missing: ${name}`);
      unpackEntry(file, entry, (bytes) => {
        unpacked += bytes.length;
        if (unpacked > maxUnpackedBytes) throw overLimit("unpackedBytes", maxUnpackedBytes);
        onBytes(bytes);
      });
    },
  };
}
