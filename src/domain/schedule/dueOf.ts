import { addDays } from "../date/arithmetic";
import type { PlainDate } from "../date/plainDate";
import type { HolidayRow } from "../plan/holidayRow";
import type { Schedule } from "./schedule";
import { workingDue } from "./workingDue";

/** The day (inclusive) a milestone that comes once is due by its own schedule, as far as it is known. `event`: the date of its event. */
export function dueOf(
  schedule: Schedule,
  event: PlainDate | undefined,
  { holidays, year }: { holidays: readonly HolidayRow[]; year: number },
): PlainDate | undefined {
  if (schedule.kind === "window") return schedule.due;
  if (schedule.kind !== "after" || event === undefined || schedule.days === undefined) return undefined;
  if (schedule.workingDays !== true) return addDays(event, schedule.days);
  return workingDue(event, schedule.days, holidays, year);
}
