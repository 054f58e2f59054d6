import type { FigurePlace } from "../domain/report";
import { sheetNames } from "../i18n/vi/sheetWords";
import type { Block, Run } from "./block";

/** A bookmark's name begins with its sheet's letters: Word takes letters, digits and underscores only, at most 40. */
const prefixes: Record<string, string> = {
  [sheetNames.summary]: "TH",
  [sheetNames.taskRows]: "NV",
  [sheetNames.indicators]: "CT",
  [sheetNames.indicatorRows]: "SL",
  [sheetNames.reports]: "BC",
};

export type FigureRun = Extract<Run, { kind: "figure" }>;

/** "TH_G12": sheet and cell. A figure quoted again gets a number: "TH_G12_2". */
function bookmarkName({ sheet, address }: FigurePlace, time: number): string {
  const name = `${prefixes[sheet] ?? "O"}_${address}`;
  return time === 1 ? name : `${name}_${time}`;
}

export function runsOf(block: Block): Run[] {
  return block.kind === "table" ? block.rows.flat(2) : block.runs;
}

/** Every figure of these blocks with the name of its bookmark, in the order of the document. */
export function bookmarksOf(blocks: readonly Block[]): Map<FigureRun, string> {
  const times = new Map<string, number>();
  const named = new Map<FigureRun, string>();
  for (const run of blocks.flatMap(runsOf)) {
    if (run.kind !== "figure") continue;
    const key = `${run.place.sheet}!${run.place.address}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    named.set(run, bookmarkName(run.place, time));
  }
  return named;
}
