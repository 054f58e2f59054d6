import type { Finding } from "../finding/finding";
import type { CheckedSubmission, Consolidation, ReceivedReport, StoredFinding } from "./consolidation";
import { keyOf, slotOfPlace, type Slot } from "./slot";

function grouped<Item>(items: readonly Item[], slotOf: (item: Item) => Slot): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(slotOf(item));
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * A consolidation as the reports it was made of, each with its own file, hash, sheet and cells: what goes one level up, where it is
 * consolidated like any other report. Notes people made on findings stay below.
 */
export function submissionsOf({ tasks, indicators, reports, findings }: Consolidation): CheckedSubmission[] {
  const taskRows = grouped(tasks, (row) => row);
  const indicatorRows = grouped(indicators, (row) => row);
  const found = grouped(findings, ({ place }) => slotOfPlace(place));
  return reports.map((stored) => {
    const key = keyOf(stored);
    return {
      report: reportOf(stored),
      tasks: taskRows.get(key) ?? [],
      indicators: indicatorRows.get(key) ?? [],
      findings: (found.get(key) ?? []).map(findingOf),
    };
  });
}

/** Without the run and the day it came in below. */
function reportOf(stored: ReceivedReport): CheckedSubmission["report"] {
  const report: Partial<ReceivedReport> & CheckedSubmission["report"] = { ...stored };
  delete report.runId;
  delete report.receivedOn;
  return report;
}

function findingOf({ code, severity, place, params, received, taken }: StoredFinding): Finding {
  return { code, severity, place, params, ...(received !== undefined && { received }), taken };
}
