import type { confirm as source } from "../vi/confirm";

export const confirm = {
  "confirm.title": "To confirm",
  "confirm.where": "Kept in sheets Mốc thực hiện and Đơn vị",
  "confirm.intro": "The plan leaves these points open. Each is asked once and remembered in the workbook.",
  "confirm.none": "Nothing left to confirm",
  "confirm.events": "Awaiting an event",
  "confirm.dates": "Needs a date",
  "confirm.task": "Task {number}: “{text}”",
  "confirm.event": "Date of the event",
  "confirm.due": "Due date",
  "confirm.noDeadline": "No deadline",
  "confirm.eventSaved": "Task {number}: event on {date}",
  "confirm.dueSaved": "Task {number}: due {date}",
  "confirm.noDeadlineSaved": "Task {number}: no deadline",
  "confirm.saved": "Written to sheet {sheet}.",
  "confirm.undo": "Undo",
  "confirm.open": "To confirm ({n})",
  "confirm.openHow": "Unit names and times the plan leaves open",
} as const satisfies Record<keyof typeof source, string>;
