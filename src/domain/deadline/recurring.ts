import type { EveryItem } from "./item";
import type { Read } from "./numerals";
import { endsPeriodWord, readPeriodWord, type PeriodWord } from "./periodWords";
import type { Tokens } from "./tokens";
import { every, isMark, numberAt, phrases, quy, skip } from "./vocabulary";

const periodical = phrases(
  "định kỳ",
  "định kì",
  "thường kỳ",
  "kỳ báo cáo",
  "theo kỳ",
  "theo kỳ báo cáo",
  "các kỳ báo cáo",
  "hằng kỳ",
  "hàng kỳ",
);
const mark = phrases("hằng", "hàng", "mỗi", "từng", "theo");
const atLeast = phrases("ít nhất", "tối thiểu");
const one = phrases("một");
const times = phrases("lần");
const within = phrases("trong", "mỗi", "một", "trong mỗi", "trong một", "hằng", "hàng");
const inside = phrases("vào", "trong");
const lastMonth = phrases("tháng cuối cùng", "tháng cuối");
const linking = phrases("của", "mỗi", "hằng", "hàng", "từng", "các");
const term = phrases("kỳ", "kì");
const endOf = phrases("cuối");
const mayFollow = phrases(
  ...[
    "và",
    "hoặc",
    "trước",
    "chậm nhất",
    "muộn nhất",
    "đến",
    "hằng",
    "hàng",
    "theo",
    "trong",
    "vào",
    "gửi",
    "định kỳ",
  ],
  ...["một lần", "báo cáo", "có", "khi", "đột xuất", "ít nhất", "tối thiểu", "thường xuyên", "ngày"],
);

/**
 * Something that comes back: "hằng tháng", "định kỳ quý", "01 lần/tuần", "6 tháng một lần", "quý", "định kỳ" alone (the plan's own
 * cycle). `inList`: a recurrence stands just before, so a bare "tuần" or "cuối năm" is another.
 */
export function readEvery(tokens: Tokens, at: number, inList: boolean): Read<EveryItem> | undefined {
  return (
    readTimes(tokens, at) ??
    readMarked(tokens, at) ??
    readLastMonth(tokens, at) ??
    readWithin(tokens, at) ??
    readBare(tokens, at, inList)
  );
}

function made({ period }: PeriodWord, marked: boolean, next: number): Read<EveryItem> {
  return { value: { kind: "every", period, marked }, next };
}

/** "01 lần/tuần", "ít nhất một lần trong quý". Twice a year need not be by half-years: no date is certain, and it is no period of ours. */
function readTimes(tokens: Tokens, at: number): Read<EveryItem> | undefined {
  const start = skip(atLeast, tokens, at);
  const count = once(tokens, start);
  if (count === undefined) return undefined;
  const joined = isMark(tokens, count, "/") ? count + 1 : within(tokens, count);
  const unit = joined === undefined ? undefined : readPeriodWord(tokens, joined);
  return unit && unit.value.period !== "nineMonths" ? made(unit.value, true, unit.next) : undefined;
}

function once(tokens: Tokens, at: number): number | undefined {
  const count = numberAt(tokens, at, 1, 1) === undefined ? one(tokens, at) : at + 1;
  return count === undefined ? undefined : times(tokens, count);
}

/** Index after "/lần", "một lần", "01 lần", "ít nhất 01 lần". */
function perTime(tokens: Tokens, at: number): number | undefined {
  return isMark(tokens, at, "/") ? times(tokens, at + 1) : once(tokens, skip(atLeast, tokens, at));
}

function readMarked(tokens: Tokens, at: number): Read<EveryItem> | undefined {
  const cyclic = periodical(tokens, at);
  const colon = cyclic !== undefined && isMark(tokens, cyclic, ":", "(") ? cyclic + 1 : cyclic;
  const start = skip(mark, tokens, colon ?? at);
  const inner = endOf(tokens, start);
  const word = inner !== undefined ? skip(every, tokens, inner) : start;
  const unit = start === at && inner === undefined ? undefined : readPeriodWord(tokens, word);
  const after = unit && perTime(tokens, unit.next);
  if (unit && (after !== undefined || endsPeriodWord(tokens, unit.next))) {
    const { period } = unit.value;
    const weak = cyclic === undefined && every(tokens, start - 1) === undefined;
    // "cuối quý" comes back each quarter, while "cuối năm" is a date; "theo ngày …" and "theo năm …" may go on.
    const certain = !weak || after !== undefined || (period !== "day" && closes(tokens, unit.next));
    if (certain && (start !== at || period === "quarter" || period === "month"))
      return made(unit.value, true, after ?? unit.next);
  }
  return cyclic === undefined
    ? undefined
    : { value: { kind: "every", period: "plan-cycle", marked: true }, next: cyclic };
}

/** "tháng cuối quý", "tháng cuối cùng của mỗi quý". */
function readLastMonth(tokens: Tokens, at: number): Read<EveryItem> | undefined {
  const last = lastMonth(tokens, inside(tokens, at) ?? at);
  const next = last === undefined ? undefined : quy(tokens, skip(linking, tokens, last));
  return next === undefined || !endsPeriodWord(tokens, next)
    ? undefined
    : { value: { kind: "every", period: "quarter", marked: true }, next };
}

/** "Trong quý" as all that a part says: a year's plan has no quarter of its own, so it is each of them. */
function readWithin(tokens: Tokens, at: number): Read<EveryItem> | undefined {
  const unit =
    at === 0 && tokens.length === 2 && tokens[0]?.bare === "trong" ? readPeriodWord(tokens, 1) : undefined;
  return unit && (unit.value.period === "quarter" || unit.value.period === "month")
    ? made(unit.value, true, 2)
    : undefined;
}

/** "Quý, 6 tháng, năm": names only, each closed by a sign, the end, or a word that may follow. */
function readBare(tokens: Tokens, at: number, inList: boolean): Read<EveryItem> | undefined {
  const unit = readPeriodWord(tokens, term(tokens, at) ?? at);
  if (!unit) return undefined;
  const { period, counted } = unit.value;
  const repeated = perTime(tokens, unit.next);
  if (repeated !== undefined) return period === "nineMonths" ? undefined : made(unit.value, true, repeated);
  if (!endsPeriodWord(tokens, unit.next)) return undefined;
  const allowed = counted
    ? inList || period === "half" || period === "nineMonths"
    : inList || (period !== "day" && period !== "week");
  return allowed && closes(tokens, unit.next) ? made(unit.value, false, unit.next) : undefined;
}

function closes(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === "time") return true;
  // "Tháng. 3/2025" is a slip of "Tháng 3/2025".
  if (
    isMark(tokens, at, ",", ".", "-", "/") &&
    tokens[at + 1]?.kind === "number" &&
    !readPeriodWord(tokens, at + 1)
  )
    return false;
  return token.kind === "mark" || mayFollow(tokens, at) !== undefined;
}
