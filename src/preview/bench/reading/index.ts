import type { PlanBook } from "../../../domain/plan/planBook";
import { readWorkbook } from "../../../xlsx/read";
import { floor, ours, readersOf } from "./readers";
import { unitFiles } from "./unitFiles";

const fileCount = 500;
/** Files one reader reads before the next has its turn: load on the machine then falls on all alike. */
const turn = 20;
const growthSteps = [100, 500, 1_000, 2_000];

export interface ReadingFigures {
  files: { count: number; resaved: number; meanKb: number; meanSheets: number; meanCells: number };
  /** Milliseconds a file; times the floor; how often this reader is as fast. Absent when not installed. */
  readers: { name: string; msPerFile?: number; timesFloor?: number; timesOurs?: number }[];
  growth: { files: number; msPerFile: number; rssMb: number }[];
}

async function describe(files: readonly Uint8Array[], resaved: number): Promise<ReadingFigures["files"]> {
  let [bytes, sheets, cells] = [0, 0, 0];
  for (const file of files) {
    const book = await readWorkbook(file);
    bytes += file.length;
    sheets += book.sheets.length;
    cells += book.sheets.reduce((sum, sheet) => sum + [...sheet.cells].length, 0);
  }
  const count = files.length;
  return {
    count,
    resaved,
    meanKb: bytes / 1024 / count,
    meanSheets: sheets / count,
    meanCells: cells / count,
  };
}

/** All readers over all files, taking turns; which begins changes from turn to turn. The first turn only warms up. */
async function compare(files: readonly Uint8Array[]): Promise<ReadingFigures["readers"]> {
  const readers = readersOf(files);
  const installed = [...readers.values()].filter((reader) => reader !== undefined);
  const spent = new Map(installed.map(({ name }) => [name, 0]));
  const places = files.map((_, index) => index);
  for (const reader of installed) await reader.read(places.slice(0, 3 * turn));
  for (let from = 0; from < files.length; from += turn) {
    installed.push(...installed.splice(0, 1));
    for (const reader of installed) {
      const ms = await reader.read(places.slice(from, from + turn));
      spent.set(reader.name, (spent.get(reader.name) ?? 0) + ms);
    }
  }
  for (const reader of installed) reader.close?.();
  const per = (name: string) => (spent.get(name) ?? NaN) / files.length;
  return [...readers.keys()].map((name) =>
    spent.has(name)
      ? { name, msPerFile: per(name), timesFloor: per(name) / per(floor), timesOurs: per(name) / per(ours) }
      : { name },
  );
}

async function grow(files: readonly Uint8Array[]): Promise<ReadingFigures["growth"]> {
  const steps: ReadingFigures["growth"] = [];
  for (const count of growthSteps) {
    const started = performance.now();
    for (let index = 0; index < count; index++) {
      await readWorkbook(files[index % files.length] ?? new Uint8Array());
    }
    const msPerFile = (performance.now() - started) / count;
    steps.push({ files: count, msPerFile, rssMb: process.memoryUsage.rss() / 1024 / 1024 });
  }
  return steps;
}

/** Reading 500 realistic files: against other readers, and as files become more. Milliseconds are of this machine; compare ratios. */
export async function benchReading(book: PlanBook): Promise<ReadingFigures> {
  const { files, resaved } = await unitFiles(book, fileCount);
  return { files: await describe(files, resaved), readers: await compare(files), growth: await grow(files) };
}

export function printReading({ files, readers, growth }: ReadingFigures): void {
  const { count, resaved, meanKb, meanSheets, meanCells } = files;
  console.log(
    `\nreading ${count} unit files (${resaved} saved again by LibreOffice; mean ${meanKb.toFixed(1)} kB, ${meanSheets.toFixed(1)} sheets, ${Math.round(meanCells)} cells)`,
  );
  const columns = (...cells: string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(24) : cell.padStart(12))).join("");
  console.log(columns("reader", "ms a file", "× floor", "× ours"));
  for (const { name, msPerFile, timesFloor = 0, timesOurs = 0 } of readers) {
    if (msPerFile === undefined) console.log(columns(name, "not installed"));
    else console.log(columns(name, msPerFile.toFixed(2), timesFloor.toFixed(2), timesOurs.toFixed(2)));
  }
  console.log(columns("files", "ms a file", "memory MB"));
  for (const { files: n, msPerFile, rssMb } of growth)
    console.log(columns(String(n), msPerFile.toFixed(2), rssMb.toFixed(0)));
}
