import { fold } from "../text";
import { nextId } from "../units/nextId";
import type { KnownUnits, Unit, UnitGroup } from "../units/unit";

interface Named {
  id: string;
  name: string;
  shortName?: string;
  aliases: string[];
}

/** The unit list as people left it, with what a newly read plan adds. */
export interface MergedUnits {
  units: Unit[];
  groups: UnitGroup[];
  /** Aliases that are people's own: in the list, not in the plan. */
  keptAliases: number;
}

/**
 * Joins the units a plan names to the list people keep. One already listed (by name, short name or alias, or by id with
 * one name inside the other) stays as people left it and only gains new spellings; others get the next free id.
 * Nothing is removed.
 */
export function mergeUnits(kept: KnownUnits, read: KnownUnits): MergedUnits {
  const groups = mergeNamed(kept.groups, read.groups);
  const groupName = (name: string): string =>
    groups.list.find((group) => group.id === groups.idOf(name))?.name ?? name;
  const incoming = read.units.map((unit) => (unit.group ? { ...unit, group: groupName(unit.group) } : unit));
  const units = mergeNamed(kept.units, incoming);
  return {
    units: units.list,
    groups: groups.list,
    keptAliases: ownAliases(kept.units, read.units) + ownAliases(kept.groups, read.groups),
  };
}

function mergeNamed<T extends Named>(kept: readonly T[], read: readonly T[]) {
  const list = [...kept];
  const idByName = new Map<string, string>();
  for (const one of read) {
    const at = list.findIndex((other, index) => index < kept.length && isSame(other, one));
    const known = list[at];
    const merged = known ? withSpellings(known, one, kept) : { ...one, id: freeId(one.id, list) };
    if (known) list[at] = merged;
    else list.push(merged);
    idByName.set(fold(one.name), merged.id);
  }
  return { list, idOf: (name: string) => idByName.get(fold(name)) };
}

function isSame(known: Named, read: Named): boolean {
  const names = new Set(namesOf(known));
  if (namesOf(read).some((name) => names.has(name))) return true;
  const [own, other] = [fold(known.name), fold(read.name)];
  return known.id === read.id && (own.includes(other) || other.includes(own));
}

function namesOf(one: Named): string[] {
  return [one.name, one.shortName ?? "", ...one.aliases].map(fold).filter((name) => name !== "");
}

/** A spelling that people gave to another entry stays there. */
function withSpellings<T extends Named>(known: T, read: T, all: readonly T[]): T {
  const taken = new Set(all.flatMap(namesOf));
  const added = [read.name, ...read.aliases].filter((name) => !taken.has(fold(name)));
  return added.length === 0 ? known : { ...known, aliases: [...known.aliases, ...new Set(added)] };
}

/** The id itself where free; else the next of the same letters. */
function freeId(wanted: string, list: readonly Named[]): string {
  return list.some(({ id }) => id === wanted) ? nextId(wanted.replace(/\d+$/, ""), list) : wanted;
}

function ownAliases(kept: readonly Named[], read: readonly Named[]): number {
  const printed = new Set(read.flatMap(namesOf));
  return kept.flatMap((one) => one.aliases).filter((alias) => !printed.has(fold(alias))).length;
}
