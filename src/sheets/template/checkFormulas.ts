import type { IndicatorRow } from "../../domain/consolidation/consolidation";
import type { Indicator } from "../../domain/plan/plan";
import {
  indicatorCheckWords,
  progressWords,
  statusWords,
  targetWords,
  taskCheckWords,
} from "../../i18n/vi/sheetWords";
import { firstOf, quoted } from "../formulaText";

/** Tự kiểm tra of one row of Nhiệm vụ (1-based). `asOf` is a reference to Ngày tính. */
export function taskCheck(row: number, year: number, asOf: string): string {
  const [due, progress, done, document, result, difficulty] = ["E", "F", "G", "H", "I", "J"].map(
    (letters) => `${letters}${row}`,
  ) as [string, string, string, string, string, string];
  const words = taskCheckWords;
  const isDone = `${progress}=${quoted(progressWords.done)}`;
  const isKnown = Object.values(progressWords).map((word) => `${progress}<>${quoted(word)}`);
  const isWorked = `OR(${isDone},${progress}=${quoted(progressWords.inProgress)})`;
  const outside = `OR(${done}<DATE(${year - 1},1,1),${done}>${asOf})`;
  const badDate = `IF(${done}="",FALSE,IF(ISNUMBER(${done}),${outside},TRUE))`;
  const isLate = `AND(${isDone},ISNUMBER(${due}),${done}>${due})`;
  const empty = [progress, done, document, result, difficulty].map((cell) => `${cell}=""`);
  return firstOf(
    [
      [`AND(${empty.join(",")})`, quoted(words.empty)],
      [`AND(${isKnown.join(",")})`, quoted(words.noProgress)],
      [`AND(${isDone},${done}="")`, quoted(words.noDate)],
      [badDate, quoted(words.badDate)],
      [`AND(${done}<>"",${progress}<>${quoted(progressWords.done)})`, quoted(words.dateNotDone)],
      [`AND(${isDone},${document}="")`, quoted(words.noDocument)],
      [`AND(${isWorked},${result}="")`, quoted(words.noResult)],
      [isLate, `${quoted(`${words.late} `)}&(${done}-${due})&${quoted(` ${words.days}`)}`],
    ],
    quoted(words.ok),
  );
}

/**
 * Tự kiểm tra of one row of Chỉ tiêu (1-based). `last`: the figures that this period's may not fall below.
 * Blank is asked by LEN: to the preview's engine 0="" is true.
 */
export function indicatorCheck(row: number, indicator: Indicator, last?: IndicatorRow): string {
  const [status, numerator, denominator, state, explanation] = ["D", "F", "G", "I", "J"].map(
    (letters) => `${letters}${row}`,
  ) as [string, string, string, string, string];
  const words = indicatorCheckWords;
  const figures = figureCells(indicator, numerator, denominator);
  const isReported = `${status}=${quoted(statusWords.reported)}`;
  const isNone = `${status}=${quoted(statusWords.notApplicable)}`;
  const any = (test: (cell: string) => string) => `OR(${figures.map(test).join(",")})`;
  const empty = [status, ...figures, explanation].map((cell) => `LEN(${cell})=0`);
  const cases: [string, string][] = [
    [`AND(${empty.join(",")})`, words.empty],
    [
      `AND(${status}<>${quoted(statusWords.reported)},${status}<>${quoted(statusWords.notApplicable)})`,
      words.noStatus,
    ],
  ];
  if (figures.length > 0) {
    cases.push([`AND(${isNone},${any((cell) => `LEN(${cell})>0`)})`, words.figuresNotApplicable]);
    cases.push([`AND(${isReported},LEN(${numerator})=0)`, words.noNumerator]);
    if (figures.length > 1) cases.push([`AND(${isReported},LEN(${denominator})=0)`, words.noDenominator]);
    cases.push([`AND(${isReported},${any((cell) => `ISNUMBER(${cell})=FALSE`)})`, words.notNumber]);
    cases.push([`AND(${isReported},${any((cell) => `${cell}<0`)})`, words.negative]);
  }
  if (figures.length > 1) {
    cases.push([`AND(${isReported},${denominator}=0)`, words.denominatorZero]);
    cases.push([`AND(${isReported},${numerator}>${denominator})`, words.numeratorAbove]);
  }
  const fallen = fallsBelow(last, figures);
  if (fallen.length > 0) cases.push([`AND(${isReported},OR(${fallen.join(",")}))`, words.belowLast]);
  const needsWords = figures.length === 0 ? isReported : `${state}=${quoted(targetWords.missed)}`;
  cases.push([`AND(${needsWords},${explanation}="")`, words.noExplanation]);
  return firstOf(
    cases.map(([condition, word]) => [condition, quoted(word)] as const),
    quoted(words.ok),
  );
}

/** The conditions under which a cumulative figure falls below the one before; formulas. `figures`: cells of numerator and denominator. */
function fallsBelow(last: IndicatorRow | undefined, figures: readonly string[]): string[] {
  const before = [last?.numerator, last?.denominator];
  return figures.flatMap((cell, index) => (before[index] === undefined ? [] : `${cell}<${before[index]}`));
}

/** Which of the two figures a unit enters: none for a qualitative indicator, one for a count, both for a ratio. */
export function figureCells<Place>(indicator: Indicator, numerator: Place, denominator: Place): Place[] {
  if (indicator.kind === "qualitative") return [];
  return indicator.aggregation === "ratio" ? [numerator, denominator] : [numerator];
}

/** How many rows of a check column are in order: "9/19". Late is in order too. */
export function filledFormula(area: string, rows: number): string {
  return `SUMPRODUCT((LEFT(${area},1)="✔")+(LEFT(${area},1)="◆"))&"/${rows}"`;
}

/** How many rows of a check column must be mended. */
export function toMendFormula(area: string): string {
  return `SUMPRODUCT((LEFT(${area},1)="✖")*1)`;
}
