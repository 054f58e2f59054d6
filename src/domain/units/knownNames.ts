import { fold } from "../text";
import { nameKeys, type NameKeys } from "./nameKeys";
import { spellingOf, type Spelling } from "./nearNames";
import { isNoUnits } from "./noUnits";
import type { KnownUnits } from "./unit";

/** One name of a known unit or group, or a text known to be none. */
export interface KnownName {
  kind: "unit" | "group" | "notAUnit";
  id: string;
  folded: string;
  keys: NameKeys;
  written: Spelling;
  /** The words of `keys.exact`. */
  words: readonly string[];
}

interface Named {
  id: string;
  name: string;
  shortName?: string;
  aliases: readonly string[];
}

/** All names, short names and aliases that hold a letter. A name of its own comes before an alias of another. */
export function knownNames(known: KnownUnits): KnownName[] {
  const named: { kind: KnownName["kind"]; one: Named }[] = [
    ...known.units.map((one) => ({ kind: "unit" as const, one })),
    ...known.groups.map((one) => ({
      kind: isNoUnits(one) ? ("notAUnit" as const) : ("group" as const),
      one,
    })),
  ];
  const own = named.flatMap(({ kind, one }) => namesOf(kind, one.id, [one.name]));
  const other = named.flatMap(({ kind, one }) =>
    namesOf(kind, one.id, [one.shortName ?? "", ...one.aliases]),
  );
  return [...own, ...other];
}

function namesOf(kind: KnownName["kind"], id: string, names: readonly string[]): KnownName[] {
  return names
    .map((name) => ({ folded: fold(name), keys: nameKeys(name) }))
    .filter(({ folded }) => folded !== "")
    .map((name) => ({
      kind,
      id,
      ...name,
      written: spellingOf(name.keys.written),
      words: name.keys.exact.split(" "),
    }));
}
