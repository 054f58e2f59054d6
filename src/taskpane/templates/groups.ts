import { fold } from "../../domain/text/fold";
import type { Unit } from "../../domain/units/unit";

export interface ChoiceGroup {
  /** Empty for units outside any group. */
  name: string;
  units: Unit[];
}

/** Units by their group, in the order groups first appear; those without one last. */
export function choiceGroups(units: readonly Unit[]): ChoiceGroup[] {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const name = unit.group ?? "";
    groups.set(name, [...(groups.get(name) ?? []), unit]);
  }
  return [...groups]
    .map(([name, inGroup]) => ({ name, units: inGroup }))
    .sort((a, b) => Number(a.name === "") - Number(b.name === ""));
}

/** Whether a unit's name, short name or group holds the typed words; letters with or without marks. */
export function matches(unit: Unit, typed: string): boolean {
  const wanted = fold(typed);
  return [unit.name, unit.shortName ?? "", unit.group ?? ""].some((text) => fold(text).includes(wanted));
}
