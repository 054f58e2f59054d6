import { patchLooks } from "../engine/looks";
import { colour, fillOf } from "../engine/officeStyle";
import { assertAllowed } from "../engine/protection";
import type { OfficeClass } from "../protocol/officeObject";
import { look } from "./lookProperty";
import type { RangeSelf } from "./range";

export const rangeFill: OfficeClass<RangeSelf> = {
  name: "RangeFill",
  properties: {
    Color: look(
      (style) => fillOf(style) || "#FFFFFF",
      (value) => ({ bg: value === "" ? null : { rgb: colour(value) } }),
    ),
  },
  methods: {
    Clear: ({ sheet, area }) => {
      assertAllowed(sheet, "allowFormatCells");
      patchLooks(sheet, area, { bg: null });
    },
  },
};
