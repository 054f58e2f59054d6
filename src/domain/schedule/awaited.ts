import type { PlainDate } from "../date/plainDate";
import type { SettledDate } from "../plan/planBook";
import type { Schedule } from "./schedule";

/** What a milestone waits for before its due day is known: the date of its event, or a date the office enters. */
export type Awaited = "event" | "date";

/**
 * What a milestone still waits for; nothing once it is settled, or where its schedule needs nothing. `due` is what follows from
 * schedule and event: an event without a number of days ("sau khi có Quyết định") says when the work begins, not when it is due,
 * so with its date entered the due day is asked for.
 */
export function awaitedBy(
  schedule: Schedule,
  settled: SettledDate = {},
  due: PlainDate | undefined,
): Awaited | undefined {
  if (settled.due !== undefined || settled.noDeadline === true) return undefined;
  if (schedule.kind === "external" || schedule.kind === "unreadable") return "date";
  if (schedule.kind !== "after") return undefined;
  if (settled.event === undefined) return "event";
  return due === undefined ? "date" : undefined;
}
