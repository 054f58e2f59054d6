import { awaitedBy, type Awaited } from "../schedule/awaited";
import { milestoneId } from "../schedule/occurrences";
import type { Schedule } from "../schedule/schedule";
import type { Plan } from "./plan";
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

/** Every milestone that waits for a date, in plan order. `settled` is by milestone id. */
export function awaitedDates(
  plan: Pick<Plan, "tasks">,
  settled: Readonly<Record<string, SettledDate>>,
): AwaitedDate[] {
  return plan.tasks.flatMap((task) =>
    task.milestones.flatMap(({ schedule, text }, index) => {
      const id = milestoneId(task.number, index, task.milestones.length);
      const own = Object.hasOwn(settled, id) ? settled[id] : undefined;
      const awaits = awaitedBy(schedule, own);
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
