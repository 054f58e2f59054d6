import { periodsOf } from "../../domain/periods/periodsOf";
import type { PlanBook } from "../../domain/plan/planBook";
import {
  handlingWords,
  holidayKindWords,
  progressWords,
  statusWords,
  yesNoWords,
} from "../../i18n/vi/sheetWords";
import type { ChoiceList } from "../listSheet";
import { periodLabel } from "../periodLabel";
import { names } from "./names";

/** The lists of a template, also used by unit sheets of the plan workbook. */
export const templateLists: ChoiceList[] = [
  { name: names.progress, heading: "Tiến độ", items: Object.values(progressWords) },
  { name: names.status, heading: "Tình trạng", items: Object.values(statusWords) },
];

/** Every list of the plan workbook. Periods by their label; `periodIdOf` gives the id back. */
export function planLists({ plan, settings }: PlanBook): ChoiceList[] {
  const periods = periodsOf(plan.year, settings).map(({ id }) => periodLabel(id));
  return [
    { name: names.periods, heading: "Kỳ báo cáo", items: periods },
    ...templateLists,
    { name: names.handling, heading: "Xử lý", items: Object.values(handlingWords) },
    { name: names.yesNo, heading: "Có/Không", items: Object.values(yesNoWords) },
    { name: names.holidayKinds, heading: "Loại ngày", items: Object.values(holidayKindWords) },
  ];
}
