import type { Place } from "../finding/finding";

/** What one report fills: a unit's place in a period. Findings of files nobody could place have neither. */
export interface Slot {
  periodId?: string;
  unitId?: string;
}

/** Equal for the same period and unit only. */
export function keyOf({ periodId, unitId }: Slot): string {
  return JSON.stringify([periodId ?? "", unitId ?? ""]);
}

export function slotOfPlace({ periodId, unitId }: Place): Slot {
  return { periodId, unitId };
}

/** Order of the data sheets: period, then unit, by their ids; what belongs to no unit first. */
export function bySlot(a: Slot, b: Slot): number {
  return compare(a.periodId, b.periodId) || compare(a.unitId, b.unitId);
}

function compare(a = "", b = ""): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
