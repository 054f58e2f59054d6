import { complete, takesHead, type IsName } from "./complete";
import { beginsName, beginsWithMany, goesOnWithKind, isBareHead } from "./heads";
import { isGlued } from "./glue";
import { goesOn, isWrapped } from "./goesOn";
import { areAcronyms, areSectors, placeOf, shareHead } from "./headless";
import { labelOf } from "./labels";
import { partOf, type Reading } from "./reading";
import { nameIn, startsWithVerb } from "./roles";
import { separatorsOf, type Separator } from "./separators";
import { trimmed } from "./trimmed";

/** A stretch of the cell's text, 0-based offsets, `end` exclusive. */
export interface Piece {
  start: number;
  end: number;
  /** What stands before the name, or before the list it stands in: "phối hợp với". */
  role?: string;
  /** What it shares with the names before it: "Sở" of "Tài chính" in "Các Sở: Nội vụ, Tài chính". */
  head?: string;
  /** One of several joined by "hoặc": which of them is meant is open. */
  alternative?: boolean;
}

/** How far a name is looked for over separators. */
const reach = 5;
const ahead = 60;

/**
 * Cuts a cell into the stretches that hold one name each, in order; empty ones are left out.
 * What `isName` knows as a name is never cut.
 */
export function piecesOf(reading: Reading, isName: IsName): Piece[] {
  const separators = separatorsOf(reading);
  const pieces: Piece[] = [];
  let current: Piece = { start: 0, end: 0 };
  let label: string | undefined;
  let list: string | undefined;
  let held = holdFrom(0, 0, undefined);
  for (let at = 0; at < separators.length; at++) {
    const separator = separators[at];
    if (separator === undefined || at < held) continue;
    const piece = trimmed(reading, { ...current, end: separator.start });
    if (piece.start >= piece.end) current.start = separator.start;
    const left = partOf(reading, piece.start, piece.end);
    const right = rightOf(separator.end);
    if (separator.kind === "colon") {
      const last = labelAfterName(at);
      if (last !== undefined) {
        label = partOf(reading, last.start, last.end).text;
        list = undefined;
        begin(at, trimmed(reading, { ...current, end: last.name }));
        continue;
      }
      const opened = labelOf(left, right);
      if (opened === undefined) continue;
      if (opened.role !== undefined) label = opened.role;
      list = opened.head;
      begin(at, opened.cut ? undefined : piece);
      continue;
    }
    const shared = headAfter(at, piece, left, right);
    if (shared === undefined && !cuts(separator, left, right, piece)) continue;
    if (shared !== undefined) piece.start += shared.skip;
    if (separator.kind === "or") piece.alternative = true;
    begin(at, piece, shared?.head);
    if (separator.kind === "or") current.alternative = true;
    if (separator.kind === "helping") current.role = "phối hợp";
  }
  pieces.push(trimmed(reading, { ...current, end: reading.text.length }));
  return pieces.filter(({ start, end }) => start < end);

  function begin(at: number, done: Piece | undefined, head?: string): void {
    const separator = separators[at];
    if (separator === undefined) return;
    if (done !== undefined) pieces.push(done);
    const carried = separator.kind === "end" || separator.kind === "line" ? undefined : current.role;
    const role = separator.kind === "colon" ? label : (carried ?? label);
    current = { start: separator.end, end: separator.end };
    if (role !== undefined) current.role = role;
    const shared = head ?? list;
    if (shared !== undefined && takesHead(rightOf(separator.end), shared)) current.head = shared;
    held = holdFrom(at + 1, separator.end, current.head);
  }

  /** "Sở Nội vụ | , phối hợp": a label before a colon that stands in one part with a name; where that name ends. */
  function labelAfterName(at: number): { start: number; end: number; name: number } | undefined {
    const before = separators[at - 1];
    const colon = separators[at];
    if (before === undefined || colon === undefined || before.start <= current.start) return undefined;
    if (!["comma", "dash", "dot", "and"].includes(before.kind)) return undefined;
    const said = trimmed(reading, { start: before.end, end: colon.start });
    if (said.end - said.start > 60 || !startsWithVerb(partOf(reading, said.start, said.end), true))
      return undefined;
    return { ...said, name: before.start };
  }

  /** The separator up to which a known name or a sector reaches that begins here; earlier ones stand inside it. */
  function holdFrom(first: number, start: number, head: string | undefined): number {
    let last = first;
    for (let at = first; at < Math.min(separators.length + 1, first + reach); at++) {
      const before = separators[at - 1];
      if (at > first && (before?.kind === "end" || before?.kind === "colon")) break;
      const end = separators[at]?.start ?? reading.text.length;
      const name = trimmed(reading, { start, end });
      if (name.end - name.start > 120) break;
      if (at > first && complete(partOf(reading, name.start, name.end), head, isName)) last = at;
    }
    return last;
  }

  function rightOf(start: number): Reading {
    const { start: from } = trimmed(reading, { start, end: Math.min(start + ahead, reading.text.length) });
    return partOf(reading, from, from + ahead);
  }

  /** "Sở Nội vụ | , Tài chính": the head that the name after the separator shares with this one. */
  function headAfter(at: number, piece: Piece, left: Reading, right: Reading) {
    const separator = separators[at];
    if (separator === undefined || left.low === "" || beginsName(right) || startsWithVerb(right, false))
      return undefined;
    if (right.text.startsWith("(")) return undefined;
    if (!["comma", "and", "slash", "dash", "line", "end"].includes(separator.kind)) return undefined;
    const place = placeOf(left, piece.head, right);
    if (place !== undefined) return { head: place, skip: 0 };
    const whole = complete(nameIn(left), piece.head, isName);
    if (whole === undefined) return undefined;
    const { head } = whole;
    if (head === "") return undefined;
    for (let next = at + 1; next < Math.min(separators.length + 1, at + reach); next++) {
      const end = separators[next]?.start ?? reading.text.length;
      const name = trimmed(reading, { start: separator.end, end });
      const goes = complete(nameIn(partOf(reading, name.start, name.end)), head, isName);
      if (goes !== undefined && (separator.kind !== "dash" || goes.known))
        return { head, skip: piece.head === undefined ? whole.skip : 0 };
    }
    if (separator.kind === "comma" && shareHead(left, piece.head, right))
      return { head, skip: piece.head === undefined ? whole.skip : 0 };
    return undefined;
  }

  function cuts({ kind, start }: Separator, left: Reading, right: Reading, piece: Piece): boolean {
    if (kind === "end") return true;
    const named = beginsName(right);
    if (kind === "line") {
      const marked =
        trimmed(reading, { start: start + 1, end: Math.min(start + ahead, reading.text.length) }).start >
        start + 2;
      const isWhole = complete(left, piece.head, isName) !== undefined;
      if (left.low === "" || marked) return true;
      const goesOver = reading.text.charAt(start - 1) === "," || /^\p{Ll}/u.test(right.text);
      return !(goesOver && goesOnWithKind(left, right)) && !isWrapped(left, right, named, isWhole);
    }
    if (left.low === "") return named || kind !== "helping";
    if (piece.head !== undefined && kind === "comma") return true;
    if (!named) return kind === "comma" && (areAcronyms(left, right) || areSectors(left, right));
    if (kind === "glue") return isGlued(left, right, isName);
    if (kind === "dot") return /^\p{Lu}/u.test(right.text) && !isBareHead(left);
    if (kind === "dash" && !/^\p{Lu}/u.test(right.text) && !beginsWithMany(right) && !isBulleted(piece.start))
      return false;
    if (kind === "number") return true;
    return !goesOnWithKind(left, right) && !goesOn(left, right, kind);
  }

  function isBulleted(start: number): boolean {
    return /[-–—*] ?$/.test(reading.text.slice(Math.max(0, start - 2), start));
  }
}
