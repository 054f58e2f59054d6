import { maxListed, maxTextLength, maxXmlDepth } from "../limits";
import { decodeXString } from "../xmlString";
import { isAt, markup } from "./plainBytes";
import type { PlainUnits } from "./plainUnits";
import type { Shortcut } from "./xmlReader";

const start = markup("<si><t");
const preserved = markup(' xml:space="preserve"');
const greater = 0x3e;
/** So many units are decoded at once, and not many more. */
const atOnce = 2 ** 18;
const end = markup("</t></si>");

/**
 * Takes shared texts without runs, of a length that needs no check once it is decoded. What goes beyond the number
 * allowed is left, to be refused.
 */
export function plainStrings(texts: string[]): Shortcut {
  const take = (bytes: Uint8Array, from: number, units: PlainUnits): number => {
    if (!isAt(bytes, from, start)) return from;
    units.used = 0;
    /** Where in the units each text ends. */
    const ends: number[] = [];
    let at = from;
    const free = maxListed - texts.length;
    while (units.used < atOnce && ends.length < free && isAt(bytes, at, start)) {
      let next = at + start.length;
      if (isAt(bytes, next, preserved)) next += preserved.length;
      if (bytes[next] !== greater) break;
      const before = units.used;
      next = units.append(next + 1);
      if (units.used - before > maxTextLength || !isAt(bytes, next, end)) break;
      ends.push(units.used);
      at = next + end.length;
    }
    // One long text, cut, takes less time than many short ones.
    const all = units.text(0, ends[ends.length - 1] ?? 0);
    ends.forEach((to, index) => texts.push(decodeXString(all.slice(ends[index - 1] ?? 0, to))));
    return at;
  };
  return { within: "sst", deepest: maxXmlDepth - 2, take };
}
