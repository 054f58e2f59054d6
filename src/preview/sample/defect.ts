import type { FindingCode } from "../../domain/finding/codes";
import type { IndicatorField, TaskField } from "../../domain/submission/submission";
import type { IndicatorAnswer, IndicatorCells, Moment, TaskAnswer, TaskCells } from "./answers";

/** One way to spoil a good answer, and exactly what a check must then say of it. */
interface Spoiling<Answer, Cells, Field> {
  /** How many rows are spoiled so; "all" where it lies in the plan and every such row has it. */
  times: number | "all";
  /** The spoiled cells of a row; undefined for a row that this does not fit. */
  spoil: (answer: Answer, moment: Moment) => Cells | undefined;
  gives: readonly (readonly [FindingCode, Field])[];
}

export type TaskDefect = Spoiling<TaskAnswer, TaskCells, TaskField>;
export type IndicatorDefect = Spoiling<IndicatorAnswer, IndicatorCells, IndicatorField>;
