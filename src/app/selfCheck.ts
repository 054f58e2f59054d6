import { isBlank } from "../domain/checks/inputCells";
import type { SelfCheck } from "../domain/submission/selfCheck";
import type { InputCell, Submission } from "../domain/submission/submission";
import { readKeys } from "../sheets/keySheet";
import type { WorkbookCells } from "../sheets/model/workbookCells";
import { stampIn } from "../sheets/template/checkStamp";
import { crc32 } from "../xlsx/zip/crc32";

/**
 * What the input cells of a report hold, as a short text: the same for the open workbook and its file, wherever the cells
 * stand. It shows a change made in passing; who means to deceive can.
 */
export function fingerprint({ contact, tasks, indicators }: Submission): string {
  const lines = (row: string, cells: Partial<Record<string, InputCell>>) =>
    Object.entries(cells).flatMap(([field, cell]) => {
      if (!cell || isBlank(cell.raw)) return [];
      const { value, error } = cell.raw;
      const plain = typeof value === "string" ? value.normalize("NFC").replace(/\r\n?/g, "\n") : value;
      return [JSON.stringify([row, field, error ?? plain])];
    });
  const all = [
    ...lines("", contact),
    ...tasks.flatMap(({ occurrenceId, cells }) => lines(`t ${occurrenceId}`, cells)),
    ...indicators.flatMap(({ indicatorId, cells }) => lines(`i ${indicatorId}`, cells)),
  ].sort();
  const sum = crc32(new TextEncoder().encode(all.join("\n")));
  return `${all.length}-${sum.toString(16).padStart(8, "0")}`;
}

/** Whether the unit checked this report as it stands, by the note in its own workbook. */
export function selfCheckOf(cells: WorkbookCells, submission: Submission | undefined): SelfCheck {
  const stamp = stampIn(readKeys(cells));
  if (!stamp) return { kind: "none" };
  const isSame = submission !== undefined && fingerprint(submission) === stamp.cells;
  return { kind: isSame ? "fresh" : "stale", stamp };
}
