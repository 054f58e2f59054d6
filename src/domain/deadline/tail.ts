import { readCalendar } from "./bounds";
import type { CalendarItem, WordItem } from "./item";
import { readPeriodWord } from "./periodWords";
import { readItems } from "./readItem";
import { separatorAt } from "./separators";
import type { Tokens } from "./tokens";
import { ngay, phrases, thang } from "./vocabulary";

const returning = phrases("hằng", "hàng", "định kỳ", "định kì", "mỗi");
const week = phrases("tuần");

/**
 * Where the words of a "theo …" or "sau khi …" end: at the end of the part, or at a separator after which another expression
 * of time begins. Dates inside the words belong to the document or event they name. Nothing when a limit stands among
 * them ("theo kế hoạch trước ngày 15/12"): then it is not certain what is due.
 */
export function tailEnd(
  tokens: Tokens,
  from: number,
  kind: WordItem["kind"],
  planYear: number,
): number | undefined {
  let separator: number | undefined;
  let fresh = false;
  let referred = false;
  // "Theo kế hoạch tháng, quý, năm" names plans.
  const ofPeriod = kind === "external" && readPeriodWord(tokens, from) !== undefined;
  for (let at = from; at < tokens.length;) {
    const sign = separatorAt(tokens, at);
    if (sign) {
      if (beginsItem(tokens, sign.next, planYear, referred, ofPeriod)) return at;
      separator = at;
      fresh = true;
      at = sign.next;
      continue;
    }
    referred ||=
      tokens[at]?.kind === "reference" || (tokens[at]?.bare === "so" && tokens[at + 1]?.kind === "number");
    const calendar = tokens[at]?.kind === "mark" ? undefined : readCalendar(tokens, at, planYear);
    const limited = calendar?.value.some(({ bound }) => bound === "before" || bound === "until") === true;
    if (separator !== undefined && fresh && (limited || returns(tokens, at, planYear))) return separator;
    if (limited || (calendar && !belongs(calendar.value, kind, referred))) return undefined;
    if (kind === "after" && !calendar && isLength(tokens, at)) return undefined;
    at = calendar?.next ?? at + 1;
  }
  return tokens.length;
}

function beginsItem(
  tokens: Tokens,
  at: number,
  planYear: number,
  referred: boolean,
  ofPeriod: boolean,
): boolean {
  const read = readItems(tokens, at, planYear);
  const first = read?.value[0];
  if (ofPeriod && first?.kind === "every" && !first.marked) return false;
  if (first?.kind !== "calendar") return first !== undefined;
  // "Quyết định số 12, ngày 05/01/2024" goes on with its own date; ", năm 2024" is no schedule of its own.
  return first.bound !== undefined || !(first.grain === "year" || (referred && first.grain === "day"));
}

function returns(tokens: Tokens, at: number, planYear: number): boolean {
  return returning(tokens, at) !== undefined && readItems(tokens, at, planYear)?.value[0]?.kind === "every";
}

/** Whether a date among the words is surely theirs. */
function belongs(items: readonly CalendarItem[], kind: WordItem["kind"], referred: boolean): boolean {
  return kind === "after" || items.every(({ grain }) => grain === "year" || (grain === "day" && referred));
}

/** "05 ngày", "2 tháng": a length that would change the due day. */
function isLength(tokens: Tokens, at: number): boolean {
  if (tokens[at]?.kind !== "number") return false;
  return (ngay(tokens, at + 1) ?? week(tokens, at + 1) ?? thang(tokens, at + 1)) !== undefined;
}
