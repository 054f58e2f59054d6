import type { FindingCode } from "../../domain/finding/codes";
import type { IndicatorField, TaskField } from "../../domain/submission/submission";
import type { IndicatorAnswer, Moment, TaskAnswer, UnitAnswers } from "./answers";
import { dateDefects } from "./dateDefects";
import { figureDefects } from "./figureDefects";
import { progressDefects } from "./progressDefects";
import { randomFrom, type Random } from "./random";
import { textDefects } from "./textDefects";

/** What a check must find, and where. */
export type PlantedDefect = { file: string; unitId: string; code: FindingCode; id: string } & (
  { sheet: "tasks"; field: TaskField } | { sheet: "indicators"; field: IndicatorField }
);

export interface Planted {
  answers: UnitAnswers[];
  planted: PlantedDefect[];
}

interface Row<Answer> {
  of: UnitAnswers;
  answer: Answer;
}

/** Spoils good answers, one row each time, so that every check has something to find and nothing else is wrong. `good` stays as it is. */
export function plantDefects(seed: number, good: readonly UnitAnswers[], moment: Moment): Planted {
  const random = randomFrom(seed);
  const answers = good.map((one) => ({
    ...one,
    tasks: one.tasks.map((answer) => ({ ...answer })),
    indicators: one.indicators.map((answer) => ({ ...answer })),
  }));
  const taskRows = answers.flatMap((of) => of.tasks.map((answer): Row<TaskAnswer> => ({ of, answer })));
  const figureRows = answers.flatMap((of) =>
    of.indicators.map((answer): Row<IndicatorAnswer> => ({ of, answer })),
  );
  const planted: PlantedDefect[] = [];

  for (const defect of [...dateDefects, ...progressDefects, ...textDefects]) {
    const fits = (answer: TaskAnswer) => defect.spoil(answer, moment);
    for (const { of, answer } of take(taskRows, fits, defect.times, random)) {
      for (const [code, field] of defect.gives) {
        const where = { file: of.file, unitId: of.unit.id, id: answer.occurrence.id };
        planted.push({ ...where, code, sheet: "tasks", field });
      }
    }
  }
  for (const defect of figureDefects) {
    const fits = (answer: IndicatorAnswer) => defect.spoil(answer, moment);
    for (const { of, answer } of take(figureRows, fits, defect.times, random)) {
      for (const [code, field] of defect.gives) {
        const where = { file: of.file, unitId: of.unit.id, id: answer.indicator.id };
        planted.push({ ...where, code, sheet: "indicators", field });
      }
    }
  }
  return { answers, planted };
}

/** Takes rows out of the list that the defect fits, and spoils them. Fewer where there are not so many. */
function take<Answer extends { cells: object }>(
  rows: Row<Answer>[],
  spoil: (answer: Answer) => Answer["cells"] | undefined,
  times: number | "all",
  random: Random,
): Row<Answer>[] {
  const taken: Row<Answer>[] = [];
  const fitting = rows.filter(({ answer }) => spoil(answer) !== undefined);
  while (fitting.length > 0 && (times === "all" || taken.length < times)) {
    const [row] = fitting.splice(random.whole(0, fitting.length - 1), 1);
    const cells = row && spoil(row.answer);
    if (!row || !cells) break;
    row.answer.cells = cells;
    rows.splice(rows.indexOf(row), 1);
    taken.push(row);
  }
  return taken;
}
