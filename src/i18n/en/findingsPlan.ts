import type { UnreadableReason } from "../../domain/finding/unreadableReason";
import type { SentencePair } from "../sentence";
import type { findingsPlan as source } from "../vi/findingsPlan";

export const findingsPlan = {
  belowTarget: { wrong: "reached {result}, target {target} not met", fix: "explain or complete" },
  needsBaseline: {
    wrong: "the baseline {baseline} has no figure",
    fix: "enter it in column Kỳ gốc of sheet Chỉ tiêu",
  },
  overdue: { wrong: "{days} days overdue", fix: "explain or complete" },
  dueSoon: { wrong: "due in {days} days", fix: "follow up so that it is done in time" },
  late: { wrong: "done {days} days late", fix: "explain the cause" },
  requiredEmpty: { wrong: "a required figure is missing", fix: "enter it, or choose Không phát sinh" },
  noAppendix: {
    wrong: "no task appendix was found in the file",
    fix: "choose a file with the table TT – Nhiệm vụ – … – Thời gian hoàn thành, or paste that table",
  },
  planUnreadable: {
    wrong: "file “{name}” cannot be read",
    fix: "save it as .docx, or paste the appendix from Word",
  },
  columnMissing: {
    wrong: "the appendix lacks column “{column}”; its tasks are loaded all the same",
    fix: "if the column has another name, choose it where the reading is shown",
  },
  columnGuessed: {
    wrong: "table {table}, column {at} “{heading}” was read as “{column}” by its contents",
    fix: "check the column where the reading is shown",
  },
  columnDoubtful: {
    wrong: "table {table}, column {at} “{heading}”: its cells do not look like “{column}”",
    fix: "compare with the document; choose the column again where the reading is shown if it is shifted",
  },
  tableNotRead: {
    wrong: "table {table} “{headings}” ({rows} rows) is no table of tasks and was not loaded",
    fix: "if it is one, choose it where the reading is shown",
  },
  cellOutside: { wrong: "column “{heading}” says “{text}”", fix: "not loaded; see the document when needed" },
  cellMerged: {
    wrong: "merged cell in column “{column}”: task {number} takes “{text}”",
    fix: "nothing to do",
  },
  dittoRead: {
    wrong: "column “{column}” says as above: task {number} takes “{text}”",
    fix: "nothing to do",
  },
  dittoUnread: {
    wrong: "column “{column}” says as above, but nothing stands above",
    fix: "enter this column for task {number}",
  },
  deadlineComposed: {
    wrong: "the deadline was put together from several columns: “{text}”",
    fix: "review the deadline of task {number}",
  },
  headingInside: { wrong: "“{text}” is a heading inside its group", fix: "nothing to do" },
  groupNumberGiven: { wrong: "group “{title}” has no number and got {number}", fix: "nothing to do" },
  numberGiven: {
    wrong: "a row without a number was read as a task of its own, number {number}",
    fix: "if it goes on the task above, choose so where the reading is shown",
  },
  rowLeftOut: { wrong: "row “{text}” was left out as chosen", fix: "nothing to do" },
  yearMissing: { wrong: "the plan's year was not found", fix: "choose the plan's year when loading" },
  yearGuessed: {
    wrong:
      "the plan's title names no single year; {year} was taken, the year named most often in the appendix ({count} times)",
    fix: "choose the plan's year when loading",
  },
  planYear: {
    wrong: "the {planYear} plan says {year}",
    fix: "kept as printed; check with the signed document",
  },
  numberGap: { wrong: "numbering jumps from {after} to {number}", fix: "check whether a row is missing" },
  numberRepeated: { wrong: "number {number} stands twice", fix: "check the numbering of the appendix" },
  rowUnplaced: { wrong: "row “{text}” belongs to no task", fix: "check this row of the appendix" },
  unitUnmatched: {
    wrong: "unit “{text}” is not in the list",
    fix: "add the name to sheet Đơn vị, column Tên gọi khác",
  },
  unitUnsure: {
    wrong: "“{text}” resembles “{near}”",
    fix: "if it is the same, add the name to sheet Đơn vị, column Tên gọi khác",
  },
  groupEmpty: { wrong: "group “{name}” has no units", fix: "enter the group's units on sheet Đơn vị" },
  deadlineUnread: {
    wrong: "deadline “{text}” was not understood",
    fix: "enter it in column Hạn do Văn phòng nhập",
  },
  deadlineElsewhere: {
    wrong: "deadline “{text}” is set in another document",
    fix: "enter it in column Hạn do Văn phòng nhập once known",
  },
  deadlineAwaits: {
    wrong: "the deadline follows an event: “{text}”",
    fix: "enter the event's date once known",
  },
  headerRepeated: { wrong: "the heading row is repeated {count} times", fix: "skipped; nothing to do" },
  rowJoined: { wrong: "the task ran over two pages and was joined", fix: "review the task's text" },
  groupInOneCell: {
    wrong: "the group's number and title shared a cell and were split",
    fix: "nothing to do",
  },
  groupIsTask: { wrong: "group {number} is itself a task", fix: "nothing to do" },
  markupRead: { wrong: "list tags in the cell were read as list items", fix: "review the task's text" },
  bodyTaskUnlisted: {
    wrong: "“{text}” stands in the text but in no row of the appendix",
    fix: "add it to the appendix, or leave it if another task includes it",
  },
  bodyTaskNear: {
    wrong: "“{text}” stands in the text but in no row of the appendix; the nearest is task {near}",
    fix: "add it to the appendix, or leave it if task {near} includes it",
  },
  bodyTasksUnlisted: {
    wrong: "{count} of the {total} tasks of the text stand in no row of the appendix",
    fix: "check that the appendix belongs to this plan",
  },
  targetUnserved: {
    wrong: "no task of the appendix serves the target “{text}”",
    fix: "add a task, or leave it if another document assigns it",
  },
  bodyYear: {
    wrong: "“{text}” says {year} in the {planYear} plan",
    fix: "kept as printed; check with the signed document",
  },
  groupYear: {
    wrong: "the title of group {number} says {year} in the {planYear} plan",
    fix: "kept as printed; check with the signed document",
  },
  appendixYear: {
    wrong: "the appendix's title says {year}, the plan's says {planYear}",
    fix: "check that the appendix belongs to this plan",
  },
  signedYear: {
    wrong: "the {planYear} plan was signed in month {month} of {year}",
    fix: "check the plan's year and the date of signature",
  },
  bodyNumberGap: {
    wrong: "section numbers jump from {after} to {number}; {missing} is missing",
    fix: "check whether the text lacks a section",
  },
  bodyNumberRepeated: {
    wrong: "section number {number} stands twice",
    fix: "check the numbering of the text",
  },
  bodyNumberOrder: {
    wrong: "section {number} stands after section {after}",
    fix: "check the numbering of the text",
  },
  groupNumberGap: {
    wrong: "group numbers jump from {after} to {number}; {missing} is missing",
    fix: "check whether the appendix lacks a group",
  },
  bodyUnitUnlisted: {
    wrong: "unit “{text}” stands in the text but not in the list",
    fix: "add it to sheet Đơn vị, or add the name to column Tên gọi khác",
  },
  sheetEdited: {
    wrong: "data on the sheet was edited by hand: {what}",
    fix: "undo the edit, or consolidate again",
  },
} as const satisfies Record<keyof typeof source, SentencePair>;

export const unreadablePlan = {
  encrypted: {
    wrong: "file “{name}” has a password",
    fix: "remove the password, save it and choose it again",
  },
  broken: { wrong: "file “{name}” is damaged", fix: "open it in Word or Excel, save it and choose it again" },
  overLimit: {
    wrong: "the content of file “{name}” is over the limits",
    fix: "save the plan and its appendix as a file of their own and choose that",
  },
  tooBig: {
    wrong: "file “{name}” is over {limitMb} MB",
    fix: "delete its pictures, save it and choose it again",
  },
  oldOffice: {
    wrong: "file “{name}” is of the old Word or Excel format",
    fix: "open it in Word or Excel, save it as .docx or .xlsx and choose it again",
  },
  openDocument: {
    wrong: "file “{name}” is an OpenDocument file",
    fix: "save it as .docx or .xlsx and choose it again",
  },
  pdf: { wrong: "file “{name}” is a PDF", fix: "open it in Word, save it as .docx and choose it again" },
  rtf: { wrong: "file “{name}” is RTF", fix: "open it in Word, save it as .docx and choose it again" },
  archive: {
    wrong: "file “{name}” is an archive and no .docx or .xlsx",
    fix: "unpack it and choose the plan inside",
  },
  encoding: {
    wrong: "file “{name}” is not in Unicode",
    fix: "open it in Word, convert it to Unicode, save it as .docx and choose it again",
  },
  empty: {
    wrong: "file “{name}” has no content",
    fix: "choose the plan's file, or paste the appendix from Word",
  },
  notText: { wrong: "file “{name}” holds no text", fix: "choose the plan's .docx, .xlsx or .txt file" },
} as const satisfies Record<UnreadableReason, SentencePair>;
