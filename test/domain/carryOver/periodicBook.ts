import type { Consolidation, TaskRow } from "../../../src/domain/consolidation/consolidation";
import { periodById } from "../../../src/domain/periods/periodById";
import type { PeriodId } from "../../../src/domain/periods/period";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import type { Task } from "../../../src/domain/plan/plan";
import { workOfUnits, type UnitWork } from "../../../src/domain/plan/unitWork";
import type { Schedule } from "../../../src/domain/schedule/schedule";
import { sent, smallBook } from "../summary/smallBook";

const schedules: Schedule[] = [
  { kind: "window", from: "2024-01-01", due: "2024-02-29" },
  { kind: "every", period: "quarter" },
  { kind: "every", period: "month" },
  { kind: "continuous" },
  { kind: "every", period: "week" },
];

/**
 * Phòng A (DV01), B and C all lead: 1 once by the end of February, 2 each quarter, 3 each month, 4 continuously, 5 each week.
 * `received`: rows by period; each period named has been reported by the units that have rows in it.
 */
export function periodicBook(rows: readonly TaskRow[] = [], more: Partial<Consolidation> = {}): PlanBook {
  const book = smallBook();
  const [first] = book.plan.tasks;
  const tasks = schedules.map((schedule, index): Task => {
    const number = String(index + 1);
    return { ...first!, number, title: `Nhiệm vụ ${number}`, milestones: [{ schedule, text: "" }] };
  });
  const slots = new Map(rows.map(({ periodId, unitId }) => [`${periodId} ${unitId}`, { periodId, unitId }]));
  const reports = [...slots.values()].map(({ periodId, unitId }) => sent(unitId, { periodId }));
  return {
    ...book,
    plan: { ...book.plan, tasks },
    consolidation: { ...book.consolidation, tasks: [...rows], reports, ...more },
  };
}

export function workOf(book: PlanBook, periodId: PeriodId, unitId = "DV01"): UnitWork {
  const period = periodById(periodId, book.settings)!;
  return workOfUnits(book, period).find(({ unit }) => unit.id === unitId)!;
}

export const idsOf = ({ occurrences }: UnitWork): string[] => occurrences.map(({ id }) => id);
