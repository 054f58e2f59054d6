import type { Frequency } from "../schedule/schedule";
import type { DueInItem, EveryItem, Found } from "./item";

/**
 * Gives a due day to the recurrences it stands with ("Báo cáo quý, 6 tháng, năm (trước ngày 20 tháng cuối kỳ)"): all of the
 * list it closes. Says whether it fits every one of them.
 */
export function applyDueIn(kept: readonly Found[], due: DueInItem): boolean {
  const run: EveryItem[] = [];
  for (let index = kept.length - 1; index >= 0; index -= 1) {
    const item = kept[index]?.item;
    if (item?.kind !== "every" || item.dueDay !== undefined) break;
    run.push(item);
  }
  if (run.length === 0 || !run.every((item) => fits(item.period, due))) return false;
  for (const item of run) {
    item.dueDay = due.dueDay;
    if (due.dueMonthsAfter !== 0) item.dueMonthsAfter = due.dueMonthsAfter;
    if (item.period === "plan-cycle" && due.period !== undefined) item.period = due.period;
  }
  return true;
}

const ofWholeQuarters: readonly Frequency[] = ["quarter", "half", "nineMonths", "year"];

/** Whether "the last month of the quarter" or "the month after" says a day for a period of this kind. */
function fits(period: Frequency, due: DueInItem): boolean {
  if (period === "day" || period === "week") return false;
  if (due.period === undefined) return true;
  // "định kỳ trước ngày 05 tháng sau": the cycle is not said, and "the month after" does not tell it.
  if (period === "plan-cycle") return !due.impliedPeriod;
  if (due.impliedPeriod || period === due.period) return true;
  return due.period === "quarter" && ofWholeQuarters.includes(period);
}
