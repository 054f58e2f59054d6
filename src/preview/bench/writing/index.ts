import type { BookSpec } from "../../../sheets/model/book";
import { writeWorkbook } from "../../../xlsx/write";
import { row } from "../row";
import { oneByOne, takeTurns, type Worker } from "../turns";
import { writeByExcelJs } from "./exceljs";
import { openpyxlWriter } from "./openpyxl";
import { plainBook } from "./plainBook";

const ours = "this writer";
const openpyxl = "openpyxl";
/** Books one writer writes before the next has its turn. */
const turn = 10;

export interface WritingFigures {
  templates: number;
  /** Milliseconds a template; how often this writer is as fast. Absent when not installed. */
  writers: { name: string; msPerFile?: number; timesOurs?: number }[];
}

/** Templates from sheets to bytes: ours, which also has conditional formats and pages to write, against what others write of the same cells. */
export async function benchWriting(books: readonly BookSpec[]): Promise<WritingFigures> {
  const plain = books.map(plainBook);
  const python = openpyxlWriter(plain);
  const writers: Worker[] = [
    oneByOne(ours, books, writeWorkbook),
    oneByOne("exceljs", plain, writeByExcelJs),
    ...(python ? [{ name: openpyxl, run: python.write, close: python.close }] : []),
  ];
  const spent = await takeTurns(writers, books.length, turn);
  const per = (name: string) => spent.get(name) ?? NaN;
  const figures = writers.map(({ name }) => ({
    name,
    msPerFile: per(name),
    timesOurs: per(name) / per(ours),
  }));
  return { templates: books.length, writers: python ? figures : [...figures, { name: openpyxl }] };
}

export function printWriting({ templates, writers }: WritingFigures): void {
  console.log(`\nwriting ${templates} templates`);
  console.log(row("writer", "ms a file", "× ours"));
  for (const { name, msPerFile, timesOurs = 0 } of writers) {
    if (msPerFile === undefined) console.log(row(name, "not installed"));
    else console.log(row(name, msPerFile.toFixed(2), timesOurs.toFixed(2)));
  }
}
