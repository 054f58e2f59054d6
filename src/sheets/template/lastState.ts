import type { IndicatorRow, TaskRow } from "../../domain/consolidation/consolidation";
import { formatShort } from "../../domain/date/format";
import { formatNumber } from "../../i18n/format";
import { progressSigns, progressWords } from "../../i18n/vi/sheetWords";
import { periodLabel } from "../periodLabel";

/** Column of Nhiệm vụ in which the last state stands below the milestone's own words. */
export const milestoneHeading = "Mốc thực hiện";

const before = "Kỳ trước";

function line(periodId: string, said: string): string {
  return `${before} (${periodLabel(periodId)}): ${said}`;
}

/** Sign and word that stay on one line of a narrow column. */
function unbroken(text: string): string {
  return text.replace(/ /g, "\u00a0");
}

/**
 * "Kỳ trước (Quý I/2024): ● Hoàn thành 12/02/2024", from the row of an earlier period that last said how far the work is. Where none
 * did, only a row that was carried over says so; it would seem to be out of place otherwise.
 */
export function lastStateLine(last: TaskRow | undefined, carried = false): string | undefined {
  if (last?.progress === undefined) return carried ? `${before}: ${unbroken("chưa báo cáo")}` : undefined;
  const { periodId, progress, completedOn } = last;
  const day = progress === "done" && completedOn !== undefined ? ` ${formatShort(completedOn)}` : "";
  return line(periodId, `${unbroken(`${progressSigns[progress]} ${progressWords[progress]}`)}${day}`);
}

/** "Kỳ trước (Quý I/2024): 450/500": the figures that this period's must not fall below. */
export function lastFiguresLine({ periodId, numerator, denominator }: IndicatorRow): string {
  const figures = [numerator, denominator].filter((figure) => figure !== undefined);
  return line(periodId, figures.map((figure) => formatNumber(figure, "vi")).join("/"));
}

/** However the line break before it was changed on the way. */
const lastState = /(?:^|\s+)Kỳ\s+trước(?:\s+\([^()]*\))?:[\s\S]*$/u;

/** A given text as the plan has it: a milestone without the last state below it. Apply it to both sides of a comparison. */
export function givenText(heading: string, text: string): string {
  if (heading !== milestoneHeading) return text;
  const composed = text.normalize("NFC");
  return lastState.test(composed) ? composed.replace(lastState, "") : text;
}
