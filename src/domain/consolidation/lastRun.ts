import type { PeriodId } from "../periods/period";
import type { Consolidation } from "./consolidation";
import { bySlot, slotOfPlace } from "./slot";

/** What the last run replaced, kept whole so that it can be taken back: by then Excel's own undo is gone. */
export interface LastRun {
  runId: string;
  periodId: PeriodId;
  /** Units whose report was new or replaced. */
  unitIds: string[];
  /** What stood there before, for these units and the period; and the findings that belong to no unit. */
  before: Consolidation;
}

type Part = { periodId?: string; unitId?: string };

/** Findings without a unit are of files that could not be read: each run replaces them all. */
function touched(run: Pick<LastRun, "periodId" | "unitIds">): (part: Part) => boolean {
  const units = new Set(run.unitIds);
  return (part) => part.unitId === undefined || (part.periodId === run.periodId && units.has(part.unitId));
}

/** The part of a consolidation that a run over these units is about to replace. */
export function beforeRun(current: Consolidation, run: Pick<LastRun, "periodId" | "unitIds">): Consolidation {
  const isTouched = touched(run);
  return {
    tasks: current.tasks.filter(isTouched),
    indicators: current.indicators.filter(isTouched),
    reports: current.reports.filter(isTouched),
    findings: current.findings.filter(({ place }) => isTouched(place)),
  };
}

/** Takes the run back: undoRun(after the run) is what stood before it, in the data's own order. */
export function undoRun(current: Consolidation, run: LastRun): Consolidation {
  const isTouched = touched(run);
  return {
    tasks: [...current.tasks.filter((row) => !isTouched(row)), ...run.before.tasks].sort(bySlot),
    indicators: [...current.indicators.filter((row) => !isTouched(row)), ...run.before.indicators].sort(
      bySlot,
    ),
    reports: [...current.reports.filter((row) => !isTouched(row)), ...run.before.reports].sort(bySlot),
    findings: [...current.findings.filter(({ place }) => !isTouched(place)), ...run.before.findings].sort(
      (a, b) => bySlot(slotOfPlace(a.place), slotOfPlace(b.place)),
    ),
  };
}
