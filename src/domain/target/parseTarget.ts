import { normalise } from "../text";
import { baselinesOf } from "./baselines";
import { dueIn, sharedDues } from "./clauseDues";
import { clauseSpan } from "./clauseSpan";
import { clausesOf } from "./clauses";
import { goalsOf } from "./goals";
import { readQuantities } from "./readQuantities";
import { sentencesOf } from "./sentences";
import { spelled } from "./spelling";
import type { Target } from "./target";
import { tokensOf } from "./tokens";

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
