import { fold, normalise } from "../text";
import { namesGroup } from "./groupNames";
import { nameMatcher, type NameMatcher } from "./matchName";
import { nameKeys } from "./nameKeys";
import { piecesOf, type Piece } from "./pieces";
import { isOnlyRole, splitRole } from "./roles";
import type { KnownUnits, Unit, UnitMention } from "./unit";

/**
 * The names in a cell of units, one mention each, in order; their texts as printed, without bullets, roles and end marks.
 * Total and linear. A name that matches nothing known is "unknown", or a group without id where it stands for many.
 */
export function parseUnits(text: string, known: KnownUnits): UnitMention[] {
  return unitParser(known)(text);
}

/** `parseUnits` for many cells: the known names are indexed once. */
export function unitParser(known: KnownUnits): (text: string) => UnitMention[] {
  const matcher = nameMatcher(known);
  return (text) => {
    const clean = normalise(text);
    return piecesOf(clean, (name) => isKnownName(name, matcher)).map((piece) =>
      mentionOf(clean, piece, matcher),
    );
  };
}

/** The units a mention stands for: itself, or the units whose group is the one named. */
export function membersOf(mention: UnitMention, known: KnownUnits): Unit[] {
  if (mention.kind === "unit") return known.units.filter(({ id }) => id === mention.id);
  if (mention.kind !== "group") return [];
  const names = new Set(known.groups.filter(({ id }) => id === mention.id).map(({ name }) => fold(name)));
  return known.units.filter(({ group }) => group !== undefined && names.has(fold(group)));
}

const noUnit =
  /^(?:theo|khi|khong(?: co)?|nhu tren|nhu|tuy|thuong xuyen|hang (?:thang|quy|nam)|dinh ky|trong nam|nt|va|hoac)(?: |$)/;

function mentionOf(text: string, piece: Piece, matcher: NameMatcher): UnitMention {
  const whole = text.slice(piece.start, piece.end);
  const folded = fold(whole.slice(0, 40));
  if (!/\p{L}/u.test(whole) || noUnit.test(folded) || isOnlyRole(whole)) {
    if (matcher(whole) === undefined) return { text: whole, kind: "notAUnit", sure: true };
  }
  const { start, end, role } = isKnownName(whole, matcher)
    ? { start: 0, end: whole.length }
    : splitRole(whole);
  const name = whole.slice(start, end);
  if (!/\p{L}/u.test(name)) return { text: whole, kind: "notAUnit", sure: true };
  const found = matcher(name);
  const mention: UnitMention =
    found === undefined
      ? { text: name, kind: namesGroup(nameKeys(name)) ? "group" : "unknown", sure: false }
      : { text: name, ...found, sure: found.sure && piece.alternative !== true };
  const does = role ?? piece.role ?? "";
  if (does !== "") mention.role = does;
  return mention;
}

/** A known name may hold a word that else reads as a role. */
function isKnownName(whole: string, matcher: NameMatcher): boolean {
  return !whole.includes("(") && matcher(whole)?.sure === true;
}
