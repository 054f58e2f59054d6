import { describe, expect, it } from "vitest";
import { FileRefused } from "../../../src/xlsx/read";
import { zipFiles } from "../../../src/xlsx/write";
import { openZip } from "../../../src/xlsx/zip/unpack";

/** What the entry "a" holds, or why the file is refused. */
function contentOf(zip: Uint8Array): string {
  let content = "";
  try {
    openZip(zip).read("a", (bytes) => (content += new TextDecoder().decode(bytes)));
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return String(error.params["reason"] ?? error.params["limit"] ?? error.code);
  }
  return content;
}

/** Written by Python's zipfile: the entry "a" of twenty letters x. */
const byPython = {
  "with sizes of eight bytes":
    "UEsDBC0AAAAIAAAAIQBHQq0n//////////8BABQAYQEAEAAUAAAAAAAAAAUAAAAAAAAAq6jABABQSwECLQMtAAAACAAAACEAR0KtJwUAAAAUAAAAAQAAAAAAAAAAAAAAgAEAAAAAYVBLBQYAAAAAAQABAC8AAAA4AAAAAAA=",
  "as a stream, with sizes of eight bytes behind the data":
    "UEsDBC0ACAAIAAAAIQAAAAAA//////////8BABQAYQEAEAAAAAAAAAAAAAAAAAAAAAAAq6jABABQSwcIR0KtJwUAAAAAAAAAFAAAAAAAAABQSwECLQMtAAgACAAAACEAR0KtJwUAAAAUAAAAAQAAAAAAAAAAAAAAgAEAAAAAYVBLBQYAAAAAAQABAC8AAABQAAAAAAA=",
  "as a stream, with sizes of four bytes behind the data":
    "UEsDBBQACAAIAAAAIQAAAAAAAAAAAAAAAAABAAAAYauowAQAUEsHCEdCrScFAAAAFAAAAFBLAQIUAxQACAAIAAAAIQBHQq0nBQAAABQAAAABAAAAAAAAAAAAAACAAQAAAABhUEsFBgAAAAABAAEALwAAADQAAAAAAA==",
};
const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** A zip of the stored entry "a" holding "x" (32 bytes, then 47 of directory) whose end record says: see zip64. */
function wideEnd(
  changes: { count?: number; size?: number; from?: number; locator?: number } = {},
): Uint8Array {
  const zip = zipFiles([{ name: "a", bytes: new TextEncoder().encode("x") }]);
  const endAt = 79;
  const bytes = new Uint8Array(zip.length + 76);
  bytes.set(zip.subarray(0, endAt));
  bytes.set(zip.subarray(endAt), endAt + 76);
  const view = new DataView(bytes.buffer);
  const wide = (at: number, value: number) => view.setBigUint64(at, BigInt(value), true);
  view.setUint32(endAt, 0x06064b50, true);
  wide(endAt + 4, 44);
  wide(endAt + 24, changes.count ?? 1);
  wide(endAt + 32, changes.count ?? 1);
  wide(endAt + 40, changes.size ?? 47);
  wide(endAt + 48, changes.from ?? 32);
  view.setUint32(endAt + 56, 0x07064b50, true);
  wide(endAt + 64, changes.locator ?? endAt);
  view.setUint32(endAt + 72, 1, true);
  const end = endAt + 76;
  view.setUint32(end + 8, 0xffffffff, true);
  view.setUint32(end + 12, 0xffffffff, true);
  view.setUint32(end + 16, 0xffffffff, true);
  return bytes;
}

/** "x" stored, its CRC and sizes behind it as told. */
function streamed(...fields: number[]): Uint8Array {
  const zip = zipFiles([{ name: "a", bytes: new TextEncoder().encode("x") }]);
  const after = new Uint8Array(new Uint32Array(fields).buffer);
  const bytes = new Uint8Array(zip.length + after.length);
  bytes.set(zip.subarray(0, 32));
  bytes.set(after, 32);
  bytes.set(zip.subarray(32), 32 + after.length);
  bytes[6] = 8;
  bytes.fill(0, 14, 26);
  new DataView(bytes.buffer).setUint32(bytes.length - 6, 32 + after.length, true);
  return bytes;
}
const crc = 0x8cdc1683;
const signature = 0x08074b50;

describe("zip64 in small files", () => {
  it.each(Object.entries(byPython))("is read %s", (_, base64) => {
    expect(contentOf(bytesOf(base64))).toBe("x".repeat(20));
  });

  it.each(Object.entries(byPython))("is read or refused with any byte changed %s", (_, base64) => {
    const bytes = bytesOf(base64);
    bytes.forEach((byte, at) => {
      const changed = bytes.slice();
      changed[at] = byte ^ 0xff;
      const content = contentOf(changed);
      expect(content === "x".repeat(20) || !content.startsWith("x")).toBe(true);
    });
  });

  it("is read in the end record", () => {
    expect(contentOf(wideEnd())).toBe("x");
  });

  it.each([
    ["another place of the record", wideEnd({ locator: 78 }), "zip64"],
    ["a place beyond the file", wideEnd({ locator: 1e15 }), "truncated zip"],
    ["a number nobody can hold", wideEnd({ size: 2 ** 60 }), "zip64"],
    ["too many entries", wideEnd({ count: 2_001 }), "entries"],
    ["a directory elsewhere", wideEnd({ from: 31 }), "central directory out of place"],
  ])("is refused with %s", (_, bytes, reason) => {
    expect(contentOf(bytes)).toBe(reason);
  });
});

describe("CRC and sizes behind the data", () => {
  it.each([
    ["with a signature", streamed(signature, crc, 1, 1)],
    ["without one", streamed(crc, 1, 1)],
    ["of eight bytes with a signature", streamed(signature, crc, 1, 0, 1, 0)],
    ["of eight bytes without one", streamed(crc, 1, 0, 1, 0)],
  ])("are read %s", (_, bytes) => {
    expect(contentOf(bytes)).toBe("x");
  });

  it.each([
    ["another CRC", streamed(signature, 1, 1, 1)],
    ["another size", streamed(signature, crc, 1, 2)],
    ["nothing there", streamed()],
  ])("refuse the file with %s", (_, bytes) => {
    expect(contentOf(bytes)).toBe("data descriptor differs");
  });
});
