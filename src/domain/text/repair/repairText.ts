import { composed } from "./composed";
import { decode } from "./decode";
import { plainForms, withoutLookAlikes } from "./lookAlikes";
import type { OldEncoding, RepairedText, RepairKind, TextRepair } from "./repair";
import { plainSpaces } from "./spaces";
import { spaceRepair, wordRepair } from "./stretch";

/** A repair may lay open the next one; texts do not need more rounds. */
const mostRounds = 4;

const steps: readonly ((text: string, expected: OldEncoding | undefined) => RepairedText)[] = [
  (text) => byWord("composed", text, composed(text)),
  (text) => byWord("lookAlikes", text, plainForms(text)),
  // Before spaces: the soft hyphen is ư in TCVN3.
  decode,
  (text) => byWord("lookAlikes", text, withoutLookAlikes(text)),
  (text) => ({ value: plainSpaces(text), repairs: spaceRepair(text, plainSpaces) }),
];

/**
 * A text as it was meant: composed Unicode, in place of TCVN3 or VNI where the text itself shows that it is in one, without letters
 * of other scripts that only look Latin, without odd spaces and invisible characters. What is doubtful stays; white space is not
 * folded. `expected` is the encoding of the document around the text, where that is known to be an old one. Total and linear.
 */
export function repairText(text: string, expected?: OldEncoding): RepairedText {
  if (/^[\0-\x7f]*$/.test(text)) return { value: text, repairs: [] };
  let value = text;
  const repairs = new Map<RepairKind, TextRepair>();
  for (let round = 0; round < mostRounds; round++) {
    const before = value;
    for (const step of steps) {
      // What was converted once is in Unicode, whatever the document around it.
      const done = step(value, round === 0 ? expected : undefined);
      value = done.value;
      for (const repair of done.repairs) {
        const known = repairs.get(repair.kind);
        repairs.set(repair.kind, known ? { ...known, count: known.count + repair.count } : repair);
      }
    }
    if (value === before) break;
  }
  return { value, repairs: [...repairs.values()] };
}

function byWord(kind: RepairKind, was: string, is: string): RepairedText {
  return { value: is, repairs: wordRepair(kind, was, is) };
}
