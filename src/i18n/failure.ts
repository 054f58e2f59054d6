import type { PlainKey } from "./translate";

type Why = Extract<PlainKey, `err.why.${string}`>;
type Step = Extract<PlainKey, `err.step.${string}`>;

interface Failure {
  why: Why;
  steps: readonly Step[];
  /** The workbook is not what it was before. */
  changed?: true;
}

const other: Failure = { why: "err.why.other", steps: ["err.step.retry", "err.step.reopen"] };
const editing: Failure = { why: "err.why.editing", steps: ["err.step.finishEdit", "err.step.retry"] };
const missing: Failure = { why: "err.why.missing", steps: ["err.step.restore", "err.step.retry"] };
const underPassword: Failure = {
  why: "err.why.protected",
  steps: ["err.step.unprotect1", "err.step.unprotect2", "err.step.retry"],
};
const oldExcel: Failure = { why: "err.why.oldExcel", steps: ["err.step.updateExcel"] };

/** Office.js codes (Excel.ErrorCodes) with a way out of their own. */
const known: Record<string, Failure> = {
  AccessDenied: underPassword,
  BadPassword: underPassword,
  InvalidOperationInCellEditMode: editing,
  ItemNotFound: missing,
  InvalidReference: missing,
  bookBusy: { why: "err.why.busy", steps: ["err.step.wait", "err.step.retry"] },
  runUnfinished: { why: "err.why.unfinished", steps: ["err.step.choose"], changed: true },
  unitSheetsFilled: { why: "err.why.filled", steps: ["err.step.rename", "err.step.retry"] },
  sheetNameTaken: { why: "err.why.nameTaken", steps: ["err.step.renameOwn", "err.step.retry"] },
  notLoaded: {
    why: "err.why.notLoaded",
    steps: ["err.step.connect", "err.step.retry", "err.step.reopenPane"],
  },
  RequestPayloadSizeLimitExceeded: { why: "err.why.tooBig", steps: ["err.step.reopen"] },
  ApiNotFound: oldExcel,
  UnsupportedOperation: oldExcel,
};

/** Why an action failed and what to do, by its code. */
export function failureOf(code: string): Failure {
  return known[code] ?? other;
}
