import { awaitedBy, type Awaited } from "../schedule/awaited";
import { dueOf } from "../schedule/dueOf";
import { milestoneId, type OccurrenceContext } from "../schedule/occurrences";
import type { Schedule } from "../schedule/schedule";
import type { Task } from "./plan";
import type { SettledDate } from "./planBook";

/** A milestone whose due day needs a person ("Cần xác nhận"). */
export interface AwaitedDate {
  milestoneId: string;
  taskNumber: string;
  taskTitle: string;
  /** The milestone's own words, as printed. */
  text: string;
  kind: Schedule["kind"];
  awaits: Awaited;
  /** What has been entered for it so far. */
  settled: SettledDate;
}

/** Every milestone that waits for a date, in plan order. */
export function awaitedDates(
  tasks: readonly Task[],
  context: Pick<OccurrenceContext, "settled" | "holidays" | "year">,
): AwaitedDate[] {
  const { settled } = context;
  return tasks.flatMap((task) =>
    task.milestones.flatMap(({ schedule, text }, index) => {
      const id = milestoneId(task.number, index, task.milestones.length);
      const own = Object.hasOwn(settled, id) ? settled[id] : undefined;
      const awaits = awaitedBy(schedule, own, dueOf(schedule, own?.event, context));
      if (awaits === undefined) return [];
      return [
        {
          milestoneId: id,
          taskNumber: task.number,
          taskTitle: task.title,
          text,
          kind: schedule.kind,
          awaits,
          settled: own ?? {},
        },
      ];
    }),
  );
}
