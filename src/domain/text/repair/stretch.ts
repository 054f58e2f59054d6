import type { RepairKind, TextRepair } from "./repair";
import { oddCharacter } from "./spaces";

const tokens = /\S+/g;
/** How much text beside an odd space is shown. */
const shownBeside = 20;

/** A repair that changed some of the words between white space and kept their number; nothing where none changed. */
export function wordRepair(kind: RepairKind, was: string, is: string): TextRepair[] {
  if (was === is) return [];
  const now = is.match(tokens) ?? [];
  const changed = (was.match(tokens) ?? []).flatMap((before, at) => {
    const after = now[at] ?? "";
    return before === after ? [] : [{ before, after }];
  });
  const [first] = changed;
  // White space itself may be composed: U+2000 is U+2002.
  return first ? [{ kind, ...first, count: changed.length }] : [];
}

/** The repair of odd spaces and invisible characters, shown with the words beside the first of them. */
export function spaceRepair(was: string, repaired: (text: string) => string): TextRepair[] {
  const found = [...was.matchAll(oddCharacter)];
  const [first] = found;
  if (!first) return [];
  const left = was.slice(Math.max(0, first.index - shownBeside), first.index);
  const right = was.slice(first.index, first.index + shownBeside);
  const before = (/[^ \t\n\r]*$/.exec(left)?.[0] ?? "") + (/^[^ \t\n\r]*/.exec(right)?.[0] ?? "");
  return [{ kind: "spaces", before, after: repaired(before), count: found.length }];
}
