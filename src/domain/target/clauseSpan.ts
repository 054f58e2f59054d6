import type { Clause } from "./clauses";
import { dueOf } from "./dueDates";
import type { Token } from "./tokens";

/** Where the clause stands in the text, with the "đến năm 2025," that stands directly before it. */
export function clauseSpan(
  text: string,
  tokens: readonly Token[],
  clause: Clause,
): { start: number; end: number } {
  const start = tokens[clause.first]?.start ?? 0;
  const end = tokens[clause.last]?.end ?? text.length;
  const from = dueBefore(text.slice(Math.max(0, start - 60), start))?.length ?? 0;
  const printed = text.slice(start - from, end);
  const plain = printed.replace(/[\s.,;:]+$/, "");
  const shut = plain.endsWith(")") && !plain.includes("(") ? plain.slice(0, -1) : plain;
  const lead = shut.length - shut.trimStart().length;
  return { start: start - from + lead, end: start - from + shut.trimEnd().length };
}

/** The end of a text from a date that nothing but marks follow. */
function dueBefore(before: string): string | undefined {
  const due = dueOf(before);
  return due !== undefined && /^[\s,:]*$/.test(before.slice(due.end)) ? before.slice(due.start) : undefined;
}
