import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { centralHeader, deflated, endRecord, localHeader, stored, utf8Names } from "./signatures";

export interface ZipFile {
  name: string;
  bytes: Uint8Array;
}

/** A file packed for a zip, which may be put into many of them. */
export interface PackedFile {
  name: Uint8Array;
  method: number;
  crc: number;
  size: number;
  data: Uint8Array;
}

/** 1980-01-01, the first day zip files know: equal content gives equal bytes. */
const fixedDate = 0x21;
const fixedTime = 0;
const version = 20;

export function packFile({ name, bytes }: ZipFile): PackedFile {
  const plain = storeFile({ name, bytes });
  const smaller = deflateSync(bytes);
  return smaller.length < bytes.length ? { ...plain, method: deflated, data: smaller } : plain;
}

/** The same for what is read again at once. */
export function storeFile({ name, bytes }: ZipFile): PackedFile {
  return {
    name: new TextEncoder().encode(name),
    method: stored,
    crc: crc32(bytes),
    size: bytes.length,
    data: bytes,
  };
}

/** Writes little-endian fields one after another. */
class Output {
  readonly bytes: Uint8Array;
  private readonly view: DataView;
  at = 0;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
    this.view = new DataView(this.bytes.buffer);
  }

  u16(...values: number[]): void {
    for (const value of values) {
      this.view.setUint16(this.at, value, true);
      this.at += 2;
    }
  }

  u32(...values: number[]): void {
    for (const value of values) {
      this.view.setUint32(this.at, value, true);
      this.at += 4;
    }
  }

  put(bytes: Uint8Array): void {
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }
}

/** The fields local and central header have in common. */
function common(output: Output, file: PackedFile): void {
  output.u16(version, utf8Names, file.method, fixedTime, fixedDate);
  output.u32(file.crc, file.data.length, file.size);
  output.u16(file.name.length, 0);
}

/** Packed files → a zip file, in the order given. */
export function joinFiles(files: PackedFile[]): Uint8Array {
  const directorySize = files.reduce((sum, file) => sum + centralHeader.size + file.name.length, 0);
  const contentSize = files.reduce(
    (sum, file) => sum + localHeader.size + file.name.length + file.data.length,
    0,
  );
  const output = new Output(contentSize + directorySize + endRecord.size);
  const offsets = files.map((file) => {
    const offset = output.at;
    output.u32(localHeader.signature);
    common(output, file);
    output.put(file.name);
    output.put(file.data);
    return offset;
  });
  files.forEach((file, index) => {
    output.u32(centralHeader.signature);
    output.u16(version);
    common(output, file);
    output.u16(0, 0, 0);
    output.u32(0, offsets[index] ?? 0);
    output.put(file.name);
  });
  output.u32(endRecord.signature);
  output.u16(0, 0, files.length, files.length);
  output.u32(directorySize, contentSize);
  output.u16(0);
  return output.bytes;
}
