import { resolve, type CalendarName, type Span } from "./calendar";
import { readName, readSecondName } from "./names";
import type { Read } from "./numerals";
import type { Tokens } from "./tokens";
import { calendarYear, fullYear } from "./years";
import { isMark, ngay, numberAt, phrases } from "./vocabulary";

const upTo = phrases("đến hết", "đến cuối", "đến", "tới", "cho đến hết", "cho đến");
const yearsBetween = phrases("giai đoạn", "các năm", "những năm");

/** "tháng 01 - tháng 12", "quý I đến quý III", "2025 - 2026", "ngày 15 - 20/4", "giai đoạn 2021-2025". */
export function readRange(tokens: Tokens, at: number, planYear: number): Read<Span> | undefined {
  const start = yearsBetween(tokens, at) ?? at;
  const days = readDaysOfOneMonth(tokens, start, planYear);
  if (days) return days;
  const first = readName(tokens, start, planYear);
  if (!first || first.value.endOnly === true) return undefined;
  const link = linkAt(tokens, first.next);
  if (link === undefined) return undefined;
  // "Quý I - 2025" may be the quarter of that year or run on to its end.
  const bareYear = tokens[link - 1]?.kind === "mark" && fullYear(tokens, link) !== undefined;
  if (bareYear && first.value.year === undefined) return undefined;
  const second = readSecondName(tokens, link, first.value, planYear) ?? readPlanYear(tokens, link);
  const span = second && between(first.value, second.value, planYear);
  return span && { value: span, next: second.next };
}

/** "quý I đến hết năm". */
function readPlanYear(tokens: Tokens, at: number): Read<CalendarName> | undefined {
  const next = calendarYear(tokens, at);
  return next === undefined ? undefined : { value: { grain: "year", firstMonth: 1, lastMonth: 12 }, next };
}

/** Index after a dash, an arrow or "đến". */
function linkAt(tokens: Tokens, at: number): number | undefined {
  // "đến cuối tháng 6" leaves its "cuối" to the name.
  const word = upTo(tokens, at);
  if (word !== undefined) return tokens[word - 1]?.bare === "cuoi" ? word - 1 : word;
  return isMark(tokens, at, "-", "→", "÷", "~") ? at + 1 : undefined;
}

/**
 * From the first day of one name to the last of another. A name without a year takes the other's; where that would
 * run backwards, the plan's ("quý IV - quý I/2025"). Nothing when it runs backwards still.
 */
function between(first: CalendarName, second: CalendarName, planYear: number): Span | undefined {
  const end = resolve(second, first.year ?? planYear) ?? resolve(second, planYear);
  for (const year of [second.year ?? planYear, planYear]) {
    const from = resolve(first, year)?.from;
    if (from !== undefined && end !== undefined && from <= end.to) return { from, to: end.to };
  }
  return undefined;
}

/** "ngày 15 đến ngày 20/4/2024", "15-20/4": the first day has only its number. */
function readDaysOfOneMonth(tokens: Tokens, at: number, planYear: number): Read<Span> | undefined {
  const start = ngay(tokens, at) ?? at;
  const firstDay = numberAt(tokens, start, 1, 31);
  const link = firstDay === undefined ? undefined : linkAt(tokens, start + 1);
  const second = link === undefined ? undefined : readName(tokens, link, planYear);
  if (firstDay === undefined || second?.value.grain !== "day" || second.value.timed === true)
    return undefined;
  const days: CalendarName = { ...second.value, firstDay, lastDay: second.value.firstDay ?? firstDay };
  const span = resolve(days, planYear);
  return span && span.from <= span.to ? { value: span, next: second.next } : undefined;
}
