import type { StoredFinding } from "../../domain/consolidation/consolidation";
import type { Unit } from "../../domain/units/unit";
import { severities, worstOf } from "../state/findingsOf";

export interface UnitFindings {
  /** Absent for findings of files and of the plan, which belong to no unit. */
  unitId?: string;
  name?: string;
  findings: StoredFinding[];
}

/** Findings unit by unit, the gravest first, then as the list of units stands; those of no unit last. */
export function byUnit(findings: readonly StoredFinding[], units: readonly Unit[]): UnitFindings[] {
  const groups = new Map<string, StoredFinding[]>();
  for (const finding of findings) {
    const id = finding.place.unitId ?? "";
    groups.set(id, [...(groups.get(id) ?? []), finding]);
  }
  const order = new Map(units.map(({ id }, index) => [id, index]));
  const rank = ({ unitId, findings: own }: UnitFindings) =>
    (unitId ? 0 : 1e9) + severities.indexOf(worstOf(own)) * 1e6 + (order.get(unitId ?? "") ?? 1e5);
  return [...groups]
    .map(([id, own]): UnitFindings => {
      const name = units.find((unit) => unit.id === id)?.name ?? id;
      return id === "" ? { findings: own } : { unitId: id, name, findings: own };
    })
    .sort((a, b) => rank(a) - rank(b));
}
