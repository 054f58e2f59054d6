import { spelledOut } from "./abbreviations";
import { abbreviates, type Abbreviation } from "./initials";
import { knownNames, type KnownName } from "./knownNames";
import { namesAnybody, namesGroup } from "./groupNames";
import { alike, keysOf, type NameKeys } from "./nameKeys";
import { mostApart, nearness, spellingOf } from "./nearNames";
import { sectorNames } from "./sectors";
import { fold } from "../text";
import { lazily } from "../lazily";
import type { KnownUnits } from "./unit";
import { wordIndex } from "./wordIndex";

/** What a name was matched to: a unit, a group, or a text that people said is no unit. */
export type Match = { kind: "unit" | "group"; id: string; sure: boolean } | { kind: "notAUnit"; sure: true };

export interface NameMatcher {
  match: (name: string) => Match | undefined;
  /** Whether a folded name is, for sure, one of the known. */
  knows: (folded: string) => boolean;
}

/** "Phòng PC06" is "PC06". */
const coded = /^(?:phong|cuc|vu) ([a-z]{1,2}\d{2})$/;

/** Longer texts are no names. */
const longest = 250;

/** A matcher over the known names and aliases. Sure only where the name is the same but for letters, marks and abbreviations. */
export function nameMatcher(known: KnownUnits): NameMatcher {
  const names = knownNames(known);
  const byFold = firstBy(names, ({ folded }) => folded);
  const byExact = lazily(() => groupBy(names, ({ exact }) => exact));
  const byLoose = lazily(() => groupBy(names, ({ keys }) => keys.loose));
  const byInitial = lazily(() => groupBy(names, ({ exact }) => exact.charAt(0)));
  const byLength = lazily(() => groupBy(names, ({ written }) => written.text.length));
  const byWords = lazily(() => wordIndex(names));
  const seen = new Map<string, KnownName | undefined>();
  const matches = new Map<string, Match | undefined>();
  return {
    knows: (folded) => same(folded) !== undefined,
    match: (name) => {
      if (!matches.has(name)) matches.set(name, match(name));
      return matches.get(name);
    },
  };

  /** The known name that is the same: as written first, then with abbreviations written out where that is one unit's alone. */
  function same(folded: string): KnownName | undefined {
    if (names.length === 0 || folded.length > longest) return undefined;
    if (!seen.has(folded))
      seen.set(folded, byFold.get(folded) ?? only(byExact().get(spelledOut(folded)) ?? []));
    return seen.get(folded);
  }

  /** "Phòng Tham mưu (PV01)", but not where the bracket names another one. */
  function glossed(name: string): KnownName | undefined {
    const found = same(fold(withoutGloss(name)));
    const glosses = [...name.matchAll(/\(([^()]*)\)/g)].map(([, inside = ""]) => same(fold(inside)));
    return glosses.every((other) => other === undefined || other.id === found?.id) ? found : undefined;
  }

  function match(name: string): Match | undefined {
    if (names.length === 0 || name.length > longest) return undefined;
    const folded = fold(name);
    const isBracketed = name.includes("(");
    const found =
      same(folded) ?? same(coded.exec(folded)?.[1] ?? "") ?? (isBracketed ? glossed(name) : undefined);
    if (found !== undefined) return matchOf(found, true);
    const bare = isBracketed ? fold(name.replace(/\([^()]*\)/g, " ")) : folded;
    const keys = keysOf(bare);
    if (keys.exact === "") return undefined;
    const short = abbreviated(keys);
    if (short !== undefined) return matchOf(short.name, short.sure);
    const guess =
      same(bare) ?? only((byLoose().get(keys.loose) ?? []).filter((other) => alike(other.keys, keys)));
    const near = guess ?? nearest(keys) ?? longerOrShorter(keys);
    return near === undefined ? undefined : matchOf(near, false);
  }

  function abbreviated(keys: NameKeys): { name: KnownName; sure: boolean } | undefined {
    const written = keys.written.split(" ");
    const exact = keys.exact.split(" ");
    const fits: (Abbreviation & { name: KnownName })[] = [];
    for (const name of byInitial().get(keys.exact.charAt(0)) ?? []) {
      const found =
        abbreviates(written, name.words) ??
        (keys.written === keys.exact ? undefined : abbreviates(exact, name.words));
      if (found !== undefined) fits.push({ name, ...found });
    }
    const whole = fits.filter((fit) => fit.whole);
    const best = only(ofItsKind(whole.length > 0 ? whole : fits, keys).map(({ name }) => name));
    if (best === undefined) return undefined;
    const letters = Math.max(...fits.filter(({ name }) => name.id === best.id).map((fit) => fit.letters));
    return { name: best, sure: whole.length > 0 && isEnough(letters, keys) && !meansAnother(keys, best) };
  }

  function nearest(keys: NameKeys): KnownName | undefined {
    const written = spellingOf(keys.written);
    const near: { name: KnownName; distance: number }[] = [];
    for (let off = -mostApart; off <= mostApart; off++) {
      for (const name of byLength().get(written.text.length + off) ?? []) {
        const distance = nearness(written, name.written);
        if (distance !== undefined) near.push({ name, distance });
      }
    }
    const least = Math.min(...near.map(({ distance }) => distance));
    return only(near.filter(({ distance }) => distance === least).map(({ name }) => name));
  }

  /** "Phòng Tổ chức" where only "Phòng Tổ chức - Hành chính" is known, and the other way round. */
  function longerOrShorter(keys: NameKeys): KnownName | undefined {
    const { whole: text } = keys;
    if (!text.includes(" ") || keys.level === "so" || namesAnybody(keys)) return undefined;
    const words = text.split(" ");
    return (
      only(byWords().longerThan(words)) ??
      only(
        byWords()
          .shorterThan(words)
          .filter(({ words: { length } }) => !words.slice(length).some(hasDigit)),
      ) ??
      only(
        byWords()
          .around(words)
          .filter(({ keys: other }) => areOfOneLevel(keys, other)),
      )
    );
  }
}

function hasDigit(word: string): boolean {
  return /\d/.test(word);
}

function areOfOneLevel(a: NameKeys, b: NameKeys): boolean {
  return a.level === b.level || a.level === "" || b.level === "";
}

/** Two letters alone say little ("Phòng TC"); with a name beside them they do ("Trường MN Sơn Ca"). */
function isEnough(letters: number, { written }: NameKeys): boolean {
  return letters >= 3 || written.split(" ").length > 3;
}

/** Whether an abbreviation also stands for a sector that is not in the list: "Phòng TC" is Tài chính or Tổ chức. */
function meansAnother({ written }: NameKeys, best: KnownName): boolean {
  const head = /^(?:so|phong) /.exec(written)?.[0];
  if (head === undefined) return false;
  return sectorNames(head).some((sector) => {
    const full = head + sector;
    return full !== best.keys.exact && abbreviates(written.split(" "), full.split(" "))?.whole === true;
  });
}

/** A name without brackets that only say its short form or a part of it: "Sở Nội vụ (Phòng CCHC)". */
function withoutGloss(name: string): string {
  return name.replace(/\s*\(([^()]*)\)/g, (bracket: string, inside: string) =>
    /^(?:qua |thông qua |trực tiếp (?:là )?)?(?:Phòng|Văn phòng|Thanh tra|Trung tâm|Chi cục|Bộ phận|Tổ|Ban(?! hành)|P\.|VP)(?!\p{L})/iu.test(
      inside,
    ) ||
    /^(?:sau đây )?(?:viết tắt|gọi tắt)/u.test(inside) ||
    /^(?:[\p{Lu}\p{Pd}&.\s]{2,12}|[A-ZĐ]{1,2}\d{2})$/u.test(inside)
      ? ""
      : bracket,
  );
}

function matchOf(name: KnownName, sure: boolean): Match | undefined {
  if (name.kind !== "notAUnit") return { kind: name.kind, id: name.id, sure };
  return sure ? { kind: "notAUnit", sure: true } : undefined;
}

function firstBy(names: readonly KnownName[], key: (name: KnownName) => string): Map<string, KnownName> {
  const found = new Map<string, KnownName>();
  for (const name of names) if (!found.has(key(name))) found.set(key(name), name);
  return found;
}

function groupBy<Key>(names: readonly KnownName[], key: (name: KnownName) => Key): Map<Key, KnownName[]> {
  const found = new Map<Key, KnownName[]>();
  for (const name of names) {
    const group = found.get(key(name));
    if (group === undefined) found.set(key(name), [name]);
    else group.push(name);
  }
  return found;
}

/** A name of one body means a unit before it means a group. */
function ofItsKind<Fit extends { name: KnownName }>(fits: readonly Fit[], keys: NameKeys): readonly Fit[] {
  const units = namesGroup(keys) ? [] : fits.filter(({ name }) => name.kind === "unit");
  return units.length > 0 ? units : fits;
}

/** The one they all stand for; nothing where two compete. */
function only(names: readonly KnownName[]): KnownName | undefined {
  const [first] = names;
  return names.every(({ id, kind }) => id === first?.id && kind === first.kind) ? first : undefined;
}
