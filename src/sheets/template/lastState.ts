import type { IndicatorRow, TaskRow } from "../../domain/consolidation/consolidation";
import { formatShort } from "../../domain/date/format";
import { formatNumber } from "../../i18n/format";
import { progressSigns, progressWords } from "../../i18n/vi/sheetWords";
import { periodLabel } from "../periodLabel";

/** Column of Nhiệm vụ in which the last state stands below the milestone's own words. */
export const milestoneHeading = "Mốc thực hiện";

function line(periodId: string, said: string): string {
  return `Kỳ trước (${periodLabel(periodId)}): ${said}`;
}

/** "Kỳ trước (Quý I/2024): ● Hoàn thành 12/02/2024"; nothing for a row that does not say how far the work is. */
export function lastStateLine({ periodId, progress, completedOn }: TaskRow): string | undefined {
  if (progress === undefined) return undefined;
  const day = progress === "done" && completedOn !== undefined ? ` ${formatShort(completedOn)}` : "";
  return line(periodId, `${progressSigns[progress]} ${progressWords[progress]}${day}`);
}

/** "Kỳ trước (Quý I/2024): 450/500": the figures that this period's must not fall below. */
export function lastFiguresLine({ periodId, numerator, denominator }: IndicatorRow): string {
  const figures = [numerator, denominator].filter((figure) => figure !== undefined);
  return line(periodId, figures.map((figure) => formatNumber(figure, "vi")).join("/"));
}

/** However the line break before it was changed on the way. */
const lastState = /(?:^|\s+)Kỳ trước \([^()]*\):[\s\S]*$/u;

/** A given text as the plan has it: a milestone without the last state below it. Apply it to both sides of a comparison. */
export function givenText(heading: string, text: string): string {
  if (heading !== milestoneHeading) return text;
  const composed = text.normalize("NFC");
  return lastState.test(composed) ? composed.replace(lastState, "") : text;
}
