import { makePeriod } from "./figures";
import type { Period, PeriodId, PlanSettings } from "./period";
import { shapesByKind } from "./shapes";

const shapes = new Map(
  Object.values(shapesByKind).flatMap((list) => list.map((shape) => [shape.code, shape] as const)),
);

/** The period of an id ("2024-M02", "2024-Q1", "2024-H2", "2024-9M", "2024-Y"); nothing for any other text. */
export function periodById(id: PeriodId, settings: PlanSettings): Period | undefined {
  const match = /^(\d{4})-(\w{1,3})$/.exec(id);
  const shape = shapes.get(match?.[2] ?? "");
  return match && shape ? makePeriod(Number(match[1]), shape, settings) : undefined;
}
