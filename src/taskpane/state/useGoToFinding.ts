import type { StoredFinding } from "../../domain/consolidation/consolidation";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { useApp } from "./app";

/** In the plan workbook a finding's own file is closed: its row in this workbook is shown instead. */
export function useGoToFinding(): (finding: StoredFinding) => Promise<void> {
  const app = useApp();
  return (finding) => {
    if (app.goToFinding) return app.goToFinding(finding);
    const { file, sheet, address } = finding.place;
    return file || !sheet ? app.openSheet(sheetNames.findings) : app.goTo(sheet, address ?? "");
  };
}
