import type { Period } from "../periods/period";
import type { PlanBook } from "../plan/planBook";
import { occurrenceContext } from "../plan/occurrenceContext";
import { occurrencesOf } from "../schedule/occurrences";
import type { ComingLine } from "./reportFacts";

/** The milestones due within a period, soonest first and else in the plan's order; those every unit has reported done are left out. */
export function comingLines(book: PlanBook, period: Period): ComingLine[] {
  const { plan, consolidation } = book;
  const done = new Map<string, Set<string>>();
  const open = new Map<string, Set<string>>();
  for (const { occurrenceId, unitId, progress } of consolidation.tasks) {
    const units = progress === "done" ? done : open;
    units.set(occurrenceId, (units.get(occurrenceId) ?? new Set()).add(unitId));
  }
  const isDone = (id: string) => [...(open.get(id) ?? [])].every((unit) => done.get(id)?.has(unit) ?? false);
  const context = occurrenceContext(book);
  return plan.tasks
    .flatMap((task) =>
      occurrencesOf([task], context, period).flatMap((occurrence): ComingLine[] => {
        const { due, id } = occurrence;
        const within = due !== undefined && due >= period.from && due <= period.to;
        return within && !(done.has(id) && isDone(id)) ? [{ task, occurrence, due }] : [];
      }),
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
