import { parseDeadline } from "../../../src/domain/deadline";
import type { Schedule } from "../../../src/domain/schedule/schedule";

/** A cell of the plan of 2026, read and written in short: "2026-01-01..2026-03-31", "every quarter on 19 +1", "after 5 working days". */
export function inShort(cell: string): string[] {
  return parseDeadline(cell, { year: 2026, cycle: ["quarter", "half", "year"] }).map(({ schedule }) =>
    inShortOf(schedule),
  );
}

export function inShortOf(schedule: Schedule): string {
  switch (schedule.kind) {
    case "window":
      return `${schedule.from ?? ""}..${schedule.due ?? ""}`;
    case "every": {
      const day = schedule.dueDay === undefined ? "" : ` on ${schedule.dueDay}`;
      const shift = schedule.dueMonthsAfter ?? 0;
      return `every ${schedule.period}${day}${shift === 0 ? "" : ` ${shift > 0 ? "+" : ""}${shift}`}`;
    }
    case "after": {
      const days =
        schedule.days === undefined ? "" : ` ${schedule.days}${schedule.workingDays ? " working" : ""} days`;
      return `after${days}: ${schedule.event}`;
    }
    case "continuous":
    case "external":
    case "onDemand":
    case "unreadable":
      return schedule.kind;
  }
}
