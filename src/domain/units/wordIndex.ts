import type { KnownName } from "./knownNames";

/** Known names by the words they begin with and by those that stand in them. */
export interface WordIndex {
  /** Names that go on after these words: "phong to chuc" finds "phong to chuc hanh chinh". */
  longerThan: (words: readonly string[]) => KnownName[];
  /** Names these words begin with, of three words at least. */
  shorterThan: (words: readonly string[]) => KnownName[];
  /** Names that hold most of these words, in their order: "trung tam hanh chinh cong". */
  around: (words: readonly string[]) => KnownName[];
}

export function wordIndex(names: readonly KnownName[]): WordIndex {
  const byBeginning = new Map<string, KnownName[]>();
  const byWhole = new Map<string, KnownName[]>();
  const byWord = new Map<string, KnownName[]>();
  for (const name of names) {
    const { words } = name;
    for (let count = 1; count < words.length; count++)
      add(byBeginning, words.slice(0, count).join(" "), name);
    add(byWhole, words.join(" "), name);
    for (const word of new Set(words)) add(byWord, pairOf(words[0], word), name);
  }
  return {
    longerThan: (words) => byBeginning.get(words.join(" ")) ?? [],
    shorterThan: (words) => {
      const found: KnownName[] = [];
      for (let count = 3; count < words.length; count++)
        found.push(...(byWhole.get(words.slice(0, count).join(" ")) ?? []));
      return found;
    },
    around: (words) =>
      words.length < 3
        ? []
        : (byWord.get(pairOf(words[0], words.at(-1))) ?? []).filter((name) => isWithin(words, name.words)),
  };
}

function isWithin(words: readonly string[], full: readonly string[]): boolean {
  if (words.length < full.length * 0.6) return false;
  let at = 0;
  for (const word of full) if (word === words[at]) at++;
  return at === words.length;
}

function pairOf(head = "", word = ""): string {
  return `${head} ${word}`;
}

function add(index: Map<string, KnownName[]>, key: string, name: KnownName): void {
  const found = index.get(key);
  if (found === undefined) index.set(key, [name]);
  else found.push(name);
}
