import type { Severity } from "./finding";

/**
 * Every finding the software can make, with its severity.
 * One table: a code that is not here does not compile, one without a sentence in src/i18n does not either.
 */
export const severityOf = {
  // Structure of what units send
  unitUnknown: "error",
  sentTwice: "error",
  missing: "warning",
  otherPeriod: "error",
  otherPlan: "error",
  otherVersion: "warning",
  notTemplate: "error",
  sheetMissing: "error",
  rowDeleted: "warning",
  rowDuplicated: "error",
  rowAdded: "error",
  textChanged: "warning",
  sheetRenamed: "info",
  columnMoved: "info",
  // Files that cannot be read
  fileXls: "error",
  fileXlsb: "error",
  fileOds: "error",
  fileNotExcel: "error",
  fileEncrypted: "error",
  fileTooBig: "error",
  fileOverLimit: "error",
  fileBroken: "error",
  fileTimeout: "error",
  // Dates
  dateUnreadable: "error",
  dateText: "info",
  dateSwapped: "warning",
  dateOutsideYear: "warning",
  dateFuture: "warning",
  dateBeforeStart: "warning",
  // Progress
  progressUnknown: "error",
  progressMissing: "error",
  doneNoDate: "error",
  doneNoDocument: "warning",
  dateNotDone: "warning",
  resultMissing: "warning",
  promise: "warning",
  // Figures
  notNumber: "error",
  textNumber: "info",
  negative: "error",
  numeratorAboveDenominator: "error",
  denominatorZero: "error",
  figureHalfMissing: "error",
  percentScale: "warning",
  cumulativeDrop: "warning",
  statusUnknown: "error",
  notApplicableWithFigures: "warning",
  formula: "error",
  cellError: "error",
  // Text
  oldEncoding: "info",
  textNormalised: "info",
  textDate: "warning",
  controlChars: "error",
  textTooLong: "error",
  // Against the plan
  belowTarget: "warning",
  needsBaseline: "info",
  overdue: "warning",
  dueSoon: "info",
  late: "warning",
  requiredEmpty: "warning",
  // The plan document
  noAppendix: "error",
  planUnreadable: "error",
  columnMissing: "error",
  yearMissing: "error",
  planYear: "warning",
  numberGap: "warning",
  numberRepeated: "warning",
  rowUnplaced: "warning",
  unitUnmatched: "warning",
  unitUnsure: "warning",
  groupEmpty: "warning",
  deadlineUnread: "warning",
  deadlineElsewhere: "info",
  deadlineAwaits: "info",
  headerRepeated: "info",
  rowJoined: "info",
  groupInOneCell: "info",
  groupIsTask: "info",
  markupRead: "info",
  // The workbook as a database
  sheetEdited: "warning",
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof severityOf;
