import { daysBetween } from "../date/arithmetic";
import type { PlainDate } from "../date/plainDate";
import type { Progress } from "../consolidation/consolidation";
import type { PlanSettings } from "../periods/period";
import type { Occurrence } from "../schedule/occurrence";
import type { Timeliness } from "./timeliness";

/**
 * The timeliness of one occurrence as one unit reported it (or did not). Days are inclusive: due today is not overdue,
 * done on the due day is on time. Done without a completion date counts as on time; the missing date is a finding of its own.
 */
export function judge(
  occurrence: Pick<Occurrence, "awaits" | "due">,
  report: { progress?: Progress; completedOn?: PlainDate } | undefined,
  asOf: PlainDate,
  settings: Pick<PlanSettings, "dueSoonDays">,
): Timeliness {
  const { awaits, due } = occurrence;
  if (report?.progress === "notApplicable") return "notApplicable";
  if (report?.progress === "done") {
    return due !== undefined && report.completedOn !== undefined && report.completedOn > due
      ? "late"
      : "onTime";
  }
  if (due === undefined) return withoutDue(awaits);
  if (due < asOf) return "overdue";
  return daysBetween(asOf, due) <= settings.dueSoonDays ? "dueSoon" : "open";
}

/** The timeliness of what has no due day, by what it waits for. */
export function withoutDue(awaits: Occurrence["awaits"]): Timeliness {
  if (awaits === "event") return "awaitingEvent";
  return awaits === "date" ? "needsDate" : "noDeadline";
}
