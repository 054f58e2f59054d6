import type { Area } from "../../../sheets/model/a1";
import type { Sheet } from "../engine/sheet";
import { refuse } from "../protocol/officeError";
import type { OfficeProperty } from "../protocol/officeObject";
import { areaArgument } from "./argument";
import { rangeSelfOf, type RangeSelf } from "./range";

/** A property kept with the sheet's page; `check` refuses what Excel refuses. */
export function kept(
  key: string,
  otherwise: unknown,
  check: (value: unknown, what: string) => unknown,
): OfficeProperty<Sheet> {
  return {
    get: (sheet) => sheet.state.page[key] ?? otherwise,
    set: (sheet, value) => {
      sheet.state.page[key] = check(value, key);
    },
  };
}

/** A Range or address on this very sheet. */
export function place(sheet: Sheet, argument: unknown): Area {
  const found: RangeSelf = rangeSelfOf(argument) ?? areaArgument(sheet.book, argument, sheet);
  return found.sheet === sheet ? found.area : refuse("InvalidArgument", "The range stands on another sheet.");
}
