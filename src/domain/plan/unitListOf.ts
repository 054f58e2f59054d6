import type { UnitList } from "../units";
import type { Plan } from "./plan";

/** The plan's units and groups, as what looks names up takes them; `withUnitList` is the way back. */
export function unitListOf({ units, unitGroups }: Pick<Plan, "units" | "unitGroups">): UnitList {
  return { units, groups: unitGroups };
}
