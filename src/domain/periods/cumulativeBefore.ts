import type { Period, PlanSettings } from "./period";
import { periodsOf } from "./periodsOf";

/**
 * The periods whose figures this one goes on from, newest first: they begin on the same day and close earlier.
 * Quarter I, half, nine months and year all begin with the plan's year, so a figure of one must not fall in the next.
 */
export function cumulativeBefore(period: Period, settings: PlanSettings): Period[] {
  return periodsOf(period.year, settings)
    .filter(({ kind }) => kind !== "month")
    .filter(({ figuresFrom, cutOff }) => figuresFrom === period.figuresFrom && cutOff < period.cutOff)
    .sort((a, b) => (a.cutOff > b.cutOff ? -1 : 1));
}
