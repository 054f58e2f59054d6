import { chaseOf } from "../domain/chasing";
import type { PlanBook } from "../domain/plan/planBook";
import { chaseText } from "../report/chasing/chaseText";
import type { ChasedUnit } from "./contract";

/** Units to be reminded of something in the book's period, each with its text. */
export function chasedUnits(book: PlanBook): ChasedUnit[] {
  const chase = chaseOf(book);
  return chase.units.map((own) => ({
    id: own.unit.id,
    name: own.unit.name,
    missing: own.missing,
    overdue: own.overdue.length,
    dueSoon: own.dueSoon.length,
    toFix: own.toFix.length,
    text: chaseText(chase, own),
  }));
}
