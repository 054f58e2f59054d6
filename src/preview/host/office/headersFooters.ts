import type { Sheet } from "../engine/sheet";
import type { PropertyStore } from "../model/sheetState";
import { refuse } from "../protocol/officeError";
import { officeObject, type OfficeClass, type OfficeProperty } from "../protocol/officeObject";
import { flag, oneOf, textArgument } from "./argument";
import { kept } from "./pageProperty";

/** Longest header or footer Excel takes, codes included. */
const longestFooter = 255;

function headerText(key: string): OfficeProperty<PropertyStore> {
  return {
    get: (store) => store[key] ?? "",
    set: (store, value) => {
      const text = textArgument(value, key);
      if (text.length > longestFooter)
        refuse("InvalidArgument", `${key} has more than ${longestFooter} characters.`);
      store[key] = text;
    },
  };
}

const headerFooter: OfficeClass<PropertyStore> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: headerText("leftHeader"),
    CenterHeader: headerText("centerHeader"),
    RightHeader: headerText("rightHeader"),
    LeftFooter: headerText("leftFooter"),
    CenterFooter: headerText("centerFooter"),
    RightFooter: headerText("rightFooter"),
  },
};

export const headersFooters: OfficeClass<Sheet> = {
  name: "HeaderFooterGroup",
  properties: {
    State: kept("headerFooterState", "Default", (value, what) =>
      oneOf(value, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const, what),
    ),
    UseSheetMargins: kept("useSheetMargins", true, flag),
    UseSheetScale: kept("useSheetScale", true, flag),
  },
  objects: { DefaultForAllPages: (sheet) => officeObject(headerFooter, sheet.state.headersFooters) },
};
