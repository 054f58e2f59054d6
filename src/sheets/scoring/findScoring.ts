import type { Finding } from "../../domain/finding/finding";
import { finding } from "../../domain/finding/make";
import type { Scoring } from "../../domain/scoring/scoring";
import { sheetNames } from "../../i18n/vi/sheetWords";
import type { Keys } from "../keySheet";
import type { WorkbookCells } from "../model/workbookCells";
import { findTable } from "../table/findTable";
import { readScoring, type ReadScoring } from "./readScoring";
import { scoringHeadings } from "./scoringColumns";
import { readScoringKey } from "./scoringKey";

/**
 * The self-scoring of a plan workbook, where it has one. A sheet that was deleted is said and gone: its criteria can be imported
 * again. One that holds anything but lost its headings is damaged (`isWhole` false): the workbook must not be written back.
 */
export function findScoring(
  cells: WorkbookCells,
  keys: Keys | undefined,
  planYear: number,
): { value?: Scoring; read?: ReadScoring; findings: Finding[]; isWhole: boolean } {
  const stored = readScoringKey(keys?.get("scoring"));
  const own = cells.sheets.find(({ name }) => name === sheetNames.scoring);
  if (!stored && !own) return { findings: [], isWhole: true };
  const { value: table, findings } = findTable(cells, sheetNames.scoring, Object.values(scoringHeadings));
  if (table) {
    const read = readScoring(table, stored ?? { year: planYear, source: "" });
    return { value: read.value, read, findings: [...findings, ...read.findings], isWhole: true };
  }
  // An office's own sheet that happens to be named so is none of ours.
  if (!stored) return { findings: [], isWhole: true };
  const isGone = own === undefined || [...own.cells].length === 0;
  if (!isGone) return { findings, isWhole: false };
  const { scoring: sheet } = sheetNames;
  return { findings: [finding("scoringSheetGone", { sheet }, { sheet })], isWhole: true };
}
