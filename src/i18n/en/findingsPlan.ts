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
    fix: "save it as .txt, or paste the appendix from Word",
  },
  columnMissing: {
    wrong: "the appendix lacks column “{column}”",
    fix: "check the heading row of the appendix",
  },
  yearMissing: { wrong: "the plan's year was not found", fix: "check that the plan's title names the year" },
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
  sheetEdited: {
    wrong: "data on the sheet was edited by hand: {what}",
    fix: "undo the edit, or consolidate again",
  },
} as const satisfies Record<keyof typeof source, SentencePair>;
