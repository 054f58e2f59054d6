import { fold } from "../text";
import { nameMatcher, type NameMatcher } from "./matchName";
import type { KnownUnits, Unit } from "./unit";

/** Finds the unit a file is of by what people call it. More than one answer: nothing is known for sure. */
export interface UnitFinder {
  /** Whether the list has a unit of this id. */
  has: (unitId: string) => boolean;
  /**
   * The units that surely have this name: those whose own name is the same but for marks and signs, else those whose short or other name is,
   * else the one that it abbreviates for sure. More than one where the list itself has a name twice.
   */
  named: (text: string) => Unit[];
  /** Whether the whole text is a name, short name or other name of this unit. */
  isNameOf: (text: string, unitId: string) => boolean;
  /** The units a file name names, each once: by code ("BC_2024-q1_DV13.xlsx") and by name. One inside a longer one does not count. */
  inFileName: (file: string) => Unit[];
}

interface Hit {
  unit: Unit;
  start: number;
  end: number;
}

/** A word alone may be many things ("VP"); a long one is a name. */
const longWord = 8;

/** Whom a file is sent to, not who sends it: "bao cao gui Van phong So". */
const receiver = /(?:^| )(?:gui|kinh gui|gui den|gui ve|cho|trinh)$/;

/** A finder over a unit list; names are folded once. */
export function unitFinder(known: KnownUnits): UnitFinder {
  const names = known.units.map((unit) => ({
    unit,
    code: fold(unit.id),
    name: fold(unit.name),
    others: [unit.shortName ?? "", ...unit.aliases].map(fold).filter((other) => other !== ""),
  }));
  const byName = unitsBy(names, ({ name }) => [name]);
  const byOther = unitsBy(names, ({ others }) => others);
  let matcher: NameMatcher | undefined;

  function named(text: string): Unit[] {
    const wanted = fold(text);
    if (wanted === "") return [];
    const exact = byName.get(wanted) ?? byOther.get(wanted);
    if (exact) return [...exact];
    matcher ??= nameMatcher(known);
    const match = matcher.match(text);
    return match?.kind === "unit" && match.sure ? known.units.filter(({ id }) => id === match.id) : [];
  }

  function inFileName(file: string): Unit[] {
    const text = fold(file.replace(/^.*[/\\]/, "").replace(/\.[a-z]{3,4}$/i, ""));
    const words = new Set(text.split(" "));
    const byCode = names
      .filter(({ unit, code }) => unit.id !== "" && words.has(code))
      .map(({ unit }) => unit);
    const hits = names.flatMap(({ unit, name, others }) =>
      [name, ...others].flatMap((own) => hitOf(unit, own, text)),
    );
    const outer = hits.filter((hit) => !hits.some((other) => isInside(hit, other)));
    return [...new Set([...byCode, ...outer.map(({ unit }) => unit)])];
  }

  const ids = new Set(known.units.map(({ id }) => id));
  return {
    has: (unitId) => ids.has(unitId),
    named,
    inFileName,
    isNameOf: (text, unitId) => {
      const wanted = fold(text);
      return [byName, byOther].some((units) => units.get(wanted)?.some(({ id }) => id === unitId));
    },
  };
}

/** The units of each name, in the list's order. */
function unitsBy<Named extends { unit: Unit }>(
  names: readonly Named[],
  namesOf: (named: Named) => readonly string[],
): Map<string, Unit[]> {
  const found = new Map<string, Unit[]>();
  for (const named of names) {
    for (const name of new Set(namesOf(named))) {
      const units = found.get(name);
      if (units) units.push(named.unit);
      else found.set(name, [named.unit]);
    }
  }
  return found;
}

function hitOf(unit: Unit, name: string, text: string): Hit[] {
  if (name === "" || (!name.includes(" ") && name.length < longWord)) return [];
  const start = ` ${text} `.indexOf(` ${name} `);
  if (start < 0 || receiver.test(text.slice(0, start).trimEnd())) return [];
  return [{ unit, start, end: start + name.length }];
}

function isInside(hit: Hit, other: Hit): boolean {
  const isLonger = other.end - other.start > hit.end - hit.start;
  return other.unit !== hit.unit && isLonger && other.start <= hit.start && other.end >= hit.end;
}
