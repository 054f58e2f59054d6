import type { Area } from "../../../sheets/model/a1";
import { containsArea, intersection, sameArea, without } from "../model/area";
import type { ValidationState } from "../model/sheetState";
import { shiftRule } from "./formulaShift";
import type { Sheet } from "./sheet";

/** Validations touching the area. */
export function validationsIn(sheet: Sheet, area: Area): ValidationState[] {
  return sheet.state.validations.filter((item) => intersection(item.area, area));
}

/** The one validation every cell of the area has; undefined when they differ or some have none. */
export function validationOver(sheet: Sheet, area: Area): ValidationState | undefined {
  return sheet.state.validations.find((item) => containsArea(item.area, area));
}

function movedTo(sheet: Sheet, item: ValidationState, area: Area): ValidationState {
  const rule = shiftRule(sheet.book, item.rule, area.top - item.area.top, area.left - item.area.left);
  return { ...item, area, rule };
}

/** Takes validation off the area; what stood around it stays. */
export function clearValidation(sheet: Sheet, area: Area): void {
  sheet.state.validations = sheet.state.validations.flatMap((item) =>
    without(item.area, area).map((rest) => (sameArea(rest, item.area) ? item : movedTo(sheet, item, rest))),
  );
}

/** The validation of exactly this area, to be changed; made from what its cells have now, or new. */
export function ownValidation(sheet: Sheet, area: Area): ValidationState {
  const exact = sheet.state.validations.find((item) => sameArea(item.area, area));
  if (exact) return exact;
  const over = validationOver(sheet, area);
  clearValidation(sheet, area);
  const made: ValidationState = over
    ? movedTo(sheet, over, area)
    : {
        area,
        rule: {},
        errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
        prompt: { showPrompt: true, title: "", message: "" },
        ignoreBlanks: true,
      };
  sheet.state.validations.push(made);
  return made;
}
