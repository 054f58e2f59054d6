import type { SentencePair } from "../sentence";
import type { findingsValues as source } from "../vi/findingsValues";

export const findingsValues = {
  dateUnreadable: {
    wrong: "“{received}” cannot be read as a date",
    fix: "enter day/month/year, for example 05/3/2024",
  },
  dateText: { wrong: "“{received}” is text, read as {date}", fix: "nothing to do if right" },
  dateSwapped: { wrong: "{date}: day and month may be swapped", fix: "check, and enter again if so" },
  dateOutsideYear: { wrong: "{date} is outside the plan year", fix: "check the date" },
  dateFuture: { wrong: "{date} is after the as-of date", fix: "check the date" },
  dateBeforeStart: { wrong: "{date} is before the start {from}", fix: "check the date" },
  progressUnknown: {
    wrong: "progress “{received}” is not in the list",
    fix: "choose one of the four in the list",
  },
  progressMissing: { wrong: "filled in, but progress is not chosen", fix: "choose progress from the list" },
  doneNoDate: {
    wrong: "done, but without a completion date",
    fix: "enter the date in cell {address}, or choose another progress",
  },
  doneNoDocument: {
    wrong: "done, but without a document number",
    fix: "enter the number in cell {address}, or choose another progress",
  },
  dateNotDone: {
    wrong: "has a completion date, but progress is “{progress}”",
    fix: "choose Hoàn thành, or clear the date",
  },
  resultMissing: { wrong: "no result is given", fix: "write what was done in the period" },
  promise: {
    wrong: "the result says “{received}”: a plan, not a result",
    fix: "write what was done in the period",
  },
  notNumber: { wrong: "“{received}” is not a number", fix: "enter a number" },
  textNumber: { wrong: "“{received}” was text, changed to {value}", fix: "nothing to do" },
  negative: {
    wrong: "negative number {received}",
    fix: "check; if there was nothing, choose Không phát sinh",
  },
  numeratorAboveDenominator: {
    wrong: "numerator {numerator} is above denominator {denominator}",
    fix: "check; if there was nothing, choose Không phát sinh",
  },
  denominatorZero: {
    wrong: "the denominator is 0",
    fix: "check; if there was nothing, choose Không phát sinh",
  },
  figureHalfMissing: { wrong: "only one of numerator and denominator is given", fix: "enter both" },
  percentScale: {
    wrong: "{received} was entered, perhaps {suggested} is meant",
    fix: "confirm the right value",
  },
  cumulativeDrop: {
    wrong: "the cumulative figure {value} is below the period before, {previous}",
    fix: "check or explain",
  },
  statusUnknown: {
    wrong: "status “{received}” is not in the list",
    fix: "choose Có số liệu or Không phát sinh",
  },
  notApplicableWithFigures: {
    wrong: "Không phát sinh is chosen, but there are figures",
    fix: "clear the figures, or choose Có số liệu",
  },
  formula: { wrong: "the cell holds a formula", fix: "enter a value, not a formula" },
  cellError: { wrong: "the cell shows {received}", fix: "enter a value, not a formula" },
  oldEncoding: { wrong: "{encoding} text “{before}” was converted to “{after}”", fix: "review the text" },
  textNormalised: {
    wrong: "{count} words with decomposed accents were composed: “{before}” to “{after}”",
    fix: "nothing to do",
  },
  lookAlikes: {
    wrong: "“{before}” holds look-alike characters; it was replaced by “{after}”",
    fix: "review the text",
  },
  oddSpaces: {
    wrong: "{count} special spaces or hidden characters were replaced: “{before}” to “{after}”",
    fix: "nothing to do",
  },
  textDate: {
    wrong: "the text was turned into the date {date}",
    fix: "type the document number again with ' before it",
  },
  controlChars: { wrong: "the text holds characters that are not allowed", fix: "type the text again" },
  textTooLong: {
    wrong: "the text is too long ({length} characters)",
    fix: "shorten it to {limit} characters",
  },
} as const satisfies Record<keyof typeof source, SentencePair>;
