import { fold } from "../text";
import { headLength } from "./heads";
import { foldedOf, partOf, pattern, type Reading } from "./reading";
import { withoutBracketedRole } from "./roles";
import { isSector } from "./sectors";

/** Whether a text is, for sure, the name of a unit or group that is known. */
export type IsName = (folded: string) => boolean;

/** A name that is known to be whole: its head and how many characters of "các" stand before that. */
export interface Complete {
  head: string;
  skip: number;
  /** It stands in the unit list; else only its sector is known. */
  known: boolean;
}

const many = pattern("^(?:các|những) ");
/** What sectors stand after. */
const headed = pattern("^(?:các |những )?(?:sở|phòng|p|ban|bộ|vụ|ngành|công chức|cán bộ|cc)[ .]");
const officials = /^(?:Công chức|Cán bộ)$/iu;
const levelled = pattern("^((?:ubnd|ủy ban nhân dân) )(?:cấp|các) ");

/** Whether a name is whole, with the head it shares with names before it where it has none: known, or "Sở" and a sector. */
export function complete(printed: Reading, shared: string | undefined, isName: IsName): Complete | undefined {
  if (printed.low === "" || printed.low.length > 120) return undefined;
  const name = withoutBracketedRole(printed);
  if (shared !== undefined && takesHead(name, shared)) {
    const folded = foldedOf(name);
    const known = isName(`${fold(shared)} ${folded}`);
    return known || isSector(folded, shared) ? { head: shared, skip: 0, known } : undefined;
  }
  const skip = many.for(name).exec(name.low)?.[0].length ?? 0;
  const length = headLength(name);
  const level = levelled.for(name).exec(name.low)?.[1];
  const head = level === undefined ? name.text.slice(skip, length) : name.text.slice(0, level.length).trim();
  const rest = partOf(name, length, name.low.length);
  const isHeaded = headed.for(name).test(name.low) && /^[\s.]+\p{L}/u.test(rest.text);
  if (isHeaded && isSector(foldedOf(rest), head)) return { head: capital(head), skip, known: false };
  return isName(foldedOf(name)) ? { head: capital(head), skip: 0, known: true } : undefined;
}

/** Whether a name stands under the head of its list: it has none of its own, or it is an official's field ("Công chức: Văn phòng - Thống kê"). */
export function takesHead(name: Reading, shared: string): boolean {
  const own = headLength(name);
  // A bracket may hold a whole name.
  if (!/^[\p{L}\d]/u.test(name.text)) return false;
  return own === 0 || (officials.test(shared) && !officials.test(name.text.slice(0, own)));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
