import { normalise } from "../text";
import { baselineOf } from "./baselines";
import { clausesOf, type Clause, type ReadQuantity } from "./clauses";
import { readComparator } from "./comparators";
import { dueOf, type ReadDue } from "./dueDates";
import { goalsOf } from "./goals";
import { quantitiesOf } from "./quantities";
import { sentencesOf } from "./sentences";
import type { Target } from "./target";
import { tokensOf, type Token } from "./tokens";

/**
 * The targets a sentence of a plan sets, in order; [] when it sets none. `text` of each is its own clause as printed.
 * Years, document numbers and figures of the past are no targets. Total; rules: docs/glossary.md, "Target".
 */
export function parseTarget(sentence: string): Target[] {
  return sentencesOf(normalise(sentence)).flatMap(targetsOfSentence);
}

function targetsOfSentence(text: string): Target[] {
  const tokens = tokensOf(text);
  const read = readQuantities(tokens);
  const outside = read.filter(({ first }) => tokens[first]?.inBrackets !== true);
  const clauses = clausesOf(tokens, outside.length > 0 ? outside : read);
  const goals = goalsOf(tokens, clauses);
  const printed = goals.map(({ clause }) => clauseText(text, tokens, clause));
  const dues = printed.map((clause) => dueOf(clause)?.due);
  const baselines = baselinesOf(printed);
  const sentenceDue = dueOf(text)?.due;
  return goals.map((goal, index) => {
    const target: Target = { ...goal.aim, text: printed[index] ?? "" };
    const due = dues[index] ?? sentenceDue;
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
  return quantitiesOf(tokens).flatMap((quantity) => {
    const reading = readComparator(tokens, quantity);
    return reading === undefined ? [] : [{ ...quantity, reading }];
  });
}

/** The clause as printed, with the "đến năm 2025," that stands directly before it. */
function clauseText(text: string, tokens: readonly Token[], clause: Clause): string {
  const start = tokens[clause.first]?.start ?? 0;
  const end = tokens[clause.last]?.end ?? text.length;
  const due = dueBefore(text.slice(0, start));
  return text
    .slice(due?.start ?? start, end)
    .replace(/[\s.,;:]+$/, "")
    .trim();
}

function dueBefore(before: string): ReadDue | undefined {
  const from = Math.max(0, before.length - 40);
  const due = dueOf(before.slice(from));
  if (due === undefined || !/^[\s,:]*$/.test(before.slice(from + due.end))) return undefined;
  return { ...due, start: from + due.start, end: from + due.end };
}
