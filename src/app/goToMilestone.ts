import type { Awaited } from "../domain/schedule/awaited";
import { goToCell } from "../excel/navigate";
import { readBook } from "../excel/read/readBook";
import { sheetNames } from "../i18n/vi/sheetWords";
import { cellOfMilestone } from "../sheets/plan/cellOfMilestone";

/** Selects the cell where a milestone's awaited date is entered; the sheet alone where its row is gone. */
export async function goToMilestone(milestoneId: string, awaits: Awaited): Promise<void> {
  const cells = await readBook({ only: (name) => name === sheetNames.milestones });
  await goToCell(sheetNames.milestones, cellOfMilestone(cells, milestoneId, awaits) ?? "");
}
