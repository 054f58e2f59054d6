import type { PlanBook } from "../../domain/plan/planBook";
import { fold } from "../../domain/text";
import type { Unit, UnitGroup } from "../../domain/units/unit";
import { sampleUnits } from "./sampleUnits";

interface Named {
  name: string;
  shortName?: string;
  aliases: readonly string[];
}

function namesOf({ name, shortName = "", aliases }: Named): string[] {
  return [name, shortName, ...aliases].map(fold).filter((key) => key !== "");
}

function sharesName(one: Named, other: Named): boolean {
  const names = new Set(namesOf(one));
  return namesOf(other).some((name) => names.has(name));
}

/**
 * The book after an office entered its units: those the plan names keep their ids and spellings and get full names and groups, the
 * others get the next free ids. Whatever else the plan names as a unit does not report.
 */
export function withSampleUnits(book: PlanBook): PlanBook {
  const { plan } = book;
  const listed = new Set<Unit>();
  const ids = new Set(plan.units.map(({ id }) => id));
  const units = sampleUnits().map((sample): Unit => {
    const seeded = plan.units.find((unit) => !listed.has(unit) && sharesName(unit, sample));
    if (seeded) listed.add(seeded);
    const group = plan.unitGroups.find((one) => sharesName(one, { name: sample.group ?? "", aliases: [] }));
    const own = new Set(namesOf({ name: sample.name, aliases: [] }));
    const spellings = [...(seeded ? [seeded.name, ...seeded.aliases] : []), ...sample.aliases];
    const aliases = [...new Map(spellings.map((name) => [fold(name), name])).values()];
    return {
      ...sample,
      id: seeded?.id ?? freeId(sample.id, ids),
      aliases: aliases.filter((name) => !own.has(fold(name))),
      group: group?.name ?? sample.group,
    };
  });
  const others = plan.units.filter((unit) => !listed.has(unit)).map((unit) => ({ ...unit, reports: false }));
  return {
    ...book,
    plan: { ...plan, units: [...units, ...others], unitGroups: withGroups(plan.unitGroups, units) },
  };
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 1; taken.has(id); number += 1) id = `DV${String(number).padStart(2, "0")}`;
  taken.add(id);
  return id;
}

/** The plan's groups, and any group of the units that it does not name. */
function withGroups(groups: readonly UnitGroup[], units: readonly Unit[]): UnitGroup[] {
  const known = new Set(groups.map(({ name }) => name));
  const missing = [...new Set(units.flatMap(({ group }) => group ?? []))].filter((name) => !known.has(name));
  const added = missing.map((name, at) => ({ id: `NVD${at + 1}`, name, aliases: [] }));
  return [...groups, ...added];
}
