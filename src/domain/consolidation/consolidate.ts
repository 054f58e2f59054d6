import type { PlainDate } from "../date/plainDate";
import type { PeriodId } from "../periods/period";
import type { CheckedSubmission, Consolidation, ReceivedReport } from "./consolidation";
import { bySlot, keyOf, slotOfPlace, type Slot } from "./slot";
import { storedFindings } from "./storedFindings";

/** One run: who chose what. `choices`: by unit id, the hash to use where a unit sent two different files. */
export interface Run {
  runId: string;
  receivedOn: PlainDate;
  choices: Record<string, string>;
}

/** Two different files for one unit and period, and nobody said which counts. */
export interface Conflict {
  periodId: PeriodId;
  unitId: string;
  hashes: string[];
}

export interface Consolidated {
  value: Consolidation;
  conflicts: Conflict[];
  newReports: number;
  replaced: number;
  unchanged: number;
}

/**
 * Many submissions into one consolidation, one report per period and unit. The same file again changes nothing; another one replaces
 * everything of that unit and period; two different ones leave it as it is until one is chosen. The order of `incoming` does not matter.
 */
export function consolidate(
  current: Consolidation,
  incoming: readonly CheckedSubmission[],
  run: Run,
): Consolidated {
  const stored = new Map(current.reports.map((report) => [keyOf(report), report.source.hash]));
  const chosen: CheckedSubmission[] = [];
  const conflicts: Conflict[] = [];
  const counts = { newReports: 0, replaced: 0, unchanged: 0 };
  for (const [key, rivals] of grouped(incoming)) {
    const one = choose(rivals, run.choices);
    if (!one) {
      conflicts.push(conflictOf(rivals));
      continue;
    }
    const before = stored.get(key);
    if (before === one.report.source.hash) counts.unchanged += 1;
    else {
      counts[before === undefined ? "newReports" : "replaced"] += 1;
      chosen.push(one);
    }
  }
  const value = chosen.length === 0 ? current : replaceAll(current, chosen, run);
  return { value, conflicts: conflicts.sort(bySlot), ...counts };
}

function grouped(incoming: readonly CheckedSubmission[]): Map<string, CheckedSubmission[]> {
  const groups = new Map<string, CheckedSubmission[]>();
  for (const submission of incoming) {
    const key = keyOf(submission.report);
    groups.set(key, [...(groups.get(key) ?? []), submission]);
  }
  return groups;
}

/** The one that counts; copies of the same file are one, known by the first of their names. */
function choose(
  rivals: readonly CheckedSubmission[],
  choices: Run["choices"],
): CheckedSubmission | undefined {
  const hashes = new Set(rivals.map(({ report }) => report.source.hash));
  const [first] = rivals;
  if (!first) return undefined;
  const wanted = hashes.size === 1 ? first.report.source.hash : choices[first.report.unitId];
  const [one] = rivals
    .filter(({ report }) => report.source.hash === wanted)
    .sort((a, b) => (a.report.source.file < b.report.source.file ? -1 : 1));
  return one;
}

function conflictOf(rivals: readonly CheckedSubmission[]): Conflict {
  const hashes = [...new Set(rivals.map(({ report }) => report.source.hash))].sort();
  const { periodId = "", unitId = "" } = rivals[0]?.report ?? {};
  return { periodId, unitId, hashes };
}

function replaceAll(current: Consolidation, chosen: readonly CheckedSubmission[], run: Run): Consolidation {
  const replaced = new Set(chosen.map(({ report }) => keyOf(report)));
  const stays = (slot: Slot) => !replaced.has(keyOf(slot));
  const received = chosen.map(({ report }): ReceivedReport => ({
    ...report,
    receivedOn: run.receivedOn,
    runId: run.runId,
  }));
  const old = current.findings.filter(({ place }) => !stays(slotOfPlace(place)));
  return {
    tasks: inOrder(
      current.tasks.filter(stays),
      chosen.flatMap(({ tasks }) => tasks),
    ),
    indicators: inOrder(
      current.indicators.filter(stays),
      chosen.flatMap(({ indicators }) => indicators),
    ),
    reports: inOrder(current.reports.filter(stays), received),
    findings: [
      ...current.findings.filter(({ place }) => stays(slotOfPlace(place))),
      ...storedFindings(
        chosen.flatMap(({ findings }) => findings),
        old,
      ),
    ].sort((a, b) => bySlot(slotOfPlace(a.place), slotOfPlace(b.place))),
  };
}

/** By period and unit; within one report in its own order, which is the plan's. */
function inOrder<Row extends Slot>(kept: Row[], added: Row[]): Row[] {
  return [...kept, ...added].sort(bySlot);
}
