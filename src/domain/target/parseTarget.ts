import { normalise } from "../text";
import { baselineOf } from "./baselines";
import { clausesOf, type Clause, type ReadQuantity } from "./clauses";
import { readComparator, type Reading } from "./comparators";
import type { PlainDate } from "../date/plainDate";
import { isCountable } from "./counts";
import { dueOf } from "./dueDates";
import { goalsOf } from "./goals";
import { quantitiesOf, type Quantity } from "./quantities";
import { sentencesOf } from "./sentences";
import { spelled } from "./spelling";
import type { Target } from "./target";
import { tokensOf, type Token } from "./tokens";

/**
 * The targets a sentence of a plan sets, in order; [] when it sets none. `text` of each is its own clause as printed.
 * Years, document numbers and figures of the past are no targets. Total; rules: docs/glossary.md, "Target".
 */
export function parseTarget(sentence: string): Target[] {
  return sentencesOf(normalise(sentence)).flatMap(targetsOfSentence);
}

function targetsOfSentence(printed: string): Target[] {
  const text = spelled(printed);
  const tokens = tokensOf(text);
  const read = readQuantities(tokens);
  const outside = read.filter(({ first }) => tokens[first]?.inBrackets !== true);
  const clauses = clausesOf(tokens, outside.length > 0 ? outside : read);
  const goals = goalsOf(tokens, clauses);
  const spans = goals.map(({ clause }) => clauseSpan(text, tokens, clause));
  const texts = spans.map(({ start, end }) => text.slice(start, end));
  const dues = sharedDues(
    goals.map(({ clause }, index) => dueIn(texts[index] ?? "", tokens, clause, spans[index]?.start ?? 0)),
  );
  const baselines = baselinesOf(texts);
  return goals.map((goal, index) => {
    const span = spans[index];
    const target: Target = { ...goal.aim, text: printed.slice(span?.start, span?.end) };
    const due = dues[index];
    if (due !== undefined) target.due = due;
    if (target.comparator === "increase" || target.comparator === "decrease") {
      target.baseline = baselines[index] ?? "previous year";
    }
    return target;
  });
}

/** Each clause's own baseline, else that of the next clause that names one. */
function baselinesOf(clauses: readonly string[]): (string | undefined)[] {
  let following: string | undefined;
  return clauses
    .map(baselineOf)
    .reverse()
    .map((named) => (following = named ?? following))
    .reverse();
}

function readQuantities(tokens: readonly Token[]): ReadQuantity[] {
  const read: ReadQuantity[] = [];
  for (const quantity of quantitiesOf(tokens)) {
    const reading = readComparator(tokens, quantity) ?? sharedReading(tokens, quantity, read.at(-1));
    if (reading !== undefined) read.push({ ...quantity, reading });
  }
  return read;
}

/** "tăng 02 điểm và 03 bậc", "ít nhất 01 hội nghị … và 02 lớp": a number joined to the one before it is read as that one. */
function sharedReading(
  tokens: readonly Token[],
  { first, unit }: Quantity,
  before: ReadQuantity | undefined,
): Reading | undefined {
  if (before === undefined || unit === undefined || !before.reading.stated) return undefined;
  if (!/^(?:,|và)$/.test(tokens[first - 1]?.text ?? "")) return undefined;
  const joined = first === before.last + 2 && unit !== before.unit;
  const listed = isCountable(unit) && isCountable(before.unit ?? "");
  return joined || listed ? before.reading : undefined;
}

/** Where the clause stands in the text, with the "đến năm 2025," that stands directly before it. */
function clauseSpan(text: string, tokens: readonly Token[], clause: Clause): { start: number; end: number } {
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

interface ClauseDue {
  due: PlainDate;
  /** Whether it stands after the clause's figure, and so may hold for the clauses before it too. */
  closes: boolean;
}

function dueIn(text: string, tokens: readonly Token[], clause: Clause, start: number): ClauseDue | undefined {
  const found = dueOf(text);
  if (found === undefined) return undefined;
  const figure = tokens[clause.quantity?.first ?? clause.last]?.start ?? start;
  return { due: found.due, closes: start + found.start > figure };
}

/** A clause without a day has that of the clause before it, else of one that follows and closes the sentence with it. */
function sharedDues(own: readonly (ClauseDue | undefined)[]): (PlainDate | undefined)[] {
  const closing = own.find((due) => due !== undefined);
  let last = closing?.closes === true ? closing.due : undefined;
  return own.map((due) => (last = due?.due ?? last));
}
