import { headLength } from "./heads";
import { pattern, type Reading } from "./reading";
import { isSector } from "./sectors";

/** Whether a text is, for sure, the name of a unit or group that is known. */
export type IsName = (text: string) => boolean;

/** A name that is known to be whole: its head and how many characters of "các" stand before that. */
export interface Complete {
  head: string;
  skip: number;
}

const many = pattern("^(?:các|những) ");
const levelled = pattern("^((?:ubnd|ủy ban nhân dân) )(?:cấp|các) ");

/** Whether a name is whole, with the head it shares with names before it where it has none: known, or "Sở" and a sector. */
export function complete(name: Reading, shared: string | undefined, isName: IsName): Complete | undefined {
  if (name.low === "" || name.low.length > 120) return undefined;
  const skip = many.for(name).exec(name.low)?.[0].length ?? 0;
  const length = headLength(name);
  if (shared !== undefined && length === 0) {
    return isSector(name.text, shared) || isName(`${shared} ${name.text}`) ? { head: shared, skip: 0 } : undefined;
  }
  const level = levelled.for(name).exec(name.low)?.[1];
  const head = level === undefined ? name.text.slice(skip, length) : name.text.slice(0, level.length).trim();
  const rest = /^[\s.]+(\p{L}.*)$/su.exec(name.text.slice(length))?.[1] ?? "";
  if (rest !== "" && length > skip && isSector(rest, head)) return { head: capital(head), skip };
  return isName(name.text) ? { head: capital(head), skip: 0 } : undefined;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
