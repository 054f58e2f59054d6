import type { ChangedCell } from "../domain/consolidation/changedCells";
import type { Period } from "../domain/periods/period";
import { occurrenceContext } from "../domain/plan/occurrenceContext";
import type { PlanBook } from "../domain/plan/planBook";
import { earlierOccurrences } from "../domain/schedule/earlierOccurrences";
import { occurrencesOf } from "../domain/schedule/occurrences";
import { occurrenceLabel } from "../sheets/occurrenceLabel";
import type { ReportedCell } from "./contract";

/** Adds to cells what their rows are called in the plan. What the plan no longer holds is called by its id. */
export function cellsInWords(
  book: PlanBook,
  period: Period,
): (cells: readonly ChangedCell[]) => ReportedCell[] {
  const { plan } = book;
  const tasks = new Map(plan.tasks.map((task) => [task.number, task]));
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  // Hundreds of reports are rarely all replaced: worked out only when the first one is.
  let known: Map<string, { number: string; label: string; title: string }> | undefined;
  const occurrence = (id: string) => {
    const context = occurrenceContext(book);
    known ??= new Map(
      [
        ...plan.tasks.flatMap((task) => earlierOccurrences(task, context, period)),
        ...occurrencesOf(plan.tasks, context, period),
      ].map((one) => [
        one.id,
        {
          number: one.taskNumber,
          label: occurrenceLabel(one),
          title: tasks.get(one.taskNumber)?.title ?? "",
        },
      ]),
    );
    return known.get(id);
  };
  /** A row of another period, or of a plan that was loaded anew since. */
  const ofTask = (id: string) => {
    const task = tasks.get(id) ?? tasks.get(id.replace(/[.@][^.@]*$/, ""));
    return { number: task?.number ?? id, title: task?.title ?? "", label: "" };
  };
  const about = ({ subject }: ChangedCell): ReportedCell["about"] => {
    if (subject.kind === "report") return { number: "", title: "", label: "" };
    if (subject.kind === "task") return occurrence(subject.id) ?? ofTask(subject.id);
    const indicator = indicators.get(subject.id);
    return { number: subject.id, title: indicator?.title ?? "", label: "" };
  };
  const isFigure = ({ subject, field }: ChangedCell) =>
    subject.kind === "indicator" &&
    field === "numerator" &&
    indicators.get(subject.id)?.denominatorLabel === "";
  return (cells) => cells.map((cell) => ({ ...cell, about: about(cell), isFigure: isFigure(cell) }));
}
