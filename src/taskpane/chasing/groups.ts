import type { ChasedUnit } from "../../app/contract";

export type ChaseGroup = "missing" | "due" | "fix";

/** The units of each group, in order; a unit may stand in two of them. Empty groups are left out. */
export function chaseGroups(chased: readonly ChasedUnit[]): { group: ChaseGroup; units: ChasedUnit[] }[] {
  const of = (group: ChaseGroup, isIn: (unit: ChasedUnit) => boolean) => ({
    group,
    units: chased.filter(isIn),
  });
  return [
    of("missing", ({ missing }) => missing),
    of("due", ({ overdue, dueSoon }) => overdue + dueSoon > 0),
    of("fix", ({ toFix }) => toFix > 0),
  ].filter(({ units }) => units.length > 0);
}

/** One text for several units: those without a report together, then each other unit's own. */
export function textForAll(
  chosen: readonly ChasedUnit[],
  missingText: (units: readonly ChasedUnit[]) => string,
): string {
  const missing = chosen.filter((unit) => unit.missing);
  const others = chosen.filter((unit) => !unit.missing).map(({ text }) => text);
  return [...(missing.length > 0 ? [missingText(missing)] : []), ...others].join("\n\n");
}
