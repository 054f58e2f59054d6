import type { IndicatorLine, UnitFigures } from "../../domain/summary/summary";
import { reportWords as words, sourceWords } from "../../i18n/vi/reportWords";
import type { Run } from "../block";
import { fill } from "../../i18n/fill";
import { plainText } from "../text/plainText";
import { gap, sentence, text } from "../text/sentence";
import type { Writing } from "./writing";

export type IndicatorColumn = "numerator" | "denominator" | "result";

/** A figure of Chỉ tiêu; a gap where there is none. */
export function indicatorFigure(
  { quote }: Writing,
  { indicator, sum }: Pick<IndicatorLine, "indicator" | "sum">,
  column: IndicatorColumn,
): Run {
  const value = sum[column];
  if (value === undefined) return gap;
  const key = { of: "indicator" as const, indicatorId: indicator.id, column };
  const about = fill(sourceWords.indicator, {
    indicator: plainText(indicator.id),
    what: sourceWords.sums[column],
  });
  const isRatio = indicator.aggregation === "ratio" && column === "result";
  return isRatio ? quote.ratio(key, value / 100, about) : quote.count(key, value, about);
}

/** "91,7% (55/60)", "12", "Có". */
export function indicatorResult(writing: Writing, line: IndicatorLine): Run[] {
  const result = indicatorFigure(writing, line, "result");
  if (line.indicator.aggregation !== "ratio") return [result];
  const numerator = indicatorFigure(writing, line, "numerator");
  const denominator = indicatorFigure(writing, line, "denominator");
  return [result, ...sentence(words.ratio, { numerator, denominator })];
}

/** "Phòng A 17/60": a unit's own figures, quoted from Báo cáo chỉ tiêu. */
export function unitFigures(
  { facts, quote }: Writing,
  indicatorId: string,
  { unit, numerator, denominator }: UnitFigures,
): Run[] {
  const key = (column: "numerator" | "denominator") => ({
    of: "unitIndicator" as const,
    periodId: facts.period.id,
    unitId: unit.id,
    indicatorId,
    column,
  });
  const name = plainText(unit.shortName ?? unit.name);
  const about = (column: "numerator" | "denominator") =>
    fill(sourceWords.unitIndicator, {
      unit: name,
      indicator: plainText(indicatorId),
      what: sourceWords.own[column],
    });
  const runs: Run[] = [text(`${name} `), quote.count(key("numerator"), numerator, about("numerator"))];
  if (denominator !== undefined)
    runs.push(text("/"), quote.count(key("denominator"), denominator, about("denominator")));
  return runs;
}
