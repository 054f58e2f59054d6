import type { Finding } from "../domain/finding/finding";
import { finding } from "../domain/finding/make";
import type { Task } from "../domain/plan/plan";

/** Milestones whose due date the plan does not give: not understood, fixed in another document, or waiting for an event. */
export function milestoneFindings(tasks: readonly Task[]): Finding[] {
  return tasks.flatMap((task) =>
    task.milestones.flatMap(({ schedule, text }) => {
      const place = { taskNumber: task.number, column: "deadline" };
      switch (schedule.kind) {
        case "unreadable":
          return [finding("deadlineUnread", place, { text })];
        case "external":
          return [finding("deadlineElsewhere", place, { text })];
        case "after":
          return [finding("deadlineAwaits", place, { text })];
        case "window":
        case "every":
        case "continuous":
        case "onDemand":
          return [];
      }
    }),
  );
}
