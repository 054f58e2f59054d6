import { readWorkbook } from "../../../xlsx/read";
import { row } from "../row";
import { takeTurns, type Worker } from "../turns";
import { filesOnDisk } from "../filesOnDisk";
import { growth, type GrowthStep } from "./growth";
import { readerProgram, readersOf } from "./processes";
import { floor, openpyxl, ours } from "./readerName";
import type { UnitFiles } from "./unitFiles";

/** Files one reader reads before the next has its turn. */
const turn = 20;

export interface ReadingFigures {
  files: { count: number; resaved: number; meanKb: number; meanSheets: number; meanCells: number };
  /** Milliseconds a file; times the floor; how often this reader is as fast. Absent when not installed. */
  readers: { name: string; msPerFile?: number; timesFloor?: number; timesOurs?: number }[];
  growth: GrowthStep[];
}

async function describe({ files, resaved }: UnitFiles): Promise<ReadingFigures["files"]> {
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

/** All readers over all files, taking turns. */
async function compare(workers: readonly Worker[], count: number): Promise<ReadingFigures["readers"]> {
  const spent = await takeTurns(workers, count, turn);
  const per = (name: string) => spent.get(name) ?? NaN;
  const figures: ReadingFigures["readers"] = workers.map(({ name }) => ({
    name,
    msPerFile: per(name),
    timesFloor: per(name) / per(floor),
    timesOurs: per(name) / per(ours),
  }));
  return spent.has(openpyxl) ? figures : [...figures, { name: openpyxl }];
}

/** Reading realistic files: against other readers, and as files become more. Milliseconds are of this machine; compare ratios. */
export async function benchReading(mail: UnitFiles, sizes: readonly number[]): Promise<ReadingFigures> {
  const { folder, paths, remove } = filesOnDisk(mail.files);
  try {
    const start = await readerProgram(folder);
    return {
      files: await describe(mail),
      readers: await compare(readersOf(start, paths), paths.length),
      growth: await growth(() => start(ours), paths, sizes),
    };
  } finally {
    remove();
  }
}

export function printReading({ files, readers, growth: steps }: ReadingFigures): void {
  const { count, resaved, meanKb, meanSheets, meanCells } = files;
  console.log(
    `\nreading ${count} unit files (${resaved} saved again by LibreOffice; mean ${meanKb.toFixed(1)} kB, ${meanSheets.toFixed(1)} sheets, ${Math.round(meanCells)} cells)`,
  );
  console.log("this reader: at most 4 × floor, openpyxl at least 6 × ours; aim 2.2 × and 10 ×");
  console.log(row("reader", "ms a file", "× floor", "× ours"));
  for (const { name, msPerFile, timesFloor = 0, timesOurs = 0 } of readers) {
    if (msPerFile === undefined) console.log(row(name, "not installed"));
    else console.log(row(name, msPerFile.toFixed(2), timesFloor.toFixed(2), timesOurs.toFixed(2)));
  }
  console.log(row("files", "ms a file", "memory MB"));
  for (const { files: n, msPerFile, rssMb } of steps)
    console.log(row(String(n), msPerFile.toFixed(2), rssMb.toFixed(0)));
}
