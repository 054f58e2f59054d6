import type { Finding } from "../../domain/finding/finding";
import { finding } from "../../domain/finding/make";
import { checkScores } from "../../domain/scoring/checkScores";
import type { Scoring } from "../../domain/scoring/scoring";
import { readKeys } from "../keySheet";
import type { WorkbookCells } from "../model/workbookCells";
import { findScoring } from "./findScoring";

/**
 * The self-scoring of a workbook with everything there is to say of it, each finding at its cell as the sheet stands now. Nothing
 * where the workbook has none, or its sheet is damaged.
 */
export function judgeScoring(
  cells: WorkbookCells,
  planYear: number,
): { scoring: Scoring; findings: Finding[] } | undefined {
  const { read, findings } = findScoring(cells, readKeys(cells), planYear);
  if (!read) return undefined;
  const { value: scoring, place, retiredPlaces } = read;
  const retired = scoring.retired.map(({ criterion: { number, title } }, at) =>
    finding("scoreRetired", retiredPlaces[at] ?? {}, { text: `${number} ${title}`.trim() }),
  );
  return { scoring, findings: [...findings, ...checkScores(scoring, place), ...retired] };
}
