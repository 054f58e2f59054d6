import { addDays } from "../../domain/date/arithmetic";
import { formatShort } from "../../domain/date/format";
import { partsOf, plainDate, type PlainDate } from "../../domain/date/plainDate";
import { date, text } from "../../sheets/model/content";
import type { Moment, TaskAnswer, TaskCells } from "./answers";
import type { TaskDefect } from "./defect";
import { doneWindow } from "./goodTasks";

/** The row with another completion date, where it was done. */
function withDate(change: (day: PlainDate, answer: TaskAnswer, moment: Moment) => PlainDate | undefined) {
  return (answer: TaskAnswer, moment: Moment): TaskCells | undefined => {
    const { completedOn } = answer.cells;
    if (completedOn?.kind !== "date") return undefined;
    const changed = change(completedOn.date, answer, moment);
    return changed && { ...answer.cells, completedOn: date(changed) };
  };
}

/** The first of the days from `start`, in steps of `step`, that can't be a day and month exchanged. */
function unmistakable(start: PlainDate, step: 1 | -1): PlainDate {
  let day = start;
  while (partsOf(day).day <= 12) day = addDays(day, step);
  return day;
}

function swapped(_: PlainDate, { occurrence }: TaskAnswer, moment: Moment): PlainDate | undefined {
  const window = doneWindow(occurrence, moment);
  const { year, month: thisMonth } = partsOf(moment.asOf);
  for (let day = thisMonth + 1; window && day <= 12; day += 1) {
    const meant = plainDate(year, partsOf(window.last).month, day);
    if (meant && meant >= window.first && meant <= window.last)
      return plainDate(year, day, partsOf(meant).month);
  }
  return undefined;
}

function withText(write: (day: PlainDate) => string) {
  return ({ cells }: TaskAnswer): TaskCells | undefined =>
    cells.completedOn?.kind === "date"
      ? { ...cells, completedOn: text(write(cells.completedOn.date)) }
      : undefined;
}

/** Everything domain rules say about completion dates. */
export const dateDefects: readonly TaskDefect[] = [
  { times: 2, spoil: withText(formatShort), gives: [["dateText", "completedOn"]] },
  { times: 1, spoil: withText(() => "cuối tháng 2"), gives: [["dateUnreadable", "completedOn"]] },
  { times: 2, spoil: withDate(swapped), gives: [["dateSwapped", "completedOn"]] },
  {
    times: 1,
    spoil: withDate((day) => {
      const { year, month, day: dayOfMonth } = partsOf(day);
      return plainDate(year - 1, month, dayOfMonth);
    }),
    gives: [["dateOutsideYear", "completedOn"]],
  },
  {
    times: 1,
    spoil: withDate((_, __, { asOf }) => unmistakable(addDays(asOf, 1), 1)),
    gives: [["dateFuture", "completedOn"]],
  },
  {
    times: 1,
    spoil: withDate((_, { occurrence: { from } }, { year }) => {
      const before = from && unmistakable(addDays(from, -1), -1);
      return before && partsOf(before).year === year ? before : undefined;
    }),
    gives: [["dateBeforeStart", "completedOn"]],
  },
];
