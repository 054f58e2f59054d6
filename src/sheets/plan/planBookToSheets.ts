import type { PlanBook } from "../../domain/plan/planBook";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { listSheet } from "../listSheet";
import { scoringSheet } from "../scoring/scoringSheet";
import { quotedSheet } from "../model/a1";
import type { BookSpec } from "../model/book";
import { changeSheet } from "./changeSheet";
import { findingSheet } from "./findingSheet";
import { holidaySheet } from "./holidaySheet";
import { indicatorRowSheet } from "./indicatorRowSheet";
import { indicatorSheet } from "./indicatorSheet";
import { logSheet } from "./logSheet";
import { milestoneSheet } from "./milestoneSheet";
import { names } from "./names";
import { planGuide } from "./planGuide";
import { planKeys } from "./planKeys";
import { planLists } from "./planLists";
import { planSheet } from "./planSheet";
import { planView } from "./planView";
import { reportSheet } from "./reportSheet";
import { summaryNames, summarySheet } from "./summary/summarySheet";
import { taskRowSheet } from "./taskRowSheet";
import { groupNamesArea, unitSheet } from "./unitSheet";

/** The whole plan workbook as data; `sheetsToPlanBook` is its inverse. */
export function planBookToSheets(book: PlanBook): BookSpec {
  const view = planView(book);
  const lists = listSheet(planLists(book));
  const groupNames = `${quotedSheet(sheetNames.units)}!${groupNamesArea(book.plan.unitGroups.length)}`;
  return {
    title: book.plan.title,
    sheets: [
      planGuide(view),
      summarySheet(view),
      findingSheet(view),
      changeSheet(view),
      planSheet(view),
      milestoneSheet(view),
      indicatorSheet(view),
      unitSheet(view),
      holidaySheet(view),
      ...(book.scoring ? [scoringSheet(book.scoring, view)] : []),
      taskRowSheet(view),
      indicatorRowSheet(view),
      reportSheet(view),
      logSheet(view),
      lists.sheet,
      planKeys(book),
    ],
    names: [...summaryNames, ...lists.names, { name: names.unitGroups, refersTo: groupNames }],
    active: sheetNames.summary,
  };
}
