import { fold, normalise } from "../text";
import { nextId } from "./nextId";
import { isNoUnits, noUnitsName } from "./noUnits";
import type { Unit, UnitGroup } from "./unit";

/** A unit list as it is kept and changed. */
export interface UnitList {
  units: Unit[];
  groups: UnitGroup[];
}

/**
 * The list with `text` as an alias of a unit or group; from then on that text is surely this one.
 * It is taken off every other entry's aliases. An unknown id, or a text without letters, changes nothing.
 */
export function settleAs(known: Readonly<UnitList>, text: string, id: string): UnitList {
  const alias = normalise(text);
  if (!/\p{L}/u.test(alias) || ![...known.units, ...known.groups].some((one) => one.id === id)) return known;
  const settled = <One extends Unit | UnitGroup>(one: One): One =>
    one.id === id ? withAlias(one, alias) : withoutAlias(one, alias);
  return { units: known.units.map(settled), groups: known.groups.map(settled) };
}

/** The list with a new unit of this name at its end, that reports; or as it was, where a unit or group has the name. */
export function settleAsNewUnit(known: Readonly<UnitList>, text: string): UnitList {
  const name = capital(normalise(text).replace(/\n/g, " "));
  if (!/\p{L}/u.test(name) || hasName(known, name)) return known;
  const rest = withoutText(known, name);
  const id = nextId("DV", rest.units);
  return { ...rest, units: [...rest.units, { id, name, aliases: [], reports: true }] };
}

/** The same for a group. */
export function settleAsNewGroup(known: Readonly<UnitList>, text: string): UnitList {
  const name = capital(normalise(text).replace(/\n/g, " "));
  if (!/\p{L}/u.test(name) || hasName(known, name)) return known;
  const rest = withoutText(known, name);
  return { ...rest, groups: [...rest.groups, { id: nextId("N", rest.groups), name, aliases: [] }] };
}

/** The list in which `text` is no unit: kept with the group "Không phải đơn vị", which is added where it is missing. */
export function settleAsNoUnit(known: Readonly<UnitList>, text: string): UnitList {
  const kept = known.groups.find(isNoUnits);
  const groups = kept
    ? known.groups
    : [...known.groups, { id: nextId("N", known.groups), name: noUnitsName, aliases: [] }];
  const id = (kept ?? groups.at(-1))?.id ?? "";
  return settleAs({ units: known.units, groups }, text, id);
}

function withAlias<One extends Unit | UnitGroup>(one: One, alias: string): One {
  const known = [one.name, "shortName" in one ? (one.shortName ?? "") : "", ...one.aliases];
  if (known.some((name) => fold(name) === fold(alias))) return one;
  return { ...one, aliases: [...one.aliases, alias.replace(/\n/g, " ")] };
}

function withoutAlias<One extends Unit | UnitGroup>(one: One, alias: string): One {
  const aliases = one.aliases.filter((other) => fold(other) !== fold(alias));
  return aliases.length === one.aliases.length ? one : { ...one, aliases };
}

function withoutText(known: Readonly<UnitList>, text: string): UnitList {
  const without = <One extends Unit | UnitGroup>(one: One): One => withoutAlias(one, text);
  return { units: known.units.map(without), groups: known.groups.map(without) };
}

function hasName(known: Readonly<UnitList>, name: string): boolean {
  return [...known.units, ...known.groups].some((one) => fold(one.name) === fold(name));
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
