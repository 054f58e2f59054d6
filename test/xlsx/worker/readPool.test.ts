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
  static busy = 0;
  static mostBusy = 0;
  ended = false;
  private onReply: (reply: ReadReply) => void = () => undefined;
  private onCrash: () => void = () => undefined;

  constructor() {
    FakeWorker.made.push(this);
  }

  listen(onReply: (reply: ReadReply) => void, onCrash: () => void): void {
    this.onReply = onReply;
    this.onCrash = onCrash;
  }

  post(request: ReadRequest): void {
    FakeWorker.mostBusy = Math.max(FakeWorker.mostBusy, ++FakeWorker.busy);
    const [first] = request.file instanceof Uint8Array ? request.file : [];
    if (first === refusesToStart[0]) throw new Error("no worker");
    if (first === hangs[0]) return;
    if (first === crashes[0]) return void Promise.resolve().then(() => this.onCrash());
    // As messages do, the answer loses prototypes and functions on its way.
    void answer(structuredClone(request)).then((reply) => {
      FakeWorker.busy--;
      this.onReply(structuredClone(reply));
    });
  }

  terminate(): void {
    this.ended = true;
    FakeWorker.busy--;
  }
}

const good = () => rawBook({ sheetData: '<row><c t="inlineStr"><is><t>ế</t></is></c></row>' });
const pool = (size: number) => createReadPool(() => new FakeWorker(), size);
const codeOf = (reading: Promise<FileRead>) =>
  reading.then(
    (read) => ("refused" in read ? read.refused.code : "read"),
    (error: unknown) => (error as Error).name,
  );

beforeEach(() => {
  FakeWorker.made = [];
  FakeWorker.busy = FakeWorker.mostBusy = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the pool of readers", () => {
  it("gives the same as reading here", async () => {
    const workbook =
      '<sheets><sheet name="__proto__" r:id="rId1"/></sheets><definedNames><definedName name="__proto__">A1</definedName></definedNames>';
    const read = await pool(1).read(rawBook({ workbook }));
    if ("refused" in read) throw read.refused;
    const { sheets, definedNames } = read.workbook;
    expect(sheets).toEqual([{ name: "__proto__", state: "visible", cells: [{ address: "A1", value: 1 }] }]);
    expect(Object.entries(definedNames)).toEqual([["__proto__", "A1"]]);
  });

  it("takes a file as the browser holds it for its bytes, and knows both by the same hash", async () => {
    const own = good();
    const hash = createHash("sha256").update(own).digest("hex");
    const [asFile, asBytes] = [
      await pool(1).read(new Blob([own as Uint8Array<ArrayBuffer>])),
      await pool(1).read(own),
    ];
    expect(asFile).toEqual(asBytes);
    expect(asFile.hash).toBe(hash);
  });

  it("knows a refused file by its hash too", async () => {
    const own = new TextEncoder().encode("TT;Nhiệm vụ");
    const hash = createHash("sha256").update(own).digest("hex");
    expect((await pool(1).read(own)).hash).toBe(hash);
  });

  it("refuses a file that the disk no longer gives out", async () => {
    const gone = new Blob([]);
    gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
    expect(await answer({ id: 1, file: gone })).toMatchObject({ id: 1, refused: { code: "fileBroken" } });
  });

  it("tells why a file is refused, with what the sentence needs", async () => {
    const read = await pool(1).read(new TextEncoder().encode("TT;Nhiệm vụ"));
    expect(read).toMatchObject({ refused: { code: "fileNotExcel", params: { found: "text" } } });
  });

  it("makes no more workers than it may, and asks for no file before one is free", async () => {
    const two = pool(2);
    let most = 0;
    const readings = Array.from({ length: 20 }, () =>
      two.read(() => {
        most = Math.max(most, FakeWorker.busy);
        return Promise.resolve(good());
      }),
    );
    await Promise.all(readings);
    expect([FakeWorker.made.length, FakeWorker.mostBusy]).toEqual([2, 2]);
    expect(most).toBeLessThan(2);
  });

  it("ends a worker that hangs after 10 seconds, refuses its file and reads the next with a new one", async () => {
    vi.useFakeTimers();
    const one = pool(1);
    const [bad, next] = [codeOf(one.read(hangs)), codeOf(one.read(good()))];
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
    expect(await Promise.all(files.map((bytes) => codeOf(two.read(bytes))))).toEqual([
      "read",
      "fileBroken",
      "read",
      "fileBroken",
      "read",
      "fileBroken",
      "read",
    ]);
  });

  it("goes on when a file cannot be loaded", async () => {
    const one = pool(1);
    const gone = one.read(() => Promise.reject(new DOMException("gone", "NotFoundError")));
    expect([await codeOf(gone), await codeOf(one.read(good()))]).toEqual(["NotFoundError", "read"]);
  });

  it("stops on the signal: what is read now and what waits", async () => {
    const one = pool(1);
    const stop = new AbortController();
    let asked = false;
    const now = codeOf(one.read(hangs, stop.signal));
    const waits = codeOf(one.read(() => ((asked = true), Promise.resolve(good())), stop.signal));
    const other = codeOf(one.read(good()));
    await Promise.resolve();
    stop.abort();
    expect([await now, await waits, await other, asked]).toEqual(["AbortError", "AbortError", "read", false]);
  });

  it("ends its workers when closed, and reads no more", async () => {
    const one = pool(1);
    const now = codeOf(one.read(hangs));
    await Promise.resolve();
    one.close();
    expect([await now, await codeOf(one.read(good())), FakeWorker.made[0]?.ended]).toEqual([
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
