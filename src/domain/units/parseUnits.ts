import { fold, normalise } from "../text";
import { standsForMany } from "./groupNames";
import { nameMatcher, type NameMatcher } from "./matchName";
import { keysOf } from "./nameKeys";
import { namesNoUnit } from "./noUnit";
import { piecesOf, type Piece } from "./pieces";
import { foldedOf, partOf, readingOf, type Reading } from "./reading";
import { isOnlyRole, splitRole } from "./roles";
import type { KnownUnits, Unit, UnitMention } from "./unit";

/**
 * The names in a cell of units, one mention each, in order; their texts as printed, without bullets, roles and end marks.
 * A name that shares its head with others is completed: "Các Sở: Nội vụ, Tài chính" gives "Sở Nội vụ", "Sở Tài chính".
 * Total and linear. A name that matches nothing known is "unknown", or a group without id where it stands for many.
 */
export function parseUnits(text: string, known: KnownUnits): UnitMention[] {
  return unitParser(known)(text);
}

/** `parseUnits` for many cells: the known names are indexed once, with the first of them. */
export function unitParser(known: KnownUnits): (text: string) => UnitMention[] {
  let indexed: NameMatcher | undefined;
  return (text) => {
    const matcher = (indexed ??= nameMatcher(known));
    const reading = readingOf(normalise(text));
    return piecesOf(reading, matcher.knows).map((piece) => mentionOf(reading, piece, matcher));
  };
}

/** The units a mention stands for, itself or those whose group is the one named. Groups and their members are looked up once. */
export function memberFinder({ units, groups }: KnownUnits): (mention: UnitMention) => Unit[] {
  const names = new Map(units.map(({ group = "" }) => [group, fold(group)]));
  return ({ kind, id }) => {
    if (kind === "unit") return units.filter((unit) => unit.id === id);
    if (kind !== "group") return [];
    const wanted = new Set(groups.filter((group) => group.id === id).map(({ name }) => fold(name)));
    return units.filter(({ group }) => group !== undefined && wanted.has(names.get(group) ?? ""));
  };
}

function mentionOf(reading: Reading, piece: Piece, matcher: NameMatcher): UnitMention {
  const part = partOf(reading, piece.start, piece.end);
  const whole = onOneLine(part.text, piece.head);
  const folded = foldedName(part, piece.head);
  const isKnown = matcher.knows(folded);
  if (!isKnown && (namesNoUnit(folded) || (piece.head === undefined && isOnlyRole(part))))
    return { text: whole, kind: "notAUnit", sure: true };
  const { start, end, role } =
    isKnown && !whole.includes("(") ? { start: 0, end: part.text.length } : splitRole(part);
  const name = onOneLine(part.text.slice(start, end), piece.head);
  if (!/\p{L}/u.test(name)) return { text: whole, kind: "notAUnit", sure: true };
  const found = matcher.match(name);
  if (found?.kind === "notAUnit") return { text: name, kind: "notAUnit", sure: true };
  const mention: UnitMention =
    found === undefined
      ? {
          text: name,
          kind: standsForMany(keysOf(foldedName(partOf(part, start, end), piece.head))) ? "group" : "unknown",
          sure: false,
        }
      : { text: name, ...found, sure: found.sure && piece.alternative !== true };
  const does = onOneLine(role ?? piece.role ?? "");
  if (does !== "") mention.role = does;
  return mention;
}

function foldedName(part: Reading, head?: string): string {
  return head === undefined ? foldedOf(part) : `${fold(head)} ${foldedOf(part)}`;
}

function onOneLine(text: string, head?: string): string {
  const line = text.replace(/\n+/g, " ");
  return head === undefined ? line : `${head} ${line}`;
}
