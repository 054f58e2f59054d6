import { sheetNames } from "../../i18n/vi/sheetWords";
import { listSheet } from "../listSheet";
import { quotedSheet } from "../model/a1";
import type { BookSpec, SheetSpec } from "../model/book";
import type { CellContent } from "../model/cell";
import { names } from "../plan/names";
import { templateLists } from "../plan/planLists";
import { periodLabel } from "../periodLabel";
import { templateIndicatorSheet } from "./indicatorSheet";
import { asOfCell, templateTaskSheet } from "./taskSheet";
import { templateGuide } from "./templateGuide";
import type { TemplateInput } from "./templateInput";
import { templateKeys } from "./templateKeys";

/** Names the sheets of one unit get. */
export interface TemplateSheetNames {
  tasks: string;
  indicators: string;
}

/** The sheets a unit fills in: Nhiệm vụ where it leads something, Chỉ tiêu where it reports any. At least one. */
export function dataSheets(input: TemplateInput, sheets: TemplateSheetNames, asOf: CellContent): SheetSpec[] {
  const hasTasks = input.occurrences.length > 0 || input.indicators.length === 0;
  const made: SheetSpec[] = [];
  if (hasTasks) made.push(templateTaskSheet(input, sheets.tasks, asOf));
  if (input.indicators.length > 0) {
    made.push(templateIndicatorSheet(input, sheets.indicators, { asOf, asksContact: !hasTasks }));
  }
  return made;
}

/** A unit's template as a workbook of its own. Works without the add-in. */
export function templateBook(input: TemplateInput): BookSpec {
  const { plan, unit, period, asOf } = input;
  const lists = listSheet(templateLists);
  const today: CellContent =
    asOf === undefined ? { kind: "formula", formula: "TODAY()" } : { kind: "date", date: asOf };
  const sheets = { tasks: sheetNames.templateTasks, indicators: sheetNames.templateIndicators };
  const data = dataSheets(input, sheets, today);
  const first = data[0]?.name ?? sheets.tasks;
  return {
    title: `${plan.title} – ${unit.name} – ${periodLabel(period.id)}`,
    sheets: [templateGuide(input), ...data, lists.sheet, templateKeys(input)],
    names: [{ name: names.asOf, refersTo: `${quotedSheet(first)}!${asOfCell}` }, ...lists.names],
    active: first,
  };
}
