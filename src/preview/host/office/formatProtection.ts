import { patchLooks } from "../engine/looks";
import { uniform } from "../engine/looksReader";
import { assertAllowed } from "../engine/protection";
import { formulaHiddenSlot, isFormulaHidden, isUnlocked, unlockedSlot } from "../engine/styleSlots";
import type { OfficeClass } from "../protocol/officeObject";
import { flag } from "./argument";
import type { RangeSelf } from "./range";

export const formatProtection: OfficeClass<RangeSelf> = {
  name: "FormatProtection",
  properties: {
    Locked: {
      deferred: true,
      get: ({ sheet, area }) => uniform(sheet, area, (style) => !isUnlocked(style)),
      set: ({ sheet, area }, value) => {
        assertAllowed(sheet);
        patchLooks(sheet, area, unlockedSlot(!flag(value, "locked")));
      },
    },
    FormulaHidden: {
      deferred: true,
      get: ({ sheet, area }) => uniform(sheet, area, isFormulaHidden),
      set: ({ sheet, area }, value) => {
        assertAllowed(sheet);
        patchLooks(sheet, area, formulaHiddenSlot(flag(value, "formulaHidden")));
      },
    },
  },
};
