import type { IndicatorRow } from "../domain/consolidation/consolidation";
import type { Period } from "../domain/periods/period";
import { occurrenceContext } from "../domain/plan/occurrenceContext";
import type { PlanBook } from "../domain/plan/planBook";
import { unitListOf } from "../domain/plan/unitListOf";
import { rolesIn, workOfUnits, type UnitWork } from "../domain/plan/unitWork";
import { earlierOccurrences } from "../domain/schedule/earlierOccurrences";
import type { Occurrence } from "../domain/schedule/occurrence";
import { unitFinder } from "../domain/units";
import { givenIndicatorRows, givenTaskRows } from "../sheets/template/givenRows";
import type { OfficeGround } from "../sheets/template/identify";

/** What reports are judged by: the plan workbook, its period, and what each unit has to report. */
export interface Ground {
  book: PlanBook;
  period: Period;
  work: Map<string, UnitWork>;
  /** Figures of other periods, which this one's go on from, by unit id. */
  previous: Map<string, IndicatorRow[]>;
  /** Occurrences of earlier periods that are not, or no longer, part of a unit's work, by unit id: its template may have asked for them. */
  earlier: (unitId: string) => Occurrence[];
  office: OfficeGround;
}

export function groundOf(book: PlanBook, period: Period): Ground {
  const { plan, settings } = book;
  const roles = rolesIn(book);
  const work = new Map(workOfUnits(book, period, roles).map((item) => [item.unit.id, item]));
  const earlier = earlierOf(book, period, work, roles);
  const asked = askedElsewhere(book, period);
  const given = (unitId: string, periodId: string) => {
    const own = periodId === period.id ? work.get(unitId) : undefined;
    if (!own) return undefined;
    // Others would only make the texts of a row without its code ambiguous.
    const settledSince = earlier(unitId).filter(({ id }) => asked.get(unitId)?.has(id));
    return {
      tasks: givenTaskRows([...own.occurrences, ...settledSince], plan.tasks),
      indicators: givenIndicatorRows(own.indicators),
    };
  };
  const units = unitFinder(unitListOf(plan));
  return {
    book,
    period,
    work,
    previous: figuresElsewhere(book, period),
    earlier,
    office: { units, settings, given },
  };
}

/** Worked out only for units that sent something. */
function earlierOf(
  book: PlanBook,
  period: Period,
  work: Ground["work"],
  roles: ReturnType<typeof rolesIn>,
): Ground["earlier"] {
  const { plan } = book;
  const context = occurrenceContext(book);
  const tasks = new Map(plan.tasks.map((task) => [task.number, task]));
  const ofTask = new Map<string, Occurrence[]>();
  const occurrences = (number: string) => {
    const task = tasks.get(number);
    const known = ofTask.get(number) ?? (task ? earlierOccurrences(task, context, period) : []);
    ofTask.set(number, known);
    return known;
  };
  return (unitId) => {
    const own = new Set(work.get(unitId)?.occurrences.map(({ id }) => id));
    const lead = roles.get(unitId)?.lead ?? [];
    return lead.flatMap(occurrences).filter(({ id }) => !own.has(id));
  };
}

function figuresElsewhere({ consolidation }: PlanBook, period: Period): Ground["previous"] {
  const found: Ground["previous"] = new Map();
  for (const row of consolidation.indicators) {
    if (row.periodId === period.id) continue;
    const own = found.get(row.unitId);
    if (own) own.push(row);
    else found.set(row.unitId, [row]);
  }
  return found;
}

/** Ids of the occurrences that a unit's reports of other periods have rows of, by unit id. */
function askedElsewhere({ consolidation }: PlanBook, period: Period): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { periodId, unitId, occurrenceId } of consolidation.tasks) {
    if (periodId === period.id) continue;
    found.set(unitId, (found.get(unitId) ?? new Set()).add(occurrenceId));
  }
  return found;
}
