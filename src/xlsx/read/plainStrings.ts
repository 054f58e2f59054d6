import { maxTextLength, maxXmlDepth } from "../limits";
import { decodeXString } from "../xmlString";
import { isAt, markup } from "./plainBytes";
import { PlainRun } from "./plainRun";
import type { Shortcut } from "./xmlReader";

const start = markup("<si><t");
const preserved = markup(' xml:space="preserve"');
const greater = 0x3e;
const end = markup("</t></si>");

/** Takes shared texts without runs, of a length that needs no check once it is decoded. */
export function plainStrings(texts: string[]): Shortcut {
  let run: PlainRun | undefined;
  const take = (bytes: Uint8Array, from: number): number => {
    run ??= new PlainRun(bytes);
    let at = from;
    while (isAt(bytes, at, start)) {
      let next = at + start.length;
      if (isAt(bytes, next, preserved)) next += preserved.length;
      if (bytes[next] !== greater) break;
      run.find(next + 1);
      if (run.length > maxTextLength || !isAt(bytes, run.end, end)) break;
      texts.push(decodeXString(run.text));
      at = run.end + end.length;
    }
    return at;
  };
  return { within: "sst", deepest: maxXmlDepth - 2, take };
}
