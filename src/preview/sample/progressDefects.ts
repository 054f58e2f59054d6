import { addDays } from "../../domain/date/arithmetic";
import { progressWords } from "../../i18n/vi/sheetWords";
import { date, text } from "../../sheets/model/content";
import type { Moment, TaskAnswer, TaskCells } from "./answers";
import type { TaskDefect } from "./defect";
import { isPressing } from "./goodTasks";

type Spoil = TaskDefect["spoil"];

/** Fits rows that were done. */
function ofDone(
  change: (cells: TaskCells, answer: TaskAnswer, moment: Moment) => TaskCells | undefined,
): Spoil {
  return (answer, moment) =>
    answer.cells.completedOn?.kind === "date" ? change(answer.cells, answer, moment) : undefined;
}

const notDone = (difficulty: string): TaskCells => ({
  progress: text(progressWords.notStarted),
  difficulty: text(difficulty),
});

const late: Spoil = ofDone((cells, { occurrence: { due } }, { asOf }) => {
  const day = due && addDays(due, 4);
  return day && day <= asOf ? { ...cells, completedOn: date(day) } : undefined;
});

/** What the fields of a task row say about each other, and about the plan. */
export const progressDefects: readonly TaskDefect[] = [
  {
    times: 1,
    spoil: ofDone((cells) => ({ ...cells, progress: text("Xong") })),
    gives: [["progressUnknown", "progress"]],
  },
  {
    times: 1,
    spoil: ofDone((cells) => ({ ...cells, progress: undefined })),
    gives: [["progressMissing", "progress"]],
  },
  {
    times: 2,
    spoil: ofDone((cells) => ({ ...cells, completedOn: undefined })),
    gives: [["doneNoDate", "completedOn"]],
  },
  {
    times: 2,
    spoil: ofDone((cells) => ({ ...cells, document: undefined })),
    gives: [["doneNoDocument", "document"]],
  },
  {
    times: 1,
    spoil: ofDone((cells, { occurrence }, moment) =>
      isPressing(occurrence, moment) ? undefined : { ...cells, progress: text(progressWords.inProgress) },
    ),
    gives: [["dateNotDone", "completedOn"]],
  },
  {
    times: 1,
    spoil: ofDone((cells) => ({ ...cells, result: undefined })),
    gives: [["resultMissing", "result"]],
  },
  {
    times: 2,
    spoil: ofDone((cells) => ({ ...cells, result: text("Sẽ triển khai trong quý tới.") })),
    gives: [["promise", "result"]],
  },
  {
    times: 4,
    spoil: ofDone((_, { occurrence: { due } }, { asOf }) =>
      due && due < asOf ? notDone("Chưa phân công người phụ trách (ví dụ).") : undefined,
    ),
    gives: [["overdue", "progress"]],
  },
  {
    times: 6,
    spoil: ofDone((_, { occurrence }, moment) =>
      isPressing(occurrence, moment) && occurrence.due && occurrence.due >= moment.asOf
        ? notDone("Chờ số liệu của các đơn vị (ví dụ).")
        : undefined,
    ),
    gives: [["dueSoon", "progress"]],
  },
  { times: 5, spoil: late, gives: [["late", "completedOn"]] },
];
