import { broken } from "../read/fileRefused";
import { joinBytes } from "./joinBytes";

/** Fields of a compound file ([MS-CFB] 2.2), little-endian. */
const headerSize = 512;
const entrySize = 128;
const difatInHeader = 109;
/** Sector numbers from here on are marks: end of chain, free, FAT, DIFAT. */
const firstMark = 0xfffffffa;
const endOfChain = 0xfffffffe;
const noEntry = 0xffffffff;
const [storageKind, streamKind, rootKind] = [1, 2, 5];

interface Entry {
  name: string;
  kind: number;
  left: number;
  right: number;
  child: number;
  first: number;
  size: number;
}

/** The directory of a compound file and its streams; every chain of sectors is checked as it is walked. */
class CompoundFile {
  private readonly view: DataView;
  private readonly sector: number;
  private readonly fat: number[];
  private readonly entries: Entry[];
  private mini: { fat: number[]; content: Uint8Array } | undefined;

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < headerSize) throw broken("truncated compound file");
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    const isKnown = (shift === 9 || shift === 12) && this.view.getUint16(28, true) === 0xfffe;
    if (!isKnown || this.view.getUint16(32, true) !== 6) throw broken("odd compound file");
    this.sector = 2 ** shift;
    this.fat = this.readFat();
    this.entries = this.readDirectory();
  }

  private u32(at: number): number {
    if (at + 4 > this.bytes.length) throw broken("truncated compound file");
    return this.view.getUint32(at, true);
  }

  /** The bytes of a sector; the file's last one may be cut short, as some writers leave it. */
  private sectorAt(number: number): Uint8Array {
    const from = (number + 1) * this.sector;
    if (number >= firstMark || from >= this.bytes.length) throw broken("sector outside the file");
    return this.bytes.subarray(from, Math.min(from + this.sector, this.bytes.length));
  }

  /** The numbers in a sector of the FAT or the DIFAT. */
  private numbersAt(sector: number): number[] {
    const from = (sector + 1) * this.sector;
    if (this.sectorAt(sector).length < this.sector) throw broken("truncated compound file");
    return Array.from({ length: this.sector / 4 }, (_, index) => this.u32(from + index * 4));
  }

  private readFat(): number[] {
    const places = Array.from({ length: difatInHeader }, (_, index) => this.u32(76 + index * 4));
    const seen = new Set<number>();
    for (let next = this.u32(68); next < firstMark;) {
      if (seen.has(next)) throw broken("sectors in a loop");
      seen.add(next);
      const numbers = this.numbersAt(next);
      next = numbers.pop() ?? endOfChain;
      places.push(...numbers);
    }
    const used = places.filter((place) => place < firstMark);
    if (new Set(used).size !== used.length) throw broken("sectors in a loop");
    return used.flatMap((place) => this.numbersAt(place));
  }

  /** The sectors of a chain in order; one that comes back to itself or leaves the table refuses the file. */
  private chain(first: number, table: readonly number[]): number[] {
    const sectors: number[] = [];
    for (let at = first; at !== endOfChain; at = table[at] ?? noEntry) {
      if (at >= table.length) throw broken("sector outside the file");
      if (sectors.length >= table.length) throw broken("sectors in a loop");
      sectors.push(at);
    }
    return sectors;
  }

  private content(first: number): Uint8Array {
    return joinBytes(this.chain(first, this.fat).map((sector) => this.sectorAt(sector)));
  }

  private readDirectory(): Entry[] {
    const bytes = this.content(this.u32(48));
    const view = new DataView(bytes.buffer);
    return Array.from({ length: Math.floor(bytes.length / entrySize) }, (_, index) => {
      const at = index * entrySize;
      const nameLength = Math.min(64, view.getUint16(at + 64, true));
      return {
        name: new TextDecoder("utf-16le").decode(bytes.subarray(at, at + Math.max(0, nameLength - 2))),
        kind: bytes[at + 66] ?? 0,
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        first: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      };
    });
  }

  /** What stands in the root storage; embedded documents have storages, and streams of the same names, of their own. */
  private rootEntries(): Entry[] {
    const [root] = this.entries;
    if (root?.kind !== rootKind) throw broken("no root entry");
    const found: Entry[] = [];
    const seen = new Set<number>();
    const waiting = [root.child];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (at === noEntry) continue;
      const entry = this.entries[at];
      if (!entry || seen.has(at)) throw broken("odd directory");
      seen.add(at);
      if (entry.kind !== storageKind && entry.kind !== streamKind) throw broken("odd directory");
      found.push(entry);
      waiting.push(entry.left, entry.right);
    }
    return found;
  }

  /** The whole of a stream of the root storage, whatever its name's case; undefined when there is none. */
  stream(name: string): Uint8Array | undefined {
    const found = this.rootEntries().filter(
      (entry) => entry.kind === streamKind && entry.name.toLowerCase() === name.toLowerCase(),
    );
    const [entry] = found;
    if (!entry) return undefined;
    if (found.length > 1) throw broken("stream repeated");
    const content = entry.size < this.u32(56) ? this.miniContent(entry.first) : this.content(entry.first);
    if (content.length < entry.size) throw broken("truncated compound file");
    return content.subarray(0, entry.size);
  }

  /** Short streams stand in sectors of 64 bytes, inside the root entry's own stream. */
  private miniContent(first: number): Uint8Array {
    this.mini ??= {
      fat: this.chain(this.u32(60), this.fat).flatMap((sector) => this.numbersAt(sector)),
      content: this.content(this.entries[0]?.first ?? endOfChain),
    };
    const { fat, content } = this.mini;
    return joinBytes(this.chain(first, fat).map((at) => content.subarray(at * 64, at * 64 + 64)));
  }
}

/** Opens a compound file (the container of .xls and .doc); `stream` gives the streams of its root storage by name. */
export function openCompoundFile(bytes: Uint8Array): Pick<CompoundFile, "stream"> {
  return new CompoundFile(bytes);
}
