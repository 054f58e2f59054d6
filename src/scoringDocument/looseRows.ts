import { exactSum } from "../domain/consolidation/exactSum";
import { pointsOf } from "../domain/scoring/points";
import { isCondition, type NumberedRow } from "./rowNumber";

/** What the rows without number below a criterion are: how its points are given, its parts, or not to be told (kept as conditions). */
export type LooseKind = "rules" | "parts" | "unsure";

/**
 * Judges the rows without number that follow a criterion with this maximum. Alternatives reach its maximum or name 0 points; parts
 * make it up together.
 */
export function looseKind(rows: readonly NumberedRow[], maximum: number | undefined): LooseKind {
  const printed = rows.map(({ row }) => pointsOf(row.points));
  const points = printed.flatMap((value) => value ?? []);
  if (points.length === 0 || rows.every(({ title }) => isCondition(title))) return "rules";
  if (maximum === undefined) return points.length === rows.length ? "parts" : "unsure";
  if (points.every((value) => value <= maximum) && points.some((value) => value === maximum || value === 0))
    return "rules";
  const whole = points.length === rows.length && rows.length > 1 && exactSum(points) === maximum;
  return whole && points.every((value) => value !== 0) ? "parts" : "unsure";
}
