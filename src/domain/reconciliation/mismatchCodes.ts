import type { FindingCode } from "../finding/codes";

/** What does not fit between a plan's text and its appendix. */
export const mismatchCodes: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "bodyTaskUnlisted",
  "bodyTaskNear",
  "bodyTasksUnlisted",
  "targetUnserved",
  "bodyYear",
  "groupYear",
  "appendixYear",
  "signedYear",
  "bodyNumberGap",
  "bodyNumberRepeated",
  "bodyNumberOrder",
  "groupNumberGap",
  "bodyUnitUnlisted",
]);
