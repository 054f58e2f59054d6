import type { Plan } from "../plan/plan";
import type { PlanBody } from "./body";
import { Postings } from "./postings";
import { rowFinder, type Nearest } from "./rowIndex";
import { shortenerFor } from "./shortForms";
import type { Statement } from "./statements";
import { termsOf } from "./terms";
import { isWhole, weighBy, weightOf } from "./weights";

/** `unclear`: too little is said to judge. `maybe`: some words in common, not enough to be sure. */
export interface Match {
  is: "matched" | "maybe" | "none" | "unclear";
  nearest?: Nearest;
}

export type Matcher = (sentences: readonly string[]) => Match;

/** Weight below which a statement says nothing of its own: three rare words or so. */
const leastWeight = 8;
/** Likeness from which a row surely serves a statement, and below which it surely does not; between them no row may have more than one word of it. */
const surely = 0.4;
const surelyNot = 0.25;
/** Share of a statement's weight that no row knows, below which its words are all there, only spread over rows. */
const leastNovelty = 0.5;

/** Share of a statement's weight from which its ties count: one rare word of a long text tells little. */
const leastTie = 0.08;

/** Matches statements to rows of the appendix by the terms they share, weighed over the whole document. */
export function matcherOf(
  plan: Pick<Plan, "tasks" | "agency">,
  body: Pick<PlanBody, "lines">,
  statements: readonly Statement[],
): Matcher {
  const rowTexts = plan.tasks.map(({ title, outputs }) => [title, ...outputs]);
  const shorten = shortenerFor([...body.lines.map(({ text }) => text), ...rowTexts.flat()]);
  const ofAgency = termsOf(plan.agency, shorten);
  const seen = new Map<string, ReadonlySet<string>>();
  const terms = (text: string): ReadonlySet<string> => {
    const known = seen.get(text);
    if (known) return known;
    const found = new Set([...termsOf(text, shorten)].filter((term) => !ofAgency.has(term)));
    seen.set(text, found);
    return found;
  };
  const all = (texts: readonly string[]) => new Set(texts.flatMap((text) => [...terms(text)]));

  const inStatements = statements.map(({ sentences }) => all(sentences));
  const inRows = rowTexts.map(all);
  const weigh = weighBy([...inStatements, ...inRows]);
  const nearestTo = rowFinder(plan.tasks, terms, weigh);
  const words = new Postings((term) => (isWhole(term) ? 1 : 0));
  inRows.forEach((own, row) => words.add(row, own));
  const statementsWith = countsOf(inStatements);
  const rowsWith = countsOf(inRows);
  const isTied = (own: readonly string[], weight: number): boolean => {
    const ties = own.filter((term) =>
      tiesTogether(term, rowsWith.get(term) ?? 0, statementsWith.get(term) ?? 0),
    );
    return ties.some((term) => term.startsWith("#")) || weightOf(ties, weigh) >= leastTie * weight;
  };

  return (sentences) => {
    const own = [...all(sentences)];
    const nearest = nearestTo(sentences);
    const found = nearest && { nearest };
    const weight = weightOf(own, weigh);
    const novelty = weightOf(
      own.filter((term) => !rowsWith.has(term)),
      weigh,
    );
    if (weight < leastWeight) return { is: "unclear", ...found };
    const likeness = nearest?.likeness ?? 0;
    if (likeness >= surely) return { is: "matched", ...found };
    const isFar = likeness < surelyNot || Math.max(0, ...words.shared(own).values()) < 2;
    const isNone = isFar && novelty >= leastNovelty * weight && !isTied(own, weight);
    return { is: isNone ? "none" : "maybe", ...found };
  };
}

/** Whether a term links a statement to its row: a document both name, a rare name in capitals, a pair that stands nowhere else. */
function tiesTogether(term: string, rows: number, statements: number): boolean {
  if (rows === 0 || term.startsWith("#")) return rows > 0;
  const most = term.startsWith("^") ? 3 : 1;
  return (term.startsWith("^") || term.includes(" ")) && rows <= most && statements <= most;
}

function countsOf(texts: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
