import type { PlanHome } from "../../app/contract";

/** How many points of the plan wait for a person's word. */
export function toConfirm({ unread, unsettledUnits, awaitedDates }: PlanHome): number {
  return unread.length + unsettledUnits.length + awaitedDates.length;
}
