import { fold, normalise } from "../text";
import { emptyPhrases, emptySyllables } from "./emptyWords";
import { namedDocuments, withoutDocuments } from "./namedDocuments";
import type { Shorten } from "./shortForms";

/**
 * What a text is about, as a set of terms: pairs of neighbouring syllables (most Vietnamese words are two), syllables that
 * stand alone between empty words, short forms ("~tthc"), and the documents ("#nghi quyet 76") and
 * names in capitals ("^iso") it has. Words every task
 * has ("tiếp tục triển khai thực hiện có hiệu quả") are left out; nothing is paired over them or over a mark.
 */
export function termsOf(text: string, shorten: Shorten): Set<string> {
  const clean = normalise(text);
  const terms = new Set(namedDocuments(clean).map((document) => `#${document}`));
  for (const acronym of acronymsIn(clean)) if (!shorten(acronym).startsWith("~")) terms.add(`^${acronym}`);
  for (const clause of withoutDocuments(clean)
    .replace(emptySyllables, ";")
    .split(/[.,;:()[\]"“”\n/]+|\s[-–—]\s/u)) {
    for (const run of runsOf(shorten(fold(clause)))) {
      if (run.length === 1) terms.add(run[0] ?? "");
      for (let at = 1; at < run.length; at += 1) terms.add(`${run[at - 1] ?? ""} ${run[at] ?? ""}`);
    }
  }
  return terms;
}

/** Names in capitals inside a text that is not in capitals itself: "ISO", "LGSP", "VNPT". */
function acronymsIn(text: string): string[] {
  if (text === text.toUpperCase()) return [];
  return [...text.matchAll(/(?<![\p{L}\p{N}/-])\p{Lu}[\p{Lu}\d]{2,}(?![\p{L}/])/gu)].map(([word]) =>
    fold(word),
  );
}

/**
 * Stretches of words that mean something by themselves; a short form is a stretch of its own. Bare numbers mean nothing
 * here: figures change from year to year.
 */
function runsOf(shortened: string): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  const end = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const word of shortened.replace(emptyPhrases, " | ").split(" ")) {
    if (word.startsWith("~")) {
      end();
      runs.push([word]);
    } else if (word === "" || word === "|" || /\d/.test(word)) {
      if (word !== "") end();
    } else run.push(word);
  }
  end();
  return runs;
}
