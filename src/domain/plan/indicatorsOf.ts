import { fold } from "../text";
import type { Unit } from "../units/unit";
import type { Indicator, Plan } from "./plan";

/** Indicators a unit reports, in plan order. An empty `reportedBy` means every unit that must report. */
export function indicatorsOf(plan: Plan, unit: Unit): Indicator[] {
  const names = namesOf(plan, unit);
  return plan.indicators.filter((indicator) =>
    indicator.reportedBy.trim() === "" ? unit.reports : names.has(fold(indicator.reportedBy)),
  );
}

/** Every name, folded, by which `reportedBy` may mean this unit: its own and its group's. */
function namesOf(plan: Plan, unit: Unit): Set<string> {
  const names = [unit.name, ...unit.aliases];
  if (unit.shortName) names.push(unit.shortName);
  if (unit.group) {
    const own = fold(unit.group);
    names.push(unit.group);
    const group = plan.unitGroups.find((one) => fold(one.name) === own);
    names.push(...(group?.aliases ?? []));
  }
  return new Set(names.map(fold).filter((name) => name !== ""));
}
