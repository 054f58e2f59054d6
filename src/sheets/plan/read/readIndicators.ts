import type { PeriodKind } from "../../../domain/periods/period";
import type { Aggregation, Indicator, IndicatorKind } from "../../../domain/plan/plan";
import type { Comparator, Target } from "../../../domain/target/target";
import type { DataRow } from "../../table/heading";
import { numberOf } from "../../table/sheetGrid";
import { dateOf } from "../../table/typedDate";
import { indicatorHeadings as heading } from "../indicatorSheet";

const comparators: readonly Comparator[] = [
  ">=",
  ">",
  "=",
  "<=",
  "<",
  "between",
  "increase",
  "decrease",
  "yes",
];
const kinds: readonly IndicatorKind[] = ["ratio", "count", "amount", "score", "yesNo", "qualitative"];
const aggregations: readonly Aggregation[] = ["ratio", "sum", "office", "none"];
const frequencies: readonly PeriodKind[] = ["month", "quarter", "half", "nineMonths", "year"];

function oneOf<Value extends string>(allowed: readonly Value[], text: string): Value | undefined {
  return allowed.find((value) => value === text);
}

function readTarget(row: DataRow): Target | undefined {
  const comparator = oneOf(comparators, row.text(heading.comparator));
  if (!comparator) return undefined;
  const target: Target = { comparator, text: row.text(heading.targetText) };
  const value = numberOf(row.cell(heading.value));
  const upTo = numberOf(row.cell(heading.upTo));
  const due = dateOf(row.cell(heading.due));
  const unit = row.text(heading.unit);
  const baseline = row.text(heading.baselineText);
  if (value !== undefined) target.value = value;
  if (upTo !== undefined) target.upTo = upTo;
  if (unit !== "") target.unit = unit;
  if (baseline !== "") target.baseline = baseline;
  if (due !== undefined) target.due = due;
  return target;
}

/** The rows of Chỉ tiêu: the target from its hidden columns, labels and baseline as the office left them. */
export function readIndicators(rows: readonly DataRow[]): Indicator[] {
  return rows
    .filter((row) => row.text(heading.id) !== "")
    .map((row) => {
      const indicator: Indicator = {
        id: row.text(heading.id),
        place: row.text(heading.place),
        title: row.text(heading.title),
        kind: oneOf(kinds, row.text(heading.kind)) ?? "qualitative",
        aggregation: oneOf(aggregations, row.text(heading.aggregation)) ?? "none",
        numeratorLabel: row.text(heading.numerator),
        denominatorLabel: row.text(heading.denominator),
        reportedBy: row.text(heading.reportedBy),
      };
      const target = readTarget(row);
      const baseline = numberOf(row.cell(heading.baseline));
      const frequency = oneOf(frequencies, row.text(heading.frequency));
      const task = row.text(heading.task);
      if (target) indicator.target = target;
      if (baseline !== undefined) indicator.baselineValue = baseline;
      if (frequency) indicator.frequency = frequency;
      if (task !== "") indicator.taskNumber = task;
      return indicator;
    });
}
