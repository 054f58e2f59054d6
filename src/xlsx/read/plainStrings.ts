import { maxTextLength, maxXmlDepth } from "../limits";
import { isAt, markup } from "./plainBytes";
import { plainText, PlainRun } from "./plainRun";
import type { Shortcut } from "./xmlReader";

const start = markup("<si><t");
const preserved = markup(' xml:space="preserve"');
const greater = 0x3e;
const end = markup("</t></si>");

/** Takes shared texts without runs, of a length that needs no check once it is decoded. */
export function plainStrings(texts: string[]): Shortcut {
  let run: PlainRun | undefined;
  /** Bytes of markup before each text that is taken, and the text itself where it does not stand there letter by letter. */
  const before: number[] = [];
  const made: (string | undefined)[] = [];

  /** Decoding all in one go is faster than text by text. */
  const cut = (all: string) => {
    let at = 0;
    for (let index = 0; index < before.length; index++) {
      at += before[index] ?? 0;
      const to = all.indexOf("<", at);
      texts.push(made[index] ?? all.slice(at, to));
      at = to + end.length;
    }
    before.length = made.length = 0;
  };

  const take = (bytes: Uint8Array, from: number): number => {
    run ??= new PlainRun(bytes);
    let at = from;
    while (isAt(bytes, at, start)) {
      let next = at + start.length;
      if (isAt(bytes, next, preserved)) next += preserved.length;
      if (bytes[next] !== greater) break;
      run.find(next + 1);
      if (run.length > maxTextLength || !isAt(bytes, run.end, end)) break;
      before.push(next + 1 - at);
      made.push(run.isLiteral ? undefined : run.cellText);
      at = run.end + end.length;
    }
    if (at > from) cut(plainText(bytes, from, at));
    return at;
  };
  return { within: "sst", deepest: maxXmlDepth - 2, take };
}
