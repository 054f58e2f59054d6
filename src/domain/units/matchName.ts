import { alike, nameKeys, type NameKeys } from "./nameKeys";
import { nearness } from "./nearNames";
import type { KnownUnits } from "./unit";

/** A unit or group a name was matched to. */
export interface Match {
  kind: "unit" | "group";
  id: string;
  sure: boolean;
}

export type NameMatcher = (name: string) => Match | undefined;

interface KnownName {
  kind: "unit" | "group";
  id: string;
  keys: NameKeys;
}

/** A matcher over the known names and aliases. Sure only where the name is the same but for letters, marks and abbreviations. */
export function nameMatcher(known: KnownUnits): NameMatcher {
  const names: KnownName[] = [
    ...known.units.flatMap((unit) => namesOf("unit", unit)),
    ...known.groups.flatMap((group) => namesOf("group", group)),
  ];
  const byExact = new Map<string, KnownName>();
  for (const name of names) if (!byExact.has(name.keys.exact)) byExact.set(name.keys.exact, name);
  const byLoose = new Map<string, KnownName[]>();
  for (const name of names) byLoose.set(name.keys.loose, [...(byLoose.get(name.keys.loose) ?? []), name]);
  const seen = new Map<string, Match | undefined>();
  return (name) => {
    if (!seen.has(name)) seen.set(name, match(name));
    return seen.get(name);
  };

  function match(name: string): Match | undefined {
    const keys = nameKeys(name);
    const same = byExact.get(keys.exact) ?? byExact.get(nameKeys(name.replace(/\([^()]*\)/g, " ")).exact);
    if (same !== undefined && keys.exact !== "") return { kind: same.kind, id: same.id, sure: true };
    const guess = only((byLoose.get(keys.loose) ?? []).filter((other) => alike(other.keys, keys)));
    const near = guess ?? nearest(keys, names);
    return near === undefined ? undefined : { kind: near.kind, id: near.id, sure: false };
  }
}

function namesOf(
  kind: KnownName["kind"],
  one: { id: string; name: string; shortName?: string; aliases: readonly string[] },
): KnownName[] {
  return [one.name, one.shortName ?? "", ...one.aliases]
    .map((name) => ({ kind, id: one.id, keys: nameKeys(name) }))
    .filter(({ keys }) => keys.exact !== "");
}

/** The one they all stand for; nothing where two compete. */
function only(names: readonly KnownName[]): KnownName | undefined {
  const [first] = names;
  return names.every(({ id, kind }) => id === first?.id && kind === first.kind) ? first : undefined;
}

function nearest(keys: NameKeys, names: readonly KnownName[]): KnownName | undefined {
  const near = names.flatMap((name) => {
    const distance = nearness(keys.written, name.keys.written);
    return distance === undefined ? [] : [{ name, distance }];
  });
  const least = Math.min(...near.map(({ distance }) => distance));
  return only(near.filter(({ distance }) => distance === least).map(({ name }) => name));
}
