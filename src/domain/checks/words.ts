import type { IndicatorStatus, Progress } from "../consolidation/consolidation";
import { fold } from "../text";

/** The words of the lists in a template, folded: what units choose in Tiến độ and Tình trạng. */
const progressWords = new Map<string, Progress>([
  [fold("Chưa thực hiện"), "notStarted"],
  [fold("Đang thực hiện"), "inProgress"],
  [fold("Hoàn thành"), "done"],
  [fold("Không phát sinh"), "notApplicable"],
]);

const statusWords = new Map<string, IndicatorStatus>([
  [fold("Có số liệu"), "reported"],
  [fold("Không phát sinh"), "notApplicable"],
]);

/** One of the four words, whatever its case, marks and signs ("● Hoàn thành"); undefined for anything else. */
export function progressOf(text: string): Progress | undefined {
  return progressWords.get(fold(text));
}

export function statusOf(text: string): IndicatorStatus | undefined {
  return statusWords.get(fold(text));
}
