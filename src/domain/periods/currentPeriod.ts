import type { PlainDate } from "../date/plainDate";
import type { Period } from "./period";

/**
 * The period whose report is being collected on a day: of quarters, half, nine months and year the one sent soonest,
 * a quarter before the longer period that closes with it. After the last send-by day: the year.
 */
export function currentPeriod(periods: readonly [Period, ...Period[]], asOf: PlainDate): Period {
  const reports = periods.filter((period) => period.kind !== "month");
  const coming = reports
    .filter((period) => period.sendBy >= asOf)
    .sort((a, b) => (a.sendBy < b.sendBy ? -1 : a.sendBy > b.sendBy ? 1 : rank(a) - rank(b)));
  return coming[0] ?? reports.find((period) => period.kind === "year") ?? periods[0];
}

const rank = (period: Period) => (period.kind === "quarter" ? 0 : 1);
