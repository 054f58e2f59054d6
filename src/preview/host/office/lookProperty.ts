import type { IStyleData } from "@univerjs/core";
import { patchLooks } from "../engine/looks";
import { uniform } from "../engine/looksReader";
import { assertAllowed } from "../engine/protection";
import type { OfficeProperty } from "../protocol/officeObject";
import { flag } from "./argument";
import type { RangeSelf } from "./range";

/** A property of the cells' looks: null when the cells differ. */
export function look(
  pick: (style: IStyleData) => string | number | boolean,
  patch: (value: unknown) => IStyleData,
): OfficeProperty<RangeSelf> {
  return {
    deferred: true,
    get: ({ sheet, area }) => uniform(sheet, area, pick),
    set: ({ sheet, area }, value) => {
      const made = patch(value);
      assertAllowed(sheet, "allowFormatCells");
      patchLooks(sheet, area, made);
    },
  };
}

/** A switch of the cells' looks. */
export const onOff = (
  name: string,
  pick: (style: IStyleData) => boolean,
  patch: (on: 1 | 0) => IStyleData,
): OfficeProperty<RangeSelf> => look(pick, (value) => patch(flag(value, name) ? 1 : 0));
