import type { SettledDate } from "../plan/planBook";
import type { Schedule } from "./schedule";

/** What a milestone waits for before its due day is known: the date of its event, or a date the office enters. */
export type Awaited = "event" | "date";

/**
 * What a milestone still waits for; nothing once it is settled, or where its schedule needs nothing. An event without a number
 * of days ("sau khi có Quyết định") says when the work begins, not when it is due: with its date entered, the due day is asked for.
 */
export function awaitedBy(schedule: Schedule, settled: SettledDate = {}): Awaited | undefined {
  if (settled.due !== undefined || settled.noDeadline === true) return undefined;
  if (schedule.kind === "external" || schedule.kind === "unreadable") return "date";
  if (schedule.kind !== "after") return undefined;
  if (settled.event === undefined) return "event";
  return schedule.days === undefined ? "date" : undefined;
}
