import { headLength } from "./heads";
import { foldedOf, partOf, pattern, type Reading } from "./reading";
import { isSector } from "./sectors";

const acronym = /^\p{Lu}[\p{Lu}&-]{1,9}$/u;
const beginsWithAcronym = /^\p{Lu}[\p{Lu}&-]{1,9}(?=$| ?[,;.\n])/u;

const places = "(?:xã|phường|thị trấn|huyện|thị xã|thành phố|quận|đặc khu)";
const ofPlace = pattern(`^(ubnd|ủy ban nhân dân|hđnd|công an|trạm y tế) ${places} \\p{L}`);
const placeNext = pattern(`^(?:${places}|các ${places}) ?(?=\\p{L}|$|[,;])`);

/** "UBND xã A | , xã B": what the body of the second place is. */
export function placeOf(left: Reading, head: string | undefined, right: Reading): string | undefined {
  if (!placeNext.for(right).test(right.low)) return undefined;
  const body = ofPlace.for(left).exec(left.low)?.[1];
  if (body !== undefined) return left.text.slice(0, body.length);
  return head !== undefined && placeNext.for(left).test(left.low) ? head : undefined;
}

const firstWords = /^[^,;.\n]*/;
const level = /(?<=.) (?:xa|phuong|huyen|tinh)$/;

/** "Công an, Quân sự", "Nội vụ, Tài chính": names that are said by their sectors alone. */
export function areSectors(left: Reading, right: Reading): boolean {
  if (left.low.length > 40) return false;
  const next = firstWords.exec(right.low)?.[0].length ?? 0;
  return [left, partOf(right, 0, next)].every((name) => isSector(foldedOf(name).replace(level, ""), ""));
}

/** What stands after these is one of few sectors. */
const ofSectors = /^(?:S[ởo]|B[ộo])$/iu;

/** "Phòng KHTC | , QLDN": the second one has the head of the first, which may itself be a shared one. */
export function shareHead(left: Reading, shared: string | undefined, right: Reading): boolean {
  const length = headLength(left);
  if (ofSectors.test(shared ?? left.text.slice(0, length))) return false;
  if (shared !== undefined) return areAcronyms(left, right);
  return left.text.charAt(length) === " " && areAcronyms(partOf(left, length + 1, left.low.length), right);
}

/** "SNV, STC, STP". */
export function areAcronyms(left: Reading, right: Reading): boolean {
  return acronym.test(left.text) && beginsWithAcronym.test(right.text);
}
