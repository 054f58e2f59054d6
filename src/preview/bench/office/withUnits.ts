import type { PlanBook } from "../../../domain/plan/planBook";
import type { Unit } from "../../../domain/units/unit";
import { sampleGroups } from "../../sample/sampleUnits";

/** A commune beside the sample's districts: it reports what each of them reports. */
function commune(number: number): Unit {
  const shown = String(number).padStart(4, "0");
  return {
    id: `XA${shown}`,
    name: `Ủy ban nhân dân xã số ${shown} (ví dụ)`,
    shortName: `UBND xã ${shown}`,
    aliases: [],
    group: sampleGroups.districts,
    reports: true,
    contact: `Đầu mối xã ${shown} (ví dụ)`,
    phone: `0238 ${shown}`,
  };
}

/** The sample's book as an office with exactly `count` reporting units would have it, nothing received yet. */
export function withUnits(book: PlanBook, count: number): PlanBook {
  const { plan } = book;
  const reporting = plan.units.filter(({ reports }) => reports).slice(0, count);
  const others = plan.units.filter(({ reports }) => !reports);
  const communes = Array.from({ length: count - reporting.length }, (_, at) => commune(at + 1));
  return {
    ...book,
    plan: { ...plan, units: [...reporting, ...communes, ...others] },
    consolidation: { tasks: [], indicators: [], reports: [], findings: [] },
    lastRun: undefined,
    log: [],
  };
}
