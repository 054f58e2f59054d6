import type { Grain } from "./calendar";
import type { CalendarItem } from "./item";
import type { Read } from "./numerals";
import type { Tokens } from "./tokens";
import { isMark, lookup, nextOne, phrases, va } from "./vocabulary";

const onward = phrases("trở đi", "trở về sau", "về sau");
const several = phrases("những", "các");
const units = lookup<Grain>([
  ["month", ["tháng"]],
  ["quarter", ["quý", "quí"]],
  ["year", ["năm"]],
]);
const alone = phrases("năm tiếp theo", "năm kế tiếp", "tháng tiếp theo", "quý tiếp theo");

/** "… và những năm tiếp theo", "… trở đi": no end. Nothing where it is not certain what goes on. */
export function openEnded(
  items: CalendarItem[],
  tokens: Tokens,
  next: number,
): Read<CalendarItem[]> | undefined {
  const joined = va(tokens, next) ?? (isMark(tokens, next, ",") ? next + 1 : next);
  const following = readFollowing(tokens, joined);
  const after = following?.next ?? onward(tokens, next);
  const last = items.at(-1);
  if (after === undefined || last === undefined) return { value: items, next };
  const { from, due, bound, grain, within } = last;
  const start = from ?? due;
  // "Đến năm 2030 và những năm tiếp theo" ends and does not; "quý I và những năm tiếp theo" may be each year's first quarter.
  const ended = bound === "before" || bound === "until";
  const finer = following?.value === "year" && bound !== "from" && grain !== "year" && grain !== "months";
  if (start === undefined || ended || finer) return undefined;
  const open: CalendarItem = { kind: "calendar", grain, within, bound: "from", from: start };
  return { value: [...items.slice(0, -1), open], next: after };
}

/** "các tháng tiếp theo", "những năm sau". */
function readFollowing(tokens: Tokens, at: number): Read<Grain> | undefined {
  const plural = several(tokens, at);
  const unit = units(tokens, plural ?? at);
  if (!unit) return undefined;
  const next = plural === undefined ? alone(tokens, at) : nextOne(tokens, unit.next);
  return next === undefined ? undefined : { value: unit.value, next };
}
