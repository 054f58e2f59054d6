import type { AppendixColumn } from "./columns";

/** One row of the appendix by column; what stands outside the named columns is in `other`. */
export interface AppendixRow {
  cells: Record<AppendixColumn, string>;
  other: string[];
  /** Whether a cell held HTML list tags. */
  hadMarkup: boolean;
}

/** What a row is, judged by itself alone. */
export type RowKind =
  | { kind: "empty" | "rest" | "unplaced" }
  /** "I | CẢI CÁCH THỂ CHẾ", or both in one cell. */
  | { kind: "group"; number: string; title: string; oneCell: boolean }
  /** A numbered row with work in it; `isGroup` where the number is a group's. */
  | { kind: "task"; number: string; title: string; isGroup: boolean };

const roman = "X{0,3}(?:IX|IV|VI{0,3}|I{1,3}|X)";
const groupNumber = new RegExp(`^(${roman}|[A-H])\\s*[.):]?$`);
const groupInOneCell = new RegExp(`^(${roman})(?:\\s*[.):–-]\\s*|\\s+)(\\p{Lu}.*)$`, "su");
const taskNumber = /^(\d{1,3}(?:[.-]\d{1,3})*\s?[a-zđ]?)\s*[.):]?$/u;
const numberAndTitle = /^(\d{1,3}(?:\.\d{1,3})*)[.)]\s+(\D.*)$/su;

/** Tells group headings, tasks and continuations ("rest": no number) apart. Numbers come without their full stop: "1." is "1". */
export function kindOf({ cells, other }: AppendixRow): RowKind {
  const { number, title } = cells;
  const work = [cells.outputs, cells.lead, cells.support, cells.deadline].filter(isFilled);
  const texts = [number, title, ...work, ...other].filter(isFilled);
  if (texts.length === 0) return { kind: "empty" };
  const whole = texts.length === 1 ? groupInOneCell.exec(texts[0] ?? "") : null;
  if (whole) return { kind: "group", number: whole[1] ?? "", title: whole[2] ?? "", oneCell: true };
  if (number === "") return { kind: "rest" };

  const group = groupNumber.exec(number)?.[1];
  if (group !== undefined) return groupRow(group, title, work);
  const own = taskNumber.exec(number)?.[1];
  if (own !== undefined && texts.length > 1) return { kind: "task", number: own, title, isGroup: false };
  const [, inside, words] = (title === "" && numberAndTitle.exec(number)) || [];
  return inside !== undefined && words !== undefined
    ? { kind: "task", number: inside, title: words, isGroup: false }
    : { kind: "unplaced" };
}

/** A heading merged across the row may have its title in any one cell. */
function groupRow(number: string, title: string, work: string[]): RowKind {
  if (title !== "" && work.length > 0) return { kind: "task", number, title, isGroup: true };
  if (title !== "") return { kind: "group", number, title, oneCell: false };
  const [only, ...more] = work;
  return only !== undefined && more.length === 0
    ? { kind: "group", number, title: only, oneCell: false }
    : { kind: "unplaced" };
}

function isFilled(cell: string): boolean {
  return cell !== "";
}

/** Every filled cell of a row, in order, for a finding that quotes it. */
export function textOf(row: AppendixRow): string {
  return [...Object.values(row.cells), ...row.other].filter(isFilled).join(" | ");
}
