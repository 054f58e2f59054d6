import type { Task } from "../plan/plan";
import { sentencesOf } from "../target/sentences";
import { weightOf, type Weigh } from "./weights";
import { Postings } from "./postings";

/** How near a statement comes to the row of the appendix that serves it best. */
export interface Nearest {
  taskNumber: string;
  /** Share of the weight of one side that the other has too: 0 nothing in common … 1 all of it. */
  likeness: number;
}

/** A clause or sentence lighter than this counts as if it weighed as much: it is like another by chance. */
const leastWeight = 6;

interface Candidate {
  row: number;
  likeness: number;
  shared: number;
}

/**
 * Finds the row nearest to a statement, both ways: a sentence that says what the row (title and outputs) says, or a clause of
 * the row's title that the statement says among others. Rows are indexed by their terms once.
 */
export function rowFinder(
  tasks: readonly Task[],
  terms: (text: string) => ReadonlySet<string>,
  weigh: Weigh,
): (sentences: readonly string[]) => Nearest | undefined {
  const rows = new Postings(weigh);
  const clauses = new Postings(weigh);
  const clauseOf: { row: number; weight: number }[] = [];
  tasks.forEach((task, row) => {
    rows.add(row, new Set([task.title, ...task.outputs].flatMap((text) => [...terms(text)])));
    for (const clause of sentencesOf(task.title)) {
      clauses.add(clauseOf.length, terms(clause));
      clauseOf.push({ row, weight: Math.max(weightOf(terms(clause), weigh), leastWeight) });
    }
  });

  return (sentences) => {
    const found: Candidate[] = [];
    for (const sentence of sentences) {
      const weight = Math.max(weightOf(terms(sentence), weigh), leastWeight);
      for (const [row, shared] of rows.shared(terms(sentence))) found.push(candidate(row, shared, weight));
    }
    const all = new Set(sentences.flatMap((sentence) => [...terms(sentence)]));
    for (const [at, shared] of clauses.shared(all)) {
      const clause = clauseOf[at];
      if (clause) found.push(candidate(clause.row, shared, clause.weight));
    }
    const best = found.reduce<Candidate | undefined>(
      (one, other) => (one && !isNearer(other, one) ? one : other),
      undefined,
    );
    return best && { taskNumber: tasks[best.row]?.number ?? "", likeness: best.likeness };
  };

  /** Decides between equals, so that the order of the rows does not. */
  function nameOf(row: number): string {
    return `${tasks[row]?.title ?? ""} ${tasks[row]?.number ?? ""}`;
  }

  function isNearer(a: Candidate, b: Candidate): boolean {
    if (a.likeness !== b.likeness) return a.likeness > b.likeness;
    if (a.shared !== b.shared) return a.shared > b.shared;
    return nameOf(a.row) < nameOf(b.row);
  }
}

/** Rounded, so that the order in which weights were added up does not tell. */
function candidate(row: number, shared: number, of: number): Candidate {
  const rounded = (value: number) => Math.round(value * 1e6) / 1e6;
  return { row, likeness: Math.min(1, rounded(shared / of)), shared: rounded(shared) };
}
