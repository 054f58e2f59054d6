import * as zlib from "node:zlib";
import fc from "fast-check";
import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { maxPartBytes, maxUnpackedBytes } from "../../../src/xlsx/limits";
import { FileRefused } from "../../../src/xlsx/read";
import { crc32 } from "../../../src/xlsx/zip/crc32";
import { joinFiles, packFile, type PackedFile } from "../../../src/xlsx/zip/pack";
import { zipFiles } from "../../../src/xlsx/write";
import { openZip } from "../../../src/xlsx/zip/unpack";

const bytesOf = (content: string) => new TextEncoder().encode(content);

/** Opens the zip and reads all it names. */
function unpack(zip: Uint8Array, ...names: string[]): string[] {
  const parts = openZip(zip);
  return names.map((name) => {
    let content = "";
    parts.read(name, (bytes) => (content += new TextDecoder().decode(bytes)));
    return content;
  });
}

function refusal(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof FileRefused) return error.params["reason"] ?? error.params["limit"] ?? error.code;
    throw error;
  }
  return "read";
}

const one = (changes: Partial<PackedFile>) =>
  joinFiles([{ ...packFile({ name: "a", bytes: bytesOf("x") }), ...changes }]);

/** A zip of one stored entry "a", with bytes changed at these offsets; the entry is 32 bytes, its directory 47. */
function patched(...changes: [at: number, ...bytes: number[]][]): Uint8Array {
  const zip = zipFiles([{ name: "a", bytes: bytesOf("x") }]);
  for (const [at, ...bytes] of changes) zip.set(bytes, at);
  return zip;
}
const directoryAt = 32;
const endAt = 79;

describe("the zip gate", () => {
  it("gives back what was packed, stored or deflated, under Vietnamese names in any case", () => {
    const long = "Kế hoạch ".repeat(10_000);
    const zip = zipFiles([
      { name: "Phòng Tài chính.txt", bytes: bytesOf("ngắn") },
      { name: "dài.txt", bytes: bytesOf(long) },
    ]);
    expect(unpack(zip, "Phòng tài chính.TXT", "dài.txt").map((content) => content.length)).toEqual([
      4,
      long.length,
    ]);
    expect(openZip(zip).has("không có")).toBe(false);
  });

  it("reads a file with a comment at the end", () => {
    expect(unpack(Uint8Array.from([...patched([endAt + 20, 3, 0]), 1, 2, 3]), "a")).toEqual(["x"]);
  });

  it("knows CRC-32 by its check value", () => {
    expect(crc32(bytesOf("123456789"))).toBe(0xcbf43926);
    expect(crc32(bytesOf("6789"), crc32(bytesOf("12345")))).toBe(0xcbf43926);
  });

  it("reckons the CRC-32 of any bytes, in one chunk or two, as zlib does", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.uint8Array({ maxLength: 100 }), (first, second) => {
        expect(crc32(second, crc32(first))).toBe(zlib.crc32(Buffer.concat([first, second])));
      }),
    );
  });

  it("shows nothing of a part read before, though they are unpacked into the same room", () => {
    const zipOf = (text: string) => zipFiles([{ name: "a", bytes: bytesOf(text) }]);
    const [long, short] = [zipOf("dài ".repeat(2000)), zipOf("ngắn ".repeat(20))];
    expect([long, short, long].map((zip) => unpack(zip, "a")[0])).toEqual([
      "dài ".repeat(2000),
      "ngắn ".repeat(20),
      "dài ".repeat(2000),
    ]);
  });

  it.each([
    ["a wrong CRC", one({ crc: 1 }), "CRC mismatch"],
    [
      "a size above the real one",
      one({ method: 8, data: deflateSync(bytesOf("x")), size: 2 }),
      "size mismatch",
    ],
    [
      "a size below the real one",
      one({ method: 8, data: deflateSync(bytesOf("xyz")), size: 1 }),
      "size mismatch",
    ],
    ["a stored entry of two sizes", one({ size: 2 }), "size mismatch"],
    [
      "data that is not deflated",
      one({ method: 8, data: Uint8Array.from([7, 7, 7]) }),
      "bad compressed data",
    ],
    ["another method", one({ method: 12 }), "unsupported method"],
    ["a directory with a password flag", patched([directoryAt + 8, 1]), "fileEncrypted"],
    ["a local name that differs", patched([30, 98]), "local and central header differ"],
    ["a local size that differs", patched([22, 9]), "local and central header differ"],
    ["no local header where it should be", patched([0, 0]), "no local header"],
    ["a directory elsewhere", patched([endAt + 16, 0]), "central directory out of place"],
    ["fewer entries than told", patched([endAt + 8, 2, 0, 2, 0]), "no central header"],
    ["more entries than told", patched([endAt + 8, 0, 0, 0, 0]), "central directory out of place"],
    ["entries on another disk", patched([endAt + 4, 1]), "several disks"],
    ["zip64 sizes that are nowhere", patched([directoryAt + 24, 255, 255, 255, 255]), "zip64"],
    ["a zip64 count that is nowhere", patched([endAt + 8, 255, 255, 255, 255]), "zip64"],
    ["bytes after the end", Uint8Array.from([...patched(), 0]), "no end of central directory"],
    ["a name that is no UTF-8", patched([30, 0xff], [directoryAt + 46, 0xff]), "entry name is not UTF-8"],
  ])("refuses %s", (_, zip, reason) => {
    expect(refusal(() => unpack(zip, "a"))).toBe(reason);
  });

  it.each(["/a", "../a", "a/../b", "a//b", "./a", "..\\a", "a\\\\b", "C:a", "a\u0000", "", "/"])(
    "refuses the path “%s”",
    (name) => {
      expect(refusal(() => openZip(zipFiles([{ name, bytes: bytesOf("x") }])))).toBe("odd entry name");
    },
  );

  it("takes a folder", () => {
    expect(openZip(zipFiles([{ name: "xl/", bytes: bytesOf("") }])).has("xl/")).toBe(true);
  });

  it("refuses two entries of one name, whatever their case", () => {
    const packed = [
      packFile({ name: "a", bytes: bytesOf("1") }),
      packFile({ name: "A", bytes: bytesOf("2") }),
    ];
    expect(refusal(() => openZip(joinFiles(packed)))).toBe("duplicate entry");
  });

  it("refuses entries that share bytes", () => {
    const b = packFile({ name: "b", bytes: bytesOf("y") });
    const bInside = joinFiles([b]).slice(0, 32);
    const pair = joinFiles([{ ...packFile({ name: "a", bytes: bInside }), method: 0, data: bInside }, b]);
    expect(unpack(pair, "b")).toEqual(["y"]);
    // The directory's second entry now points into the first one's data, where the same bytes stand.
    pair.set([31, 0, 0, 0], 31 + 32 + 32 + 47 + 42);
    expect(refusal(() => openZip(pair))).toBe("overlapping entries");
  });

  it("refuses too many entries", () => {
    const many = Array.from({ length: 2_001 }, (_, index) => ({ name: `${index}`, bytes: bytesOf("") }));
    expect(refusal(() => openZip(zipFiles(many)))).toBe("entries");
  });

  it("refuses a declared size over the limits without unpacking", () => {
    const huge = { method: 8, data: deflateSync(bytesOf("x")) };
    expect(refusal(() => openZip(one({ ...huge, size: maxPartBytes + 1 })))).toBe("partBytes");
    const parts = ["a", "b", "c"].map((name) => ({ ...packFile({ name, bytes: bytesOf("x") }), ...huge }));
    expect(
      refusal(() => openZip(joinFiles(parts.map((part) => ({ ...part, size: maxUnpackedBytes / 2 }))))),
    ).toBe("unpackedBytes");
  });

  it("stops a bomb as soon as it gives more than it declared", () => {
    const bomb = deflateSync(new Uint8Array(maxPartBytes / 2));
    let taken = 0;
    const zip = openZip(one({ method: 8, data: bomb, size: 1000 }));
    expect(refusal(() => zip.read("a", (bytes) => (taken += bytes.length)))).toBe("size mismatch");
    expect(taken).toBe(0);
  });

  it("counts what is really unpacked, when one part is read again and again", () => {
    const zeros = new Uint8Array(maxUnpackedBytes / 4);
    const zip = openZip(one({ crc: crc32(zeros), size: zeros.length, data: zeros }));
    const read = () => zip.read("a", () => undefined);
    for (let times = 0; times < 4; times++) read();
    expect(refusal(read)).toBe("unpackedBytes");
  });
});
