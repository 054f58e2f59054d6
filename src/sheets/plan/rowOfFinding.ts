import type { Finding } from "../../domain/finding/finding";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { cellAddress } from "../model/a1";
import type { WorkbookCells } from "../model/workbookCells";
import { findTable } from "../table/findTable";
import type { DataRow } from "../table/heading";
import { findingHeadings } from "./findingSheet";
import { indicatorRowHeadings } from "./indicatorRowSheet";
import { periodOf } from "./read/readRows";
import { taskRowHeadings } from "./taskRowSheet";

/** A cell of the plan workbook. */
export interface FoundCell {
  sheet: string;
  address: string;
}

function cellIn(
  cells: WorkbookCells,
  sheet: string,
  headings: readonly string[],
  shown: string,
  isMeant: (row: DataRow) => boolean,
): FoundCell | undefined {
  const table = findTable(cells, sheet, headings).value;
  const row = table?.rows.find(isMeant)?.row;
  const column = table?.headings.columns.get(shown);
  if (!table || row === undefined || column === undefined) return undefined;
  return { sheet: table.sheet, address: cellAddress(row, column) };
}

function takenRow(cells: WorkbookCells, { place, taken }: Finding): FoundCell | undefined {
  return taken ? rowOfValue(cells, place) : undefined;
}

/** The row of Báo cáo nhiệm vụ or Báo cáo chỉ tiêu that holds what a unit reported of a milestone or an indicator. */
export function rowOfValue(
  cells: WorkbookCells,
  {
    periodId,
    unitId,
    occurrenceId,
    indicatorId,
  }: Pick<Finding["place"], "periodId" | "unitId" | "occurrenceId" | "indicatorId">,
): FoundCell | undefined {
  if (occurrenceId !== undefined) {
    const heading = taskRowHeadings;
    return cellIn(cells, sheetNames.taskRows, Object.values(heading), heading.label, (row) => {
      const isUnit = row.text(heading.unit) === unitId && periodOf(row.text(heading.period)) === periodId;
      return isUnit && row.text(heading.occurrence) === occurrenceId;
    });
  }
  if (indicatorId === undefined) return undefined;
  const heading = indicatorRowHeadings;
  return cellIn(cells, sheetNames.indicatorRows, Object.values(heading), heading.title, (row) => {
    const isUnit = row.text(heading.unit) === unitId && periodOf(row.text(heading.period)) === periodId;
    return isUnit && row.text(heading.indicator) === indicatorId;
  });
}

/**
 * Where a finding of a closed file is to be seen in the plan workbook: the row its value was taken into, or,
 * when it was not taken, its own row in Phát hiện.
 */
export function rowOfFinding(cells: WorkbookCells, finding: Finding): FoundCell | undefined {
  const heading = findingHeadings;
  const { place, code } = finding;
  const wanted: [string, string][] = [
    [heading.code, code],
    [heading.file, place.file ?? ""],
    [heading.sheet, place.sheet ?? ""],
    [heading.address, place.address ?? ""],
    [heading.unit, place.unitId ?? ""],
  ];
  return (
    takenRow(cells, finding) ??
    cellIn(cells, sheetNames.findings, Object.values(heading), heading.wrong, (row) =>
      wanted.every(([name, value]) => row.text(name) === value),
    )
  );
}
