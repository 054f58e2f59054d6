import { unitParser, type UnitList } from "../units";
import type { Plan } from "./plan";

/** The plan with this unit list: what its cells name is looked up anew. */
export function withUnitList(plan: Plan, { units, groups }: UnitList): Plan {
  const unitsIn = unitParser({ units, groups });
  return {
    ...plan,
    units,
    unitGroups: groups,
    tasks: plan.tasks.map((task) => ({
      ...task,
      lead: unitsIn(task.leadText),
      support: unitsIn(task.supportText),
    })),
  };
}
