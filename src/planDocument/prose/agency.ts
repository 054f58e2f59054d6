import { fold, normalise } from "../../domain/text";

const office =
  /^(?:giam doc|chu tich|tong giam doc|cuc truong|chi cuc truong|truong ban|bo truong|chanh van phong)\s+(?=so|ban|bo|uy ban|ubnd|cuc|chi cuc|van phong)/;
const body =
  /^(?:so|bo|ban|cuc|chi cuc|uy ban nhan dan|ubnd|tong cuc|(?:van )?phong|thanh tra|trung tam|vien|truong(?= (?:dai hoc|cao dang|chinh tri)))\s\S/;
const region = /^\s+(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?:\s+\p{Lu}[\p{L}]*)+/u;
/** "Ủy" and "Uỷ" are one word. */
const uy = /(?:ủy|uỷ)/iu;

/**
 * The agency whose plan this is: the body its head signs for ("GIÁM ĐỐC SỞ …") or that stands in capitals at the top,
 * in the spelling with small letters that the text uses for it, with its province where that is said. "" where nobody is named.
 */
export function agencyOf(head: readonly string[], paragraphs: readonly string[]): string {
  const lines = wholeNames(head);
  const shouted = signedFor(lines) ?? letterhead(lines);
  if (shouted === undefined) return "";
  const spellings = paragraphs.flatMap((paragraph) =>
    spellingsIn(normalise(paragraph).replaceAll("\n", " "), shouted),
  );
  const longest = spellings.reduce((best, one) => (one.length > best.length ? one : best), "");
  return longest || committee(shouted, paragraphs) || shouted;
}

/** "ỦY BAN NHÂN DÂN TỈNH …" where the text only says "UBND tỉnh": the words are known, the place's name is as the text spells it. */
function committee(shouted: string, paragraphs: readonly string[]): string | undefined {
  const [, words = "", place = ""] = /^(ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND)\s+(.+)$/u.exec(shouted) ?? [];
  if (place === "") return undefined;
  const spelled = paragraphs.flatMap((one) => spellingsIn(normalise(one).replaceAll("\n", " "), place))[0];
  const first = words === "UBND" ? words : words.charAt(0) + words.slice(1).toLowerCase();
  return spelled && `${first} ${spelled}`;
}

/** "ỦY BAN NHÂN DÂN" goes with the line below that says of where. */
function wholeNames(head: readonly string[]): string[] {
  return head.map((line, at) =>
    /(?:^| )(?:uy ban nhan dan|ubnd)$/.test(fold(line)) ? `${line} ${head[at + 1] ?? ""}`.trim() : line,
  );
}

function signedFor(head: readonly string[]): string | undefined {
  for (const line of head.filter(isShouted)) {
    const words = line.split(/\s+/);
    const match = office.exec(fold(line));
    if (match) return words.slice(match[0].trim().split(" ").length).join(" ");
  }
  return undefined;
}

/** The last body in capitals at the top: the agency stands below the one above it ("UBND TỈNH …" over "SỞ …"). */
function letterhead(head: readonly string[]): string | undefined {
  return head.slice(0, 8).findLast((line) => isShouted(line) && body.test(fold(line)));
}

function isShouted(line: string): boolean {
  return line === line.toUpperCase() && /\p{Lu}{2}/u.test(line);
}

/** Every place where a text names the agency with small letters, whatever its dashes, with the region that follows. */
function spellingsIn(text: string, shouted: string): string[] {
  const words = (shouted.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (uy.test(word) ? uy.source : word));
  const name = new RegExp(`(?<!\\p{L})${words.join("[\\s,–—-]+")}(?!\\p{L})`, "giu");
  return [...text.matchAll(name)]
    .filter((match) => !isShouted(match[0]))
    .map((match) => match[0] + (region.exec(text.slice(match.index + match[0].length))?.[0] ?? ""));
}
