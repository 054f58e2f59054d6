import type { PeriodKind } from "../periods/period";
import type { Milestone } from "../schedule/schedule";
import { normalise, splitList } from "../text";
import { combine } from "./combine";
import { toMilestones } from "./milestone";
import { scan } from "./scan";
import { tokenise } from "./tokens";

export interface DeadlineContext {
  /** The plan's year, taken by a part that names none. */
  year: number;
  /** The plan's own reporting cycle. "Định kỳ" stays "plan-cycle" in the schedule; the cycle may change later. */
  cycle: readonly PeriodKind[];
}

/**
 * Reads a deadline cell: one milestone for each deliverable, in order. Total and linear in the text. What is not
 * understood for certain is `unreadable`, the whole list part at a time: a wrong date is worse than none. "" gives [].
 */
export function parseDeadline(text: string, { year }: DeadlineContext): Milestone[] {
  const clean = normalise(text);
  if (clean === "") return [];
  const parts = withContinuations(splitList(clean));
  const plain = !/[\u0300-\u036fđ]/i.test(clean.normalize("NFD"));
  return (parts.length > 0 ? parts : [clean]).flatMap((part) => readPart(part, plain, year));
}

/** Tokens of a part. No plan says a deadline in as many; what does is something else. */
const longest = 1000;
const bareDay = /^(?:ngày )?\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?\.?$/iu;
const bareNumber =
  /^(?:\d{1,2}|[IVX]+)(?:(?:, ?| và )(?:\d{1,2}|[IVX]+))*(?:(?:\/| năm |\/năm )\d{4})?\.?$/iu;
const numbered = /(?:tháng|quý|quí|thang|quy) ?(?:\d{1,2}|[IVX]+)$/iu;

/** "Trước ngày 10/3; 10/6; 10/9", "Quý I; II; IV": a day or number alone goes on with what was said before it. */
function withContinuations(parts: readonly string[]): string[] {
  const joined: string[][] = [];
  for (const part of parts) {
    const run = joined.at(-1);
    const goesOn = bareDay.test(part) || (bareNumber.test(part) && numbered.test(run?.[0] ?? ""));
    const last = goesOn ? run : undefined;
    if (last) last.push(part);
    else joined.push([part]);
  }
  return joined.map((run) => run.join(", "));
}

function readPart(text: string, plain: boolean, year: number): Milestone[] {
  const tokens = tokenise(text, plain);
  const found = tokens.length <= longest ? scan(tokens, year) : undefined;
  const combined = found && combine(found, year);
  if (!combined || combined.length === 0) return [{ schedule: { kind: "unreadable", text }, text }];
  return toMilestones({ text, tokens }, combined);
}
