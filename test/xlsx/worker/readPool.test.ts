import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createReadPool, poolSize, type FileRead, type WorkerLike } from "../../../src/xlsx/worker";
import { answer } from "../../../src/xlsx/worker/answer";
import type { ReadReply, ReadRequest } from "../../../src/xlsx/worker/messages";
import { rawBook } from "../rawBook";

/** What a fake worker does with a file, by the file's first byte. */
const hangs = Uint8Array.of(1);
const crashes = Uint8Array.of(2);
const refusesToStart = Uint8Array.of(3);

class FakeWorker implements WorkerLike {
  static made: FakeWorker[] = [];
  ended = false;
  mostInHand = 0;
  private inHand = 0;
  private onReply: (reply: ReadReply) => void = () => undefined;
  private onCrash: () => void = () => undefined;
  private last: Promise<void> = Promise.resolve();

  constructor() {
    FakeWorker.made.push(this);
  }

  listen(onReply: (reply: ReadReply) => void, onCrash: () => void): void {
    this.onReply = onReply;
    this.onCrash = onCrash;
  }

  post(request: ReadRequest): void {
    const [first] = request.file instanceof Uint8Array ? request.file : [];
    if (first === refusesToStart[0]) throw new Error("no worker");
    this.mostInHand = Math.max(this.mostInHand, ++this.inHand);
    this.last = this.last.then(async () => {
      if (first === hangs[0]) return new Promise<void>(() => undefined);
      if (first === crashes[0]) return this.onCrash();
      // As messages do, the answer loses prototypes and functions on its way.
      const reply = structuredClone(await answer(structuredClone(request)));
      this.inHand--;
      if (!this.ended) this.onReply(reply);
    });
  }

  terminate(): void {
    this.ended = true;
  }
}

const good = () => rawBook({ sheetData: '<row><c t="inlineStr"><is><t>ế</t></is></c></row>' });
const pool = (size: number) => createReadPool(() => new FakeWorker(), size);
/** A file as the pool asks for it. */
const given = (file: Uint8Array | Blob) => () => Promise.resolve(file);
const codeOf = (reading: Promise<FileRead>) =>
  reading.then(
    (read) => ("refused" in read ? read.refused.code : "read"),
    (error: unknown) => (error as Error).name,
  );

/** Once so many workers were made, which is when files were handed to them. */
const posted = (workers: number) => vi.waitFor(() => expect(FakeWorker.made).toHaveLength(workers));

beforeEach(() => {
  FakeWorker.made = [];
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the pool of readers", () => {
  it("gives the same as reading here", async () => {
    const workbook =
      '<sheets><sheet name="__proto__" r:id="rId1"/></sheets><definedNames><definedName name="__proto__">A1</definedName></definedNames>';
    const read = await pool(1).read(given(rawBook({ workbook })));
    if ("refused" in read) throw read.refused;
    const { sheets, definedNames } = read.workbook;
    expect(sheets).toEqual([{ name: "__proto__", state: "visible", cells: [{ address: "A1", value: 1 }] }]);
    expect(Object.entries(definedNames)).toEqual([["__proto__", "A1"]]);
  });

  it("takes a file as the browser holds it for its bytes, and knows both by the same hash", async () => {
    const own = good();
    const hash = createHash("sha256").update(own).digest("hex");
    const [asFile, asBytes] = [
      await pool(1).read(given(new Blob([own as Uint8Array<ArrayBuffer>]))),
      await pool(1).read(given(own)),
    ];
    expect(asFile).toEqual(asBytes);
    expect(asFile.hash).toBe(hash);
  });

  it("knows a refused file by its hash too", async () => {
    const own = new TextEncoder().encode("TT;Nhiệm vụ");
    const hash = createHash("sha256").update(own).digest("hex");
    expect((await pool(1).read(given(own))).hash).toBe(hash);
  });

  it("refuses a file that the disk no longer gives out", async () => {
    const gone = new Blob([]);
    gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
    expect(await answer({ id: 1, file: gone })).toMatchObject({ id: 1, refused: { code: "fileBroken" } });
  });

  it("tells why a file is refused, with what the sentence needs", async () => {
    const read = await pool(1).read(given(new TextEncoder().encode("TT;Nhiệm vụ")));
    expect(read).toMatchObject({ refused: { code: "fileNotExcel", params: { found: "text" } } });
  });

  it("makes no more workers than it may, and has no more than four files for each in hand", async () => {
    const two = pool(2);
    await Promise.all(Array.from({ length: 20 }, () => two.read(given(good()))));
    expect(FakeWorker.made.map(({ mostInHand }) => mostInHand)).toEqual([4, 4]);
  });

  it("gives every worker a file before any has a second one in hand", async () => {
    const two = pool(2);
    const stuck = codeOf(two.read(given(hangs)));
    expect(await codeOf(two.read(given(good())))).toBe("read");
    two.close();
    expect(await stuck).toBe("AbortError");
  });

  it("may make its workers before the first file comes, and uses those", async () => {
    const two = pool(2);
    two.prepare();
    expect(FakeWorker.made).toHaveLength(2);
    expect(await codeOf(two.read(given(good())))).toBe("read");
    expect(FakeWorker.made).toHaveLength(2);
    two.close();
    expect(FakeWorker.made.map(({ ended }) => ended)).toEqual([true, true]);
  });

  it("ends a worker that hangs after 10 seconds, refuses its file and reads the next with a new one", async () => {
    vi.useFakeTimers();
    const one = pool(1);
    const [bad, next] = [codeOf(one.read(given(hangs))), codeOf(one.read(given(good())))];
    await vi.advanceTimersByTimeAsync(9_999);
    expect(FakeWorker.made[0]?.ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await bad).toBe("fileTimeout");
    expect(await next).toBe("read");
    expect(FakeWorker.made.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it("loses only its own file to a worker that crashes or does not start", async () => {
    const two = pool(2);
    const files = [good(), crashes, good(), refusesToStart, good(), crashes, good()];
    expect(await Promise.all(files.map((bytes) => codeOf(two.read(given(bytes)))))).toEqual([
      "read",
      "fileBroken",
      "read",
      "fileBroken",
      "read",
      "fileBroken",
      "read",
    ]);
  });

  it("asks once more for a file that was behind one that hung, and gives it all the time a file may take", async () => {
    vi.useFakeTimers();
    const one = pool(1);
    let asked = 0;
    const slow = () => (asked++, Promise.resolve(hangs));
    const [first, second] = [codeOf(one.read(given(hangs))), codeOf(one.read(slow))];
    await vi.advanceTimersByTimeAsync(10_000);
    expect([await first, asked]).toEqual(["fileTimeout", 2]);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(FakeWorker.made[1]?.ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await second).toBe("fileTimeout");
  });

  it("gives a file no more time because one behind it is stopped", async () => {
    vi.useFakeTimers();
    const one = pool(1);
    const stop = new AbortController();
    const now = codeOf(one.read(given(hangs)));
    const behind = codeOf(one.read(given(good()), stop.signal));
    await vi.advanceTimersByTimeAsync(9_999);
    stop.abort();
    expect(await behind).toBe("AbortError");
    await vi.advanceTimersByTimeAsync(1);
    expect(await now).toBe("fileTimeout");
  });

  it("goes on when a file cannot be loaded", async () => {
    const one = pool(1);
    const gone = one.read(() => Promise.reject(new DOMException("gone", "NotFoundError")));
    expect([await codeOf(gone), await codeOf(one.read(given(good())))]).toEqual(["NotFoundError", "read"]);
  });

  it("stops on the signal: what is read now, what is in hand and what waits", async () => {
    const one = pool(1);
    const stop = new AbortController();
    let asked = 0;
    const loading = () => (asked++, Promise.resolve(good()));
    const now = codeOf(one.read(given(hangs), stop.signal));
    const stopped = Array.from({ length: 5 }, () => codeOf(one.read(loading, stop.signal)));
    const other = codeOf(one.read(given(good())));
    await posted(1);
    stop.abort();
    expect([await now, ...(await Promise.all(stopped))]).toEqual(Array(6).fill("AbortError"));
    expect([await other, asked]).toEqual(["read", 3]);
  });

  it("leaves the worker to the file it is reading when one behind it is stopped", async () => {
    const one = pool(1);
    const stop = new AbortController();
    const now = codeOf(one.read(given(hangs)));
    const behind = codeOf(one.read(given(good()), stop.signal));
    await posted(1);
    stop.abort();
    expect(await behind).toBe("AbortError");
    expect(FakeWorker.made[0]?.ended).toBe(false);
    one.close();
    expect(await now).toBe("AbortError");
  });

  it("ends its workers when closed, and reads no more", async () => {
    const one = pool(1);
    const now = codeOf(one.read(given(hangs)));
    await posted(1);
    one.close();
    expect([await now, await codeOf(one.read(given(good()))), FakeWorker.made[0]?.ended]).toEqual([
      "AbortError",
      "AbortError",
      true,
    ]);
  });

  it.each([
    [undefined, 1],
    [0, 1],
    [NaN, 1],
    [2, 2],
    [8, 8],
    [64, 8],
  ])("has for %s cores %s workers", (cores, size) => {
    expect(poolSize(cores)).toBe(size);
  });
});
