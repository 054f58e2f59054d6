import type { ColumnRole, PlanChoices } from "../layout";
import type { AssignedRole } from "./assignRoles";

const many: ReadonlySet<ColumnRole> = new Set(["group", "period", "other"]);

/** The roles as someone chose them; a role of one column goes from the one that had it. */
export function chooseColumns(
  columns: readonly AssignedRole[],
  choices: PlanChoices["columns"] = [],
): AssignedRole[] {
  return choices.reduce<AssignedRole[]>(
    (roles, { column, role }) =>
      roles.map((one, at) => {
        if (at === column) return { role, sure: true, reason: "chosen" };
        const isTaken = one.role === role && !many.has(role) && column < roles.length && column >= 0;
        return isTaken ? { role: "other", sure: true, reason: "chosen" } : one;
      }),
    [...columns],
  );
}
