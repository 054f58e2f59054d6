import { addDays } from "../date/arithmetic";
import { resolve, type CalendarName, type Span } from "./calendar";
import type { CalendarItem } from "./item";
import { readNames } from "./names";
import type { Read } from "./numerals";
import { readRange } from "./ranges";
import type { Tokens } from "./tokens";
import { openEnded } from "./onward";
import { isMark, lookup, phrases } from "./vocabulary";
import { calendarYear } from "./years";

export type Bound = "before" | "until" | "from" | "after" | "within";

const bounds = lookup<Bound>([
  ["before", ["trước"]],
  [
    "until",
    [
      ...[
        "chậm nhất",
        "muộn nhất",
        "trễ nhất",
        "đến hết",
        "cho đến hết",
        "cho đến",
        "đến",
        "tới",
        "hết",
        "không quá",
      ],
      ...[
        "không muộn hơn",
        "không chậm hơn",
        "hạn cuối cùng",
        "hạn cuối",
        "hạn chót",
        "thời hạn",
        "hạn",
        "từ nay đến",
        "trước khi kết thúc",
        "trước khi hết",
        "tính đến",
      ],
    ],
  ],
  ["from", ["từ", "kể từ", "bắt đầu từ"]],
  ["after", ["sau"]],
  ["within", ["trong", "vào", "trong khoảng", "trong thời gian"]],
]);
const filler = phrases("là", "cuối cùng", "khoảng thời gian", "các", "thời điểm");
/** The prepositions at a place ("chậm nhất là trước ngày"), as the strictest of them. */
export function readBound(tokens: Tokens, at: number): Read<Bound> | undefined {
  let bound: Bound | undefined;
  let next = at;
  // No more than six make sense, and reading stays linear.
  for (let left = 6; left > 0; left -= 1) {
    const found = bounds(tokens, next);
    const after = found?.next ?? (bound && filler(tokens, next));
    if (after === undefined) break;
    if (found) bound = stricter(bound, found.value);
    next = isMark(tokens, after, ":") && found !== undefined ? after + 1 : after;
  }
  return bound && { value: bound, next };
}

function stricter(a: Bound | undefined, b: Bound): Bound {
  if (a === undefined || a === "within") return b;
  return a === "before" || b === "within" ? a : b;
}

/** A calendar expression with its prepositions: one item, or one for each name of a list. */
export function readCalendar(tokens: Tokens, at: number, planYear: number): Read<CalendarItem[]> | undefined {
  const bound = readBound(tokens, at);
  const start = bound?.next ?? at;
  const range =
    bound === undefined || bound.value === "from" || bound.value === "within"
      ? readRange(tokens, start, planYear)
      : undefined;
  if (range) {
    const item: CalendarItem = {
      kind: "calendar",
      from: range.value.from,
      due: range.value.to,
      grain: "months",
      within: true,
    };
    return openEnded([item], tokens, range.next);
  }
  // "trong năm" is a name of its own; "đến hết năm" leaves the number out.
  const bare = bound && bound.value !== "before" ? readBareYear(tokens, start) : undefined;
  const names = readNames(tokens, start, planYear) ?? bare;
  if (!names) return undefined;
  if (bound === undefined && mayBeFraction(tokens, start, names)) return undefined;
  const items = names.value.map((name) => toItem(name, bound?.value, planYear));
  const real = items.flatMap((item) => item ?? []);
  return real.length === items.length ? openEnded(real, tokens, names.next) : undefined;
}

const mayFollowDay = phrases("và", "hằng", "hàng", "mỗi");

/** "3/4 đơn vị" and "24/7" are not days: two bare numbers are one only where nothing else goes on from them. */
function mayBeFraction(tokens: Tokens, at: number, { value: [name], next }: Read<CalendarName[]>): boolean {
  if (tokens[at]?.kind !== "number" || name?.grain !== "day" || name.year !== undefined) return false;
  if (name.firstDay === 24 && name.firstMonth === 7) return true;
  return tokens[next]?.kind === "word" && mayFollowDay(tokens, next) === undefined;
}

function readBareYear(tokens: Tokens, at: number): Read<CalendarName[]> | undefined {
  const next = calendarYear(tokens, at);
  return next === undefined ? undefined : { value: [{ grain: "year", firstMonth: 1, lastMonth: 12 }], next };
}

function toItem(name: CalendarName, bound: Bound | undefined, planYear: number): CalendarItem | undefined {
  const span = resolve(name, planYear);
  if (!span) return undefined;
  const item: CalendarItem = {
    kind: "calendar",
    grain: name.grain,
    within: bound === "within",
    ...limits(span, name, bound),
  };
  if (bound !== undefined && bound !== "within") item.bound = bound;
  if (name.year !== undefined) item.yearSaid = name.year;
  if (name.grain === "year" && bound !== "before" && bound !== "from" && name.endOnly !== true)
    item.wholeYear = name.year ?? planYear;
  if (name.grain === "year" && name.endOnly === true && name.year === undefined && bound === undefined)
    item.yearEnd = true;
  return item;
}

function limits(
  span: Span,
  name: CalendarName,
  bound: Bound | undefined,
): Pick<CalendarItem, "from" | "due"> {
  if (bound === "before")
    return { due: name.timed === true ? span.to : addDays(name.endOnly === true ? span.to : span.from, -1) };
  if (bound === "until") return { due: span.to };
  if (bound === "from") return { from: name.endOnly === true ? span.to : span.from };
  if (bound === "after") return { from: addDays(span.to, 1) };
  // A single day is when it is due, not when it begins.
  return name.grain === "day" || name.endOnly === true ? { due: span.to } : { from: span.from, due: span.to };
}
