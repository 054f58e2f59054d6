import fc from "fast-check";
import type { CheckedSubmission, Consolidation } from "../../../src/domain/consolidation/consolidation";
import { finding } from "../../../src/domain/finding/make";

/** A checked report of two milestones and an indicator, with a finding; `mark` is its contents and its hash. */
export function report(unitId: string, mark: string, periodId = "2024-Q1", file = `${unitId}-${mark}.xlsx`) {
  const ids = { periodId, unitId };
  const source = { file, hash: `hash-${mark}` };
  const row = { ...ids, source: { ...source, sheet: "Nhiệm vụ", cells: { result: "I6" } } };
  const made: CheckedSubmission = {
    report: { ...ids, source, contactCells: {}, cells: 4, taken: 3, inFindings: 1 },
    tasks: ["2", "10"].map((occurrenceId) => ({ ...row, occurrenceId, result: mark })),
    indicators: [
      {
        ...ids,
        indicatorId: "I.1",
        numerator: 1,
        source: { ...source, sheet: "Chỉ tiêu", cells: { numerator: "F6" } },
      },
    ],
    findings: [
      finding("doneNoDocument", { ...ids, file, sheet: "Nhiệm vụ", address: "H6", occurrenceId: "2" }),
      finding(
        "notNumber",
        { ...ids, file, sheet: "Chỉ tiêu", address: `G${mark.length + 6}` },
        {},
        { received: mark },
      ),
    ],
  };
  return made;
}

/** Reports of few units and periods with few contents, so that the same, other and rival ones all occur. */
export const anyReports = fc.array(
  fc
    .record({
      unit: fc.constantFrom("DV01", "DV02", "DV10"),
      mark: fc.constantFrom("a", "bb", "ccc"),
      period: fc.constantFrom("2024-Q1", "2024-Q2"),
      copy: fc.constantFrom("", " (1)"),
    })
    .map(({ unit, mark, period, copy }) => report(unit, mark, period, `${unit}-${mark}${copy}.xlsx`)),
  { maxLength: 8 },
);

export const run = { runId: "L1", receivedOn: "2024-03-19", choices: {} } as const;

/** Everything of one unit and period. */
export function partOf(value: Consolidation, unitId: string, periodId: string): Consolidation {
  const own = (slot: { unitId?: string; periodId?: string }) =>
    slot.unitId === unitId && slot.periodId === periodId;
  return {
    tasks: value.tasks.filter(own),
    indicators: value.indicators.filter(own),
    reports: value.reports.filter(own),
    findings: value.findings.filter(({ place }) => own(place)),
  };
}
