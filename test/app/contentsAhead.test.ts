import { describe, expect, it, vi } from "vitest";
import { contentsAhead } from "../../src/app/contentsAhead";
import type { IncomingFile } from "../../src/app/contract";

/** A file as a browser holds it; says when its size is asked for. */
function held(content: string, onSize: () => void = () => undefined): IncomingFile {
  const blob = new Blob([content]);
  const size = blob.size;
  Object.defineProperty(blob, "size", { get: () => (onSize(), size) });
  return { name: `${content}.xlsx`, size, blob, bytes: () => Promise.reject(new Error("not so")) };
}
/** One of a host that hands out bytes only. */
const loose = (content: string): IncomingFile => ({
  name: `${content}.xlsx`,
  size: content.length,
  bytes: () => Promise.resolve(new TextEncoder().encode(content)),
});
const textOf = async (contents: Uint8Array | Blob) =>
  contents instanceof Uint8Array ? new TextDecoder().decode(contents) : contents.text();
const kindOf = (contents: Uint8Array | Blob) => (contents instanceof Blob ? "file" : "bytes");
const all = (files: IncomingFile[]) => {
  const contents = contentsAhead(files);
  return Promise.all(files.map((_, index) => contents(index)));
};

describe("the contents of files, for a reader", () => {
  it("are each file's own, whether they come together, alone or from a host without files", async () => {
    const texts = Array.from({ length: 70 }, (_, index) => `tệp ${index} `.repeat(index + 1));
    const files = texts.map((text, index) => (index % 11 === 7 ? loose(text) : held(text)));
    const given = await all(files);
    expect(await Promise.all(given.map(textOf))).toEqual(texts);
  });

  it("of small files are bytes, each in a buffer that can be handed on alone", async () => {
    const given = await all(["a", "bb", "ccc"].map((text) => held(text)));
    expect(given.map((one) => (one instanceof Uint8Array ? one.buffer.byteLength : one))).toEqual([1, 2, 3]);
  });

  it("of a large file are the file itself: the reader fetches it in its own time", async () => {
    const given = await all([held("a"), held("b".repeat(1024 * 1024)), held("c"), held("d")]);
    expect(given.map(kindOf)).toEqual(["file", "file", "bytes", "bytes"]);
  });

  it("are not asked of the disk long before their turn", async () => {
    const asked = new Set<number>();
    const files = Array.from({ length: 100 }, (_, index) => held(`${index}`, () => asked.add(index)));
    const contents = contentsAhead(files);
    for (let index = 0; index < 100; index++) {
      await contents(index);
      expect(Math.max(...asked)).toBeLessThan(index + 32);
    }
    expect(asked.size).toBe(100);
  });

  it("are the file itself where the file is asked for again: its bytes were handed on", async () => {
    const contents = contentsAhead([held("a"), held("b"), held("c")]);
    expect(kindOf(await contents(0))).toBe("bytes");
    expect(kindOf(await contents(1))).toBe("bytes");
    const again = await contents(0);
    expect([kindOf(again), await textOf(again)]).toEqual(["file", "a"]);
  });

  it("are the files themselves where one of them cannot be had: each then tells for itself", async () => {
    const together = vi.spyOn(Blob.prototype, "arrayBuffer");
    together.mockRejectedValueOnce(new DOMException("gone", "NotFoundError"));
    expect((await all([held("a"), held("b")])).map(kindOf)).toEqual(["file", "file"]);
    together.mockRestore();
  });
});
