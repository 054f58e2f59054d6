import type { SentencePair } from "../sentence";
import type { findingsReceived as source } from "../vi/findingsReceived";

export const findingsReceived = {
  unitUnknown: {
    wrong: "unit “{unit}” is not known",
    fix: "choose the unit from the list (it is remembered), or add it to the Đơn vị sheet and read the file again",
  },
  unitNotAsked: {
    wrong: "“{unit}” is not one of the units that must report",
    fix: "if it must, write “Có” under Phải báo cáo on the Đơn vị sheet, then read the file again",
  },
  sentTwice: { wrong: "two different versions were sent", fix: "choose the one to use" },
  missing: { wrong: "no report for {period} (due {sendBy})", fix: "remind the unit" },
  otherPeriod: { wrong: "a report for {period}, not {expected}", fix: "ask for the template of {expected}" },
  otherPlan: { wrong: "a report on another plan: “{plan}”", fix: "ask for the template of this plan" },
  otherVersion: {
    wrong: "the template was made before the plan was loaded again",
    fix: "review the changed rows; send new templates next time",
  },
  planBookUnread: {
    wrong: "the workbook of the level below is damaged and cannot be read",
    fix: "ask for the workbook with all its sheets",
  },
  otherPlanVersion: {
    wrong: "the workbook of the level below was made from another version of the plan",
    fix: "ask to load the same plan, consolidate and send again",
  },
  noReports: {
    wrong: "the workbook of the level below has no reports for {period}",
    fix: "ask to consolidate the period and send again",
  },
  notTemplate: {
    wrong: "the file is not a template made by this software",
    fix: "ask for the template that was sent",
  },
  sheetMissing: { wrong: "sheet “{sheet}” is missing", fix: "ask for the template with all its sheets" },
  rowDeleted: { wrong: "row {id} is missing", fix: "ask to fill in the original template" },
  rowDuplicated: { wrong: "row {id} stands twice", fix: "ask to fill in the original template" },
  rowAdded: { wrong: "row {id} was added", fix: "ask to fill in the original template" },
  textChanged: {
    wrong: "a fixed text was changed: “{received}”",
    fix: "the plan's text is used; the unit's entries are kept",
  },
  sheetRenamed: { wrong: "sheet “{sheet}” was renamed", fix: "recognised by its headings; nothing to do" },
  columnMoved: { wrong: "a column was moved", fix: "recognised by its heading; nothing to do" },
  matchedByHeadings: {
    wrong: "the sheet lost the hidden part of the template",
    fix: "recognised by its headings and the text of each row; review the values taken",
  },
  unitByName: {
    wrong: "the file lost its unit code; recognised by the name “{unit}”",
    fix: "confirm the unit; if it is another one, ask for the original template",
  },
  rowByText: {
    wrong: "row {id} lost its code; recognised by its text",
    fix: "compare the row's values with its task or indicator",
  },
  rowContradicts: {
    wrong: "the row has the code {id} but says something else: “{text}”",
    fix: "ask to fill in the original template, without sorting or copying a part of the sheet",
  },
  cellUnplaced: {
    wrong: "outside the template's columns: “{received}”",
    fix: "if it is a reported value, ask to enter it in its column and send again",
  },
  columnRepeated: {
    wrong: "two columns are called “{heading}”; it is not clear which one is right",
    fix: "ask to keep one of them and send again",
  },
  inputColumnMissing: { wrong: "column “{heading}” is missing", fix: "ask to fill in the original template" },
  contactTwice: {
    wrong: "two sheets name different contacts",
    fix: "check who the unit's contact is",
  },
  sheetUnread: {
    wrong: "sheet “{sheet}” is none of the template's and was not read",
    fix: "if it holds reported values, ask to enter them in the template",
  },
  unitNotNamed: {
    wrong:
      "the sender is not clear: the hidden part is gone, and neither the head nor the file name says a unit",
    fix: "write the unit's name from the Đơn vị sheet at the head of the sheet, or use the original template",
  },
  unitUnclear: {
    wrong: "the sender is not clear: the head and the file name say several units ({units})",
    fix: "ask to name exactly one unit, or to fill in the original template",
  },
  periodUnclear: {
    wrong: "the period is not clear: the hidden part is gone and the head does not say one period",
    fix: "write the period in the title of the sheet, or use the original template",
  },
  otherUnitInHead: {
    wrong: "the head says “{unit}” but the template was made for another unit",
    fix: "ask each unit to fill in its own template",
  },
  otherPeriodInHead: {
    wrong: "the head says {period} but the template was made for {expected}",
    fix: "ask for the template of the right period",
  },
  fileOtherFormat: {
    wrong: "figures read from a {format} file, not an .xlsx",
    fix: "compare them with the unit's copy; next time save as .xlsx",
  },
  fileXls: {
    wrong: "Excel file from before version 95",
    fix: "open it in Excel, save as .xlsx and choose it again",
  },
  fileNotExcel: { wrong: "the file is not an Excel workbook", fix: "ask the unit for the .xlsx file" },
  fileEncrypted: { wrong: "the file has a password", fix: "ask the unit to remove it and send again" },
  fileTooBig: { wrong: "the file is over {limitMb} MB", fix: "remove pictures and send again" },
  fileOverLimit: {
    wrong: "the file holds more than can be read",
    fix: "ask to fill in the original template again",
  },
  fileBroken: { wrong: "the file is damaged", fix: "ask the unit to send it again" },
  fileTimeout: {
    wrong: "reading took too long and was stopped",
    fix: "ask to fill in the original template again",
  },
} as const satisfies Record<keyof typeof source, SentencePair>;
