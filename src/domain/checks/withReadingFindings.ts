import type { CheckedSubmission } from "../consolidation/consolidation";
import type { Finding } from "../finding/finding";
import { cellKey } from "./inputCells";

/**
 * The checked submission together with what was found while its file was read, placed at the unit and period. Cells that the reading
 * already refused (rows added or doubled) are no part of the submission: they are counted here, so that cells = taken + inFindings
 * covers every filled cell of the file.
 */
export function withReadingFindings(
  checked: CheckedSubmission,
  reading: readonly Finding[],
): CheckedSubmission {
  const { report } = checked;
  const { unitId, periodId, source } = report;
  const placed = reading.map((item) => ({
    ...item,
    place: { ...item.place, file: source.file, unitId, periodId },
  }));
  const counted = new Set(checked.findings.filter(({ taken }) => !taken).map(({ place }) => cellKey(place)));
  const refused = new Set(
    placed
      .filter(({ taken, place }) => !taken && place.address !== undefined)
      .map(({ place }) => cellKey(place))
      .filter((key) => !counted.has(key)),
  );
  return {
    ...checked,
    report: { ...report, cells: report.cells + refused.size, inFindings: report.inFindings + refused.size },
    findings: [...placed, ...checked.findings],
  };
}
