import type { Area } from "../../../sheets/model/a1";
import { intersection, sameArea, without } from "../model/area";
import type { ConditionalFormatState } from "../model/sheetState";
import { shiftFormula } from "./formulaShift";
import type { Sheet } from "./sheet";

/** In priority order. */
export function conditionalFormatsIn(sheet: Sheet, area: Area): ConditionalFormatState[] {
  return sheet.state.conditionalFormats.filter((item) => intersection(item.area, area));
}

/** Excel puts a new rule before all others. */
export function addConditionalFormat(sheet: Sheet, area: Area): ConditionalFormatState {
  const made: ConditionalFormatState = {
    id: sheet.book.nextId("conditionalFormat"),
    area,
    formula: "",
    stopIfTrue: false,
  };
  sheet.state.conditionalFormats.unshift(made);
  return made;
}

export function deleteConditionalFormat(sheet: Sheet, item: ConditionalFormatState): void {
  sheet.state.conditionalFormats = sheet.state.conditionalFormats.filter((other) => other !== item);
}

/** Takes conditional formats off the area; what stood around it stays. */
export function clearConditionalFormats(sheet: Sheet, area: Area): void {
  sheet.state.conditionalFormats = sheet.state.conditionalFormats.flatMap((item) =>
    without(item.area, area).map((rest) => {
      if (sameArea(rest, item.area)) return item;
      const formula = shiftFormula(
        sheet.book,
        item.formula,
        rest.top - item.area.top,
        rest.left - item.area.left,
      );
      return { ...item, id: sheet.book.nextId("conditionalFormat"), area: rest, formula };
    }),
  );
}
