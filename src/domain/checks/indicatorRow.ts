import { percentOf } from "../consolidation/aggregateIndicator";
import type { IndicatorRow, IndicatorStatus, RowSource } from "../consolidation/consolidation";
import type { Finding } from "../finding/finding";
import type { Indicator } from "../plan/plan";
import type { IndicatorEntry, IndicatorField, InputCell, Submission } from "../submission/submission";
import type { AnsweredIndicator } from "./answered";
import { targetFindings } from "./againstPlan";
import type { CheckContext } from "./context";
import { cumulativeBase } from "./cumulative";
import { brokenRatio, type Halves } from "./figureRules";
import { readFigure, type Figure } from "./figures";
import { filledCells } from "./inputCells";
import { likelyScale } from "./percentScale";
import { at, found, received, refuse, refuseComputed, type Reading, type RowPlace } from "./reading";
import { readText } from "./text";
import { statusOf } from "./words";

export interface CheckedIndicator {
  row: IndicatorRow;
  findings: Finding[];
}

/** What the unit answered about one indicator; without filled cells a row that says nothing. */
export function checkIndicator(
  indicator: Indicator,
  entry: IndicatorEntry,
  submission: Pick<Submission, "source">,
  sheet: string,
  context: CheckContext,
): CheckedIndicator {
  const ids = { periodId: context.period.id, unitId: context.unit.id, indicatorId: indicator.id };
  const place: RowPlace = { file: submission.source.file, ...ids };
  const cells = filledCells(entry.cells);
  const source: RowSource<IndicatorField> = { ...submission.source, sheet, cells: {} };
  const row: IndicatorRow = { ...ids, source };
  const findings: Finding[] = [];

  function take<Field extends IndicatorField>(
    field: Field,
    cell: InputCell,
    value: IndicatorRow[Field],
  ): void {
    if (value === undefined) return;
    row[field] = value;
    source.cells[field] = cell.address;
    source.sheet = cell.sheet;
  }

  const { status, explanation } = cells;
  if (status) {
    const reading = readStatus(place, status);
    findings.push(...reading.findings);
    take("status", status, reading.value);
  }
  if (explanation) {
    const reading = readText(place, explanation);
    findings.push(...reading.findings);
    take("explanation", explanation, reading.value);
  }
  const halves = readHalves(place, cells, indicator);
  const broken =
    indicator.aggregation === "ratio" && row.status !== "notApplicable"
      ? brokenRatio(place, halves)
      : undefined;
  findings.push(
    ...(broken ?? [halves.numerator, halves.denominator].flatMap((half) => half?.reading.findings ?? [])),
  );
  if (!broken) {
    for (const field of ["numerator", "denominator"] as const) {
      const half = halves[field];
      if (half) take(field, half.cell, half.reading.value?.number);
    }
  }
  const answered = { row, cells, places: { ...entry.places, ...cells }, place };
  findings.push(...figureFindings(answered, indicator, halves.numerator?.reading.value, context));
  return { row, findings };
}

function readStatus(place: RowPlace, cell: InputCell): Reading<IndicatorStatus> {
  const computed = refuseComputed(place, cell);
  if (computed) return { findings: [computed] };
  const value = statusOf(received(cell));
  return value ? { value, findings: [] } : { findings: [refuse("statusUnknown", place, cell, {})] };
}

function readHalves(place: RowPlace, cells: IndicatorEntry["cells"], { kind }: Indicator): Halves {
  const half = (cell: InputCell | undefined) => cell && { cell, reading: readFigure(place, cell, kind) };
  return { numerator: half(cells.numerator), denominator: half(cells.denominator) };
}

/** What the figures that were taken say: nothing entered, doubtful, or short of the plan. */
function figureFindings(
  answered: AnsweredIndicator,
  indicator: Indicator,
  figure: Figure | undefined,
  context: CheckContext,
): Finding[] {
  const { row, cells, places, place } = answered;
  const { numerator, denominator } = row;
  if (row.status === "notApplicable") return notApplicableFindings(answered);
  if (!cells.numerator && !cells.denominator) {
    const saysAnything = Object.keys(cells).length > 0;
    if (indicator.kind === "qualitative" && saysAnything) return [];
    return [found("requiredEmpty", at(place, places.numerator), {}, { taken: false })];
  }
  if (numerator === undefined || !figure || !cells.numerator) return [];
  const likely = likelyScale(indicator, figure, denominator);
  if (likely !== undefined) {
    const more = { received: received(cells.numerator) };
    return [found("percentScale", at(place, cells.numerator), { value: numerator, suggested: likely }, more)];
  }
  const isRatio = indicator.aggregation === "ratio";
  const result = isRatio ? denominator && percentOf(numerator, denominator) : numerator;
  return [
    ...cumulativeFindings(answered, indicator, context),
    ...targetFindings(answered, indicator, result),
  ];
}

function notApplicableFindings({ row, cells, place }: AnsweredIndicator): Finding[] {
  const field = row.numerator ? "numerator" : row.denominator ? "denominator" : undefined;
  const cell = field && cells[field];
  return cell ? [found("notApplicableWithFigures", at(place, cell), {}, { received: received(cell) })] : [];
}

function cumulativeFindings(
  { row, cells, place }: AnsweredIndicator,
  indicator: Indicator,
  { period, previous = [], settings }: CheckContext,
): Finding[] {
  const base = cumulativeBase(indicator, period, previous, settings);
  if (!base) return [];
  return (["numerator", "denominator"] as const).flatMap((field) => {
    const [now, before, cell] = [row[field], base[field], cells[field]];
    if (now === undefined || before === undefined || !cell || now >= before) return [];
    const params = { value: now, previous: before, periodId: base.periodId };
    return [found("cumulativeDrop", at(place, cell), params, { received: received(cell) })];
  });
}
