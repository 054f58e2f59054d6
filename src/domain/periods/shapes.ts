import type { PeriodKind } from "./period";

/** What is the same in every year about a period. Months are 1-based and inclusive. */
export interface PeriodShape {
  /** The id without the year: "M02", "Q1", "H2", "9M", "Y". */
  code: string;
  kind: PeriodKind;
  index: number;
  firstMonth: number;
  lastMonth: number;
}

type Shapes = readonly [PeriodShape, ...PeriodShape[]];

function shapesOf(kind: PeriodKind, count: number, months: number, code: (index: number) => string): Shapes {
  const shape = (index: number): PeriodShape => ({
    code: code(index),
    kind,
    index,
    firstMonth: (index - 1) * months + 1,
    lastMonth: index * months,
  });
  return [shape(1), ...Array.from({ length: count - 1 }, (_, at) => shape(at + 2))];
}

/** Every period of a year by kind, the second half included. */
export const shapesByKind: Readonly<Record<PeriodKind, Shapes>> = {
  month: shapesOf("month", 12, 1, (index) => `M${String(index).padStart(2, "0")}`),
  quarter: shapesOf("quarter", 4, 3, (index) => `Q${index}`),
  half: shapesOf("half", 2, 6, (index) => `H${index}`),
  nineMonths: shapesOf("nineMonths", 1, 9, () => "9M"),
  year: shapesOf("year", 1, 12, () => "Y"),
};
