import type { Finding } from "../finding/finding";
import type { StoredFinding } from "./consolidation";

/** The same thing said of the same place; a corrected file usually has another name. */
function sameness({ code, place }: Finding): string {
  const { unitId, periodId, sheet, address, taskNumber, occurrenceId, indicatorId, column } = place;
  return JSON.stringify([
    code,
    unitId,
    periodId,
    sheet,
    address,
    taskNumber,
    occurrenceId,
    indicatorId,
    column,
  ]);
}

/** Findings as they are kept: open, unless people already dealt with the same one in the report that is being replaced. */
export function storedFindings(findings: readonly Finding[], old: readonly StoredFinding[]): StoredFinding[] {
  const known = new Map(old.map((item) => [sameness(item), item]));
  return findings.map((item) => {
    const { handling = "open", note = "" } = known.get(sameness(item)) ?? {};
    return { ...item, handling, note };
  });
}
