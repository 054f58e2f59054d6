import type { IndicatorRow, TaskRow } from "../consolidation/consolidation";
import type { CellPlace, IndicatorField, InputCell, TaskField } from "../submission/submission";
import type { RowPlace } from "./reading";

/** A row as far as it was taken, with the cells it was read from: what the rules between fields look at. */
export interface Answered<Row, Field extends string> {
  row: Row;
  /** Filled cells only, taken or not. */
  cells: Partial<Record<Field, InputCell>>;
  /** Of blank cells too, where known. */
  places: Partial<Record<Field, CellPlace>>;
  place: RowPlace;
}

export type AnsweredTask = Answered<TaskRow, TaskField>;
export type AnsweredIndicator = Answered<IndicatorRow, IndicatorField>;
