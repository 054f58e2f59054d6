import { fold } from "../../domain/text";
import type { GivenRow } from "./givenRows";

/** What a row's texts say about which row of the template it is. */
export interface RowMatch {
  id: string;
  /** Whether every text that tells a row agrees word for word. */
  whole: boolean;
}

export interface RowMatcher {
  /** The row that these texts surely are of. */
  match: (texts: ReadonlyMap<string, string>) => RowMatch | undefined;
  /** Whether the number or the title is this row's own; where neither stands there, another text. */
  agrees: (id: string, texts: ReadonlyMap<string, string>) => boolean;
}

/** Which columns tell a row, by heading. */
export interface TellingColumns {
  number: string;
  title: string;
  others: readonly string[];
}

/** A title of so many words stands for itself. */
const enoughWords = 4;

/** How much two titles may differ: words they share, of the longer one. */
const likeness = 0.8;

function shared(a: string, b: string): number {
  const [first, second] = [a.split(" "), b.split(" ")];
  const rest = new Map<string, number>();
  for (const word of first) rest.set(word, (rest.get(word) ?? 0) + 1);
  let count = 0;
  for (const word of second) {
    const left = rest.get(word) ?? 0;
    if (left === 0) continue;
    rest.set(word, left - 1);
    count++;
  }
  return count / Math.max(first.length, second.length);
}

/**
 * Knows the rows of one template by their visible texts. A row is named only where its number, its title and its other texts agree on
 * one row and nothing speaks for another: two texts, of which one is the number or the title, or a long title that no other row has.
 * A title that was edited counts as the same while most of its words stand there.
 */
export function rowMatcher(rows: readonly GivenRow[], columns: TellingColumns): RowMatcher {
  const byText = new Map<string, Set<GivenRow>>();
  const key = (heading: string, text: string) => JSON.stringify([heading, fold(text)]);
  const add = (heading: string, text: string, row: GivenRow) => {
    if (fold(text) === "") return;
    const own = key(heading, text);
    byText.set(own, (byText.get(own) ?? new Set()).add(row));
  };
  for (const row of rows) {
    for (const heading of [columns.number, columns.title, ...columns.others]) {
      add(heading, row.texts.get(heading) ?? "", row);
    }
    add(columns.title, row.title, row);
  }
  const saying = (texts: ReadonlyMap<string, string>, heading: string) =>
    byText.get(key(heading, texts.get(heading) ?? ""));
  const isLike = (row: GivenRow, title: string) =>
    [row.title, row.texts.get(columns.title) ?? ""].some((own) => shared(fold(own), title) >= likeness);

  function match(texts: ReadonlyMap<string, string>): RowMatch | undefined {
    const number = saying(texts, columns.number);
    const title = saying(texts, columns.title);
    const others = columns.others.flatMap((heading) => saying(texts, heading) ?? []);
    const votes = [number, title, ...others].filter((vote) => vote !== undefined);
    const [first, ...rest] = votes;
    if (!first || (!number && !title)) return undefined;
    const [only, ...more] = [...first].filter((row) => rest.every((vote) => vote.has(row)));
    if (!only || more.length > 0) return undefined;
    const titleText = fold(texts.get(columns.title) ?? "");
    if (!title && titleText !== "" && !isLike(only, titleText)) return undefined;
    const isLongTitle = title !== undefined && titleText.split(" ").length >= enoughWords;
    if (votes.length < 2 && !isLongTitle) return undefined;
    const said = [columns.number, columns.title, ...columns.others].filter((heading) => texts.has(heading));
    return {
      id: only.id,
      whole: votes.length === said.length && number !== undefined && title !== undefined,
    };
  }

  function agrees(id: string, texts: ReadonlyMap<string, string>): boolean {
    const own = rows.find((row) => row.id === id);
    if (!own) return false;
    const isOwn = (heading: string) => saying(texts, heading)?.has(own) === true;
    const isSaid = texts.has(columns.number) || texts.has(columns.title);
    if (!isSaid) return columns.others.some(isOwn);
    return isOwn(columns.number) || isOwn(columns.title) || isLike(own, fold(texts.get(columns.title) ?? ""));
  }

  return { match, agrees };
}
