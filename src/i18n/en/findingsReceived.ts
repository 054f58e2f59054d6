import type { SentencePair } from "../sentence";
import type { findingsReceived as source } from "../vi/findingsReceived";

export const findingsReceived = {
  unitUnknown: {
    wrong: "unit “{unit}” is not known",
    fix: "add the unit to the Đơn vị sheet, then read the file again",
  },
  sentTwice: { wrong: "two different versions were sent", fix: "choose the one to use" },
  missing: { wrong: "no report for {period} (due {sendBy})", fix: "remind the unit" },
  otherPeriod: { wrong: "a report for {period}, not {expected}", fix: "ask for the template of {expected}" },
  otherPlan: { wrong: "a report on another plan: “{plan}”", fix: "ask for the template of this plan" },
  otherVersion: {
    wrong: "the template was made before the plan was loaded again",
    fix: "review the changed rows; send new templates next time",
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
  fileXls: { wrong: "old Excel file (.xls)", fix: "open it in Excel, save as .xlsx and choose it again" },
  fileXlsb: {
    wrong: "binary Excel file (.xlsb)",
    fix: "open it in Excel, save as .xlsx and choose it again",
  },
  fileOds: { wrong: "OpenDocument file (.ods)", fix: "save as .xlsx and choose it again" },
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
