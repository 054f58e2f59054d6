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
  occurrence: Pick<Occurrence, "kind" | "due">,
  report: { progress?: Progress; completedOn?: PlainDate } | undefined,
  asOf: PlainDate,
  settings: Pick<PlanSettings, "dueSoonDays">,
): Timeliness {
  const { kind, due } = occurrence;
  if (report?.progress === "notApplicable") return "notApplicable";
  if (report?.progress === "done") {
    return due !== undefined && report.completedOn !== undefined && report.completedOn > due
      ? "late"
      : "onTime";
  }
  if (due === undefined) return withoutDue(kind);
  if (due < asOf) return "overdue";
  return daysBetween(asOf, due) <= settings.dueSoonDays ? "dueSoon" : "open";
}

function withoutDue(kind: Occurrence["kind"]): Timeliness {
  if (kind === "after") return "awaitingEvent";
  return kind === "external" || kind === "unreadable" ? "needsDate" : "noDeadline";
}
