import type { summary as source } from "../vi/summary";

export const summary = {
  "sum.none": "No report has been consolidated",
  "sum.noneHow": "Receive the units' reports first, then update sheet Tổng hợp.",
  "sum.made": "Sheet Tổng hợp was made at {time} on {date}",
  "sum.madeText": "Update it after new reports or another period or as-of date.",
  "sum.never": "Sheet Tổng hợp was not made for this period",
  "sum.update": "Update sheet Tổng hợp",
  "sum.updated": "Sheet Tổng hợp was updated",
  "sum.print": "Print and report",
  "sum.open": "Open sheet Tổng hợp to print",
  "sum.openHow": "Set to A4 landscape. Press Ctrl+P in Excel.",
  "word.title": "Report on results",
  "word.make": "Make the report (Word)",
  "word.how":
    "Report of {period} in the form of Decree 30/2020. Places marked “…” are for the agency to fill in.",
  "word.made": "File “{name}” is made",
  "word.madeHow": "Save the file, then open it in Word to complete it.",
  "word.save": "Save the file ({size})",
  "word.unquoted": "Figures left open in the document: {n}",
  "word.unquotedHow":
    "The workbook's sheets are not up to date with the data received. Update the sheet Tổng hợp, then make it again.",
  "sum.undo": "Undo the latest run",
  "sum.undoHow": "Puts the workbook back to before the latest consolidation.",
  "sum.state": "This period",
  "sum.received": "Reports received",
  "sum.overdue": "Overdue milestones",
  "sum.dueSoon": "Milestones due soon",
  "sum.belowTarget": "Indicators below target",
  "sum.errors": "Findings to fix",
} as const satisfies Record<keyof typeof source, string>;
