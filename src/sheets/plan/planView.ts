import type { PeriodId } from "../../domain/periods/period";
import { periodById } from "../../domain/periods/periodById";
import { occurrenceContext } from "../../domain/plan/occurrenceContext";
import type { PlanBook } from "../../domain/plan/planBook";
import { workOfUnits, type UnitWork } from "../../domain/plan/unitWork";
import type { Indicator, Task } from "../../domain/plan/plan";
import { earlierOccurrences } from "../../domain/schedule/earlierOccurrences";
import type { Occurrence } from "../../domain/schedule/occurrence";
import { occurrencesOf } from "../../domain/schedule/occurrences";
import type { Unit } from "../../domain/units/unit";
import { formatText } from "../../domain/date/format";
import { periodLabel } from "../periodLabel";

/** A plan book with what its sheets look up again and again. */
export interface PlanView {
  book: PlanBook;
  task: (number: string) => Task | undefined;
  unit: (id: string) => Unit | undefined;
  indicator: (id: string) => Indicator | undefined;
  /** The occurrence of a period or carried over into it, whoever reports it. */
  occurrence: (periodId: PeriodId, id: string) => Occurrence | undefined;
  work: (periodId: PeriodId) => UnitWork[];
  /** For the foot of every page: what, which period, as of when. */
  footer: (sheet: string) => string;
  /** For the foot of sheets that hold the plan itself: no period, no date. */
  planFooter: (sheet: string) => string;
}

function memo<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

export function planView(book: PlanBook): PlanView {
  const { plan, settings } = book;
  const context = occurrenceContext(book);
  const tasks = new Map(plan.tasks.map((task) => [task.number, task]));
  const units = new Map(plan.units.map((unit) => [unit.id, unit]));
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const occurrences = memo((periodId) => {
    const period = periodById(periodId, settings);
    const found = period ? occurrencesOf(plan.tasks, context, period) : [];
    return new Map(found.map((occurrence) => [occurrence.id, occurrence]));
  });
  const earlier = memo((periodId) => {
    const period = periodById(periodId, settings);
    const found = period ? plan.tasks.flatMap((task) => earlierOccurrences(task, context, period)) : [];
    return new Map(found.map((occurrence) => [occurrence.id, occurrence]));
  });
  const work = memo((periodId) => {
    const period = periodById(periodId, settings);
    return period ? workOfUnits(book, period) : [];
  });
  return {
    book,
    task: (number) => tasks.get(number),
    unit: (id) => units.get(id),
    indicator: (id) => indicators.get(id),
    occurrence: (periodId, id) => occurrences(periodId).get(id) ?? earlier(periodId).get(id),
    work,
    planFooter: (sheet) => `Kế hoạch CCHC ${plan.year} – ${sheet}`,
    footer: (sheet) =>
      `Kế hoạch CCHC ${plan.year} – ${sheet}, ${periodLabel(book.periodId)}, tính đến ${formatText(book.asOf)}`,
  };
}
