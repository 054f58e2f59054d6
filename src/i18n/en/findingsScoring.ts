import type { findingsScoring as source } from "../vi/findingsScoring";
import type { SentencePair } from "../sentence";

export const findingsScoring = {
  scoreNoEvidence: {
    wrong: "criterion {number} has a score but lacks evidence: {evidence}",
    fix: "enter the {evidence} of the document that proves it",
  },
  scoreAboveMaximum: {
    wrong: "criterion {number}: self-score {score} is above the maximum of {maximum}",
    fix: "score again, within the maximum",
  },
  scoreNegative: { wrong: "criterion {number}: self-score {score} is below 0", fix: "enter 0 or more" },
  scorePenalty: {
    wrong: "criterion {number}: penalty {score} is outside {maximum} to 0",
    fix: "enter a penalty as a negative number within its limit",
  },
  scoreMissing: { wrong: "criterion {number} has no score yet", fix: "enter the self-score; 0 if not met" },
  scoreFormula: {
    wrong: "the self-score is the formula {received}; its result {value} was taken",
    fix: "nothing to do if right; the next write leaves the result only",
  },
  scoreRetired: {
    wrong: "the entered line “{text}” is no longer in the table of criteria",
    fix: "copy score and evidence to the new criterion if needed, then clear the yellow cells of the line",
  },
  scoringSheetGone: {
    wrong: "sheet “{sheet}” is missing",
    fix: "press Ctrl+Z if it was just deleted by mistake, or load the table of criteria again",
  },
  noCriteria: {
    wrong: "no table of criteria was found",
    fix: "choose a file with a table whose headings name criteria and maximum points",
  },
  criterionNumberMissing: {
    wrong: "criterion “{text}” has no number",
    fix: "check that the row stands in the right group",
  },
  criterionNumberUnread: {
    wrong: "number “{received}” of criterion “{text}” cannot be read",
    fix: "correct the number in the file and load it again",
  },
  criterionNumberRepeated: {
    wrong: "number {number} stands twice",
    fix: "correct the number in the file and load it again",
  },
  criterionNumberZero: {
    wrong: "number {number} was read as {after}, since it follows one that ends in 9",
    fix: "nothing to do if right",
  },
  criterionRowLeft: { wrong: "“{text}” was not taken", fix: "look at this row of the file" },
  criteriaTableLeft: {
    wrong: "the file has another table of criteria with {count} rows, not taken",
    fix: "if that one is needed, save it as a file of its own and load it",
  },
  ruleUnsure: {
    wrong: "unclear whether “{text}” is a criterion or a scoring rule; it was put with the rules",
    fix: "if it is a criterion, give it a number in the file and load it again",
  },
  maximumMissing: {
    wrong: "criterion {number} has no maximum points",
    fix: "enter the maximum in the file and load it again",
  },
  maximumUnread: {
    wrong: "maximum “{received}” of criterion “{text}” cannot be read as a number",
    fix: "correct the maximum in the file and load it again",
  },
  partsNotMaximum: {
    wrong: "group {number} says {maximum} points, its parts make {sum}",
    fix: "compare with the document as issued",
  },
  totalNotMaximum: {
    wrong: "the total says {maximum} points, the groups make {sum}",
    fix: "compare with the document as issued",
  },
  scoresInFile: {
    wrong: "{scores} self-scores that stand in the file were taken, {evidence} of them with evidence",
    fix: "look at them; lines from the file say so in their notes",
  },
  scoreInFileDiffers: {
    wrong: "criterion {number}: the file says “{received}”; what stands in the workbook was kept",
    fix: "correct the workbook if the file is right",
  },
  groupScoreDiffers: {
    wrong: "group {number}: the file says “{received}” in all, its lines make {sum}",
    fix: "check the scores of the group's lines",
  },
} as const satisfies Record<keyof typeof source, SentencePair>;
