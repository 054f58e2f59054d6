import { readFileSync } from "node:fs";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const lines = read("../../../src/planDocument/data/ke-hoach-cchc-2024-nghe-an.txt").split(/\r?\n/);

export interface CaseRow {
  place: string;
  kind: string;
  comparator: string;
  value: string;
  note: string;
}

/** The rows of the cases file. */
export const caseRows: CaseRow[] = read("../../cases/indicators-2024.tsv")
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [place = "", , kind = "", comparator = "", value = "", note = ""] = line.split("\t");
    return { place, kind, comparator, value, note };
  });

const start = lines.indexOf("I. MỤC TIÊU");
const end = lines.indexOf("II. NHIỆM VỤ");

/** The full text of each place that sets targets, as the plan prints it. */
export function textOf(place: string): string {
  const objective = /^I\.(\d)$/.exec(place)?.[1];
  if (objective !== undefined) return objectiveText(Number(objective));
  if (place === "II.3.đ") return lines.find((line) => line.startsWith("đ) Rà soát, sắp xếp")) ?? "";
  const task = place.replace("task ", "");
  return lines.find((line) => line.startsWith(`${task}.\t`))?.split("\t")[2] ?? "";
}

function objectiveText(number: number): string {
  const first = lines.findIndex((line, at) => at > start && line.startsWith(`${number}. `));
  const next = lines.findIndex((line, at) => at > first && line.startsWith(`${number + 1}. `));
  return lines
    .slice(first, Math.min(next < 0 ? end : next, end))
    .filter((line) => line !== "")
    .join(" ");
}

/** Every line outside part I, and every cell of the tables, that is none of the places above. */
export function textsWithoutTargets(): string[] {
  const known = new Set(["II.3.đ", "task 7", "task 9"].map(textOf));
  return [...lines.slice(0, start), ...lines.slice(end)]
    .flatMap((line) => line.split("\t"))
    .filter((text) => text !== "" && !known.has(text));
}
