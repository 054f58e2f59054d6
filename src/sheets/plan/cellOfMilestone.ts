import type { Awaited } from "../../domain/schedule/awaited";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { cellAddress } from "../model/a1";
import type { WorkbookCells } from "../model/workbookCells";
import { findTable } from "../table/findTable";
import { milestoneHeadings } from "./milestoneSheet";

/** A1 address of the yellow cell of Mốc thực hiện in which a milestone's awaited date is entered. */
export function cellOfMilestone(
  cells: WorkbookCells,
  milestoneId: string,
  awaits: Awaited,
): string | undefined {
  const wanted = awaits === "event" ? milestoneHeadings.event : milestoneHeadings.settledDue;
  const table = findTable(cells, sheetNames.milestones, [milestoneHeadings.id, wanted]).value;
  const row = table?.rows.find((candidate) => candidate.text(milestoneHeadings.id) === milestoneId)?.row;
  const column = table?.headings.columns.get(wanted);
  return row === undefined || column === undefined ? undefined : cellAddress(row, column);
}
