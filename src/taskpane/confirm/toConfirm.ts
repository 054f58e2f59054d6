import type { PlanHome } from "../../app/contract";

/** How many points of the plan wait for a person's word. */
export function toConfirm({ unsettledUnits, awaitedDates }: PlanHome): number {
  return unsettledUnits.length + awaitedDates.length;
}
