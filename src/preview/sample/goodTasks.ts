import { addDays, daysBetween } from "../../domain/date/arithmetic";
import { iso, type PlainDate } from "../../domain/date/plainDate";
import type { Occurrence } from "../../domain/schedule/occurrence";
import { progressWords } from "../../i18n/vi/sheetWords";
import { date, text } from "../../sheets/model/content";
import type { Moment, TaskCells } from "./answers";
import type { Random } from "./random";

/** Days on which an occurrence may have been done so that nothing is to be said against it; undefined where there are none. */
export function doneWindow(
  { from, due }: Occurrence,
  { year, asOf }: Moment,
): { first: PlainDate; last: PlainDate } | undefined {
  const start = iso(year, 1, 2);
  const first = from && from > start ? from : start;
  const last = due && due < asOf ? due : asOf;
  return first <= last ? { first, last } : undefined;
}

/** Due by the end of the days that count as "due soon": not done, it would be a finding. */
export function isPressing({ due }: Occurrence, { asOf, settings }: Moment): boolean {
  return due !== undefined && daysBetween(asOf, due) <= settings.dueSoonDays;
}

const results = [
  "Đã ban hành văn bản và triển khai đến các bộ phận.",
  "Đã hoàn thành, gửi báo cáo về Văn phòng Sở.",
  "Đã thực hiện đúng tiến độ kế hoạch.",
  "Đã tổng hợp, báo cáo lãnh đạo.",
] as const;
const underway = [
  "Đã phân công người phụ trách, đang tổng hợp số liệu.",
  "Đã lấy ý kiến các bộ phận.",
  "Đang rà soát theo kế hoạch.",
] as const;

/** An answer no check has anything to say about. */
export function goodTaskCells(occurrence: Occurrence, moment: Moment, random: Random): TaskCells {
  const window = doneWindow(occurrence, moment);
  const mustBeDone = isPressing(occurrence, moment);
  if (window && (mustBeDone || random.whole(1, 3) === 1)) return doneCells(window, random);
  if (occurrence.kind === "onDemand" || occurrence.kind === "after") {
    return { progress: text(progressWords.notApplicable) };
  }
  if (random.oneIn(4)) return { progress: text(progressWords.notStarted) };
  return { progress: text(progressWords.inProgress), result: text(random.pick(underway)) };
}

function doneCells({ first, last }: { first: PlainDate; last: PlainDate }, random: Random): TaskCells {
  const day = addDays(last, -random.whole(0, Math.min(20, daysBetween(first, last))));
  return {
    progress: text(progressWords.done),
    completedOn: date(day),
    document: text(`${random.whole(1, 320)}/BC-VD`),
    result: text(random.pick(results)),
  };
}
