import type { PlainDate } from "../date/plainDate";
import type { Clause } from "./clauses";
import { dueOf } from "./dueDates";
import type { Token } from "./tokens";

export interface ClauseDue {
  due: PlainDate;
  /** Whether it stands after the clause's figure, and so may hold for the clauses before it too. */
  closes: boolean;
}

/** The day in a clause's own text, which begins at offset `start` of the sentence. */
export function dueIn(
  text: string,
  tokens: readonly Token[],
  clause: Clause,
  start: number,
): ClauseDue | undefined {
  const found = dueOf(text);
  if (found === undefined) return undefined;
  const figure = tokens[clause.quantity?.first ?? clause.last]?.start ?? start;
  return { due: found.due, closes: start + found.start > figure };
}

/** A clause without a day has that of the clause before it, else of one that follows and closes the sentence with it. */
export function sharedDues(own: readonly (ClauseDue | undefined)[]): (PlainDate | undefined)[] {
  const closing = own.find((due) => due !== undefined);
  let last = closing?.closes === true ? closing.due : undefined;
  return own.map((due) => (last = due?.due ?? last));
}
