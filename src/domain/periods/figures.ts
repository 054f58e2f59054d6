import { addDays, dayOfMonth, firstDayOfMonth, lastDayOfMonth } from "../date/arithmetic";
import type { PlainDate } from "../date/plainDate";
import type { PeriodShape } from "./shapes";
import type { Period, PlanSettings } from "./period";

/** A period of a year with its calendar span, its cut-off and its send-by day. */
export function makePeriod(year: number, shape: PeriodShape, settings: PlanSettings): Period {
  const { code, kind, index, firstMonth, lastMonth } = shape;
  const from = firstDayOfMonth(year, firstMonth);
  const to = lastDayOfMonth(year, lastMonth);
  const span = { id: `${String(year).padStart(4, "0")}-${code}`, kind, year, index, from, to };
  if (kind === "month") {
    const sendBy = dayOfMonth(year, lastMonth + 1, settings.monthlySendByDay);
    return { ...span, figuresFrom: from, cutOff: to, sendBy };
  }
  const figuresFrom = figuresStart(year, firstMonth, settings);
  const cutOff = addDays(figuresStart(year, lastMonth + 1, settings), -1);
  return { ...span, figuresFrom, cutOff, sendBy: sendByAfter(cutOff, year, lastMonth, settings) };
}

/** First day whose figures belong to a period beginning with this month. */
function figuresStart(year: number, month: number, settings: PlanSettings): PlainDate {
  if (settings.figuresFromDay <= 1) return firstDayOfMonth(year, month);
  return dayOfMonth(year, month - 1, settings.figuresFromDay);
}

/** The send-by day of the last month; of the next one where figures would still be open on it (calendar periods). */
function sendByAfter(cutOff: PlainDate, year: number, month: number, settings: PlanSettings): PlainDate {
  const day = dayOfMonth(year, month, settings.sendByDay);
  return day >= cutOff ? day : dayOfMonth(year, month + 1, settings.sendByDay);
}
