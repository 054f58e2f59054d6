import type { StoredFinding } from "../domain/consolidation/consolidation";
import { readBook } from "../excel/read/readBook";
import { goToCell } from "../excel/navigate";
import { sheetNames } from "../i18n/vi/sheetWords";
import { rowOfFinding } from "../sheets/plan/rowOfFinding";

const searched: ReadonlySet<string> = new Set([
  sheetNames.taskRows,
  sheetNames.indicatorRows,
  sheetNames.findings,
]);

/** Shows the cell a finding of this workbook is about, or the row behind one whose file is closed; Phát hiện itself where that row is gone. */
export async function goToFinding(finding: StoredFinding): Promise<void> {
  const { file, sheet, address = "" } = finding.place;
  if (file === undefined && sheet !== undefined) return goToCell(sheet, address);
  const cells = await readBook({ only: (name) => searched.has(name) });
  const found = rowOfFinding(cells, finding);
  await goToCell(found?.sheet ?? sheetNames.findings, found?.address ?? "");
}
