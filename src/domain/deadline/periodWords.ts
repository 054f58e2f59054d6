import type { Frequency } from "../schedule/schedule";
import { readNumeral, type Read } from "./numerals";
import type { Tokens } from "./tokens";
import { lookup, numberAt, phrases, thang } from "./vocabulary";
import { calendarYear } from "./years";

const units = lookup<Frequency>([
  ["day", ["ngày"]],
  ["week", ["tuần"]],
  ["month", ["tháng"]],
  ["quarter", ["quý", "quí"]],
  ["year", ["năm"]],
]);
const halfYear = phrases("nửa năm");
const one = phrases("một");
const regulation = phrases("định", "trình", "chế", "hoạch", "mô", "ước", "tắc", "chuẩn", "phạm");
const byMonths: Readonly<Record<number, Frequency>> = {
  3: "quarter",
  6: "half",
  9: "nineMonths",
  12: "year",
};

export interface PeriodWord {
  period: Frequency;
  /** Written with a number of its own ("6 tháng", "01 năm"), which alone might be a length of time. */
  counted: boolean;
}

/** A kind of period: ngày, tuần, tháng, quý, 6 tháng, 9 tháng, năm; also 1 tháng, 3 tháng, 12 tháng, 01 năm. */
export function readPeriodWord(tokens: Tokens, at: number): Read<PeriodWord> | undefined {
  const half = halfYear(tokens, at);
  if (half !== undefined) return { value: { period: "half", counted: false }, next: half };
  const months = readNumeral(tokens, at, 12);
  const monthsNext = months && thang(tokens, months.next);
  if (months && monthsNext !== undefined) {
    const period = byMonths[months.value];
    if (period !== undefined) return { value: { period, counted: true }, next: monthsNext };
  }
  const single = numberAt(tokens, at, 1, 1) === undefined ? one(tokens, at) : at + 1;
  const unit = unitAt(tokens, single ?? at);
  return unit && { value: { period: unit.value, counted: single !== undefined }, next: unit.next };
}

function unitAt(tokens: Tokens, at: number): Read<Frequency> | undefined {
  const unit = units(tokens, at);
  if (unit?.value === "quarter" && isRegulation(tokens, at, unit.next)) return undefined;
  return unit?.value === "year" && calendarYear(tokens, at) === undefined ? undefined : unit;
}

/** In a cell without diacritics "quy dinh" is a regulation. */
function isRegulation(tokens: Tokens, at: number, next: number): boolean {
  return tokens[at]?.plain === true && regulation(tokens, next) !== undefined;
}

const changing = new Set([
  "dau",
  "cuoi",
  "giua",
  "sau",
  "tiep",
  "ke",
  "lien",
  "thu",
  "toi",
  "i",
  "ii",
  "iii",
  "iv",
]);

/** Whether the name of a period ends here: no number, "đầu", "cuối" or "sau" makes it another. */
export function endsPeriodWord(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "number" || token?.kind === "reference") return false;
  return token?.kind !== "word" || !changing.has(token.bare);
}
