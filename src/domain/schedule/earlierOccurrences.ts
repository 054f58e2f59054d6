import type { Period } from "../periods/period";
import { periodsOf } from "../periods/periodsOf";
import type { Occurrence } from "./occurrence";
import { milestoneId, occurrencesOf, type OccurrenceContext, type ScheduledTask } from "./occurrences";

/**
 * The occurrences of a task's periodic milestones that reports before this period's ask for: what may be carried over into it.
 * In plan order, then by the period they cover; each marked as carried over. Milestones that come once are rows of every period anyway.
 */
export function earlierOccurrences(
  task: ScheduledTask,
  context: OccurrenceContext,
  period: Period,
): Occurrence[] {
  if (!task.milestones.some(({ schedule }) => schedule.kind === "every")) return [];
  const { length } = task.milestones;
  const order = task.milestones.map((_, index) => milestoneId(task.number, index, length));
  const found = new Map<string, { occurrence: Occurrence; covers: Period }>();
  for (const earlier of periodsOf(context.year, context.settings)) {
    if (earlier.cutOff >= period.cutOff) continue;
    for (const occurrence of occurrencesOf([task], context, earlier)) {
      const { id, covers } = occurrence;
      if (covers) found.set(id, { occurrence: { ...occurrence, carried: true }, covers });
    }
  }
  const place = ({ milestoneId: id }: Occurrence) => order.indexOf(id);
  return [...found.values()]
    .sort(
      (a, b) =>
        place(a.occurrence) - place(b.occurrence) ||
        (a.covers.from < b.covers.from ? -1 : a.covers.from > b.covers.from ? 1 : 0) ||
        (a.covers.to < b.covers.to ? -1 : 1),
    )
    .map(({ occurrence }) => occurrence);
}
