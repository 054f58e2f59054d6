import type { Finding } from "../finding/finding";
import type { Plan } from "../plan/plan";
import type { PlanBody } from "./body";
import { matcherOf } from "./match";
import { bodyNumbering, groupNumbering } from "./numbering";
import { partsOfLines } from "./parts";
import { statementsOf } from "./statements";
import { unlistedUnits } from "./unlistedUnits";
import { unlistedTasks, unservedTargets } from "./unmatched";
import { yearDisagreements } from "./years";

/**
 * Holds the plan's text against its appendix: tasks and targets without a row, years that disagree, numbers that skip,
 * units that are not in the list. Only what is clear is said: a row nobody mentions is none of it, for an appendix goes
 * into more detail than the text. Pure and total; a plan without text gives nothing but what its groups show.
 */
export function reconcile(body: PlanBody, plan: Omit<Plan, "id" | "version">): Finding[] {
  const statements = statementsOf(body);
  const match = matcherOf(plan, body, statements);
  const held = plan.tasks.length > 0;
  return [
    ...(held ? unlistedTasks(statements, match) : []),
    ...(held ? unservedTargets(statements, match) : []),
    ...yearDisagreements(plan, body, statements),
    ...bodyNumbering(body.lines),
    ...groupNumbering(plan.groups),
    ...unlistedUnits(plan, body.lines, partsOfLines(body.lines)),
  ];
}
