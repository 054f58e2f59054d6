import type { CheckedSubmission } from "./consolidation";

/** The same report as of a unit that has another id in this workbook's list. Its sources stay what they are. */
export function asUnit(
  { report, tasks, indicators, findings }: CheckedSubmission,
  unitId: string,
): CheckedSubmission {
  return {
    report: { ...report, unitId },
    tasks: tasks.map((row) => ({ ...row, unitId })),
    indicators: indicators.map((row) => ({ ...row, unitId })),
    findings: findings.map((item) => ({ ...item, place: { ...item.place, unitId } })),
  };
}
