import {
  addConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsIn,
  deleteConditionalFormat,
} from "../engine/conditionalFormats";
import { colour } from "../engine/officeStyle";
import { assertAllowed } from "../engine/protection";
import type { Sheet } from "../engine/sheet";
import type { ConditionalFormatState } from "../model/sheetState";
import { refuse } from "../protocol/officeError";
import {
  officeObject,
  type OfficeClass,
  type OfficeObject,
  type OfficeProperty,
} from "../protocol/officeObject";
import { flag, wholeNumber } from "./argument";
import { rangeObject, type RangeSelf } from "./range";
import { ruleFormula } from "./ruleFormula";

interface FormatSelf {
  sheet: Sheet;
  item: ConditionalFormatState;
}

/** Every change to a rule passes here: not on a protected sheet. */
function changing<T>(apply: (item: ConditionalFormatState, value: T) => void, read: (value: unknown) => T) {
  return ({ sheet, item }: FormatSelf, value: unknown): void => {
    const checked = read(value);
    assertAllowed(sheet);
    apply(item, checked);
  };
}

const onOff = (key: "bold" | "italic"): OfficeProperty<FormatSelf> => ({
  get: ({ item }) => item[key] ?? null,
  set: changing(
    (item, value: boolean) => (item[key] = value),
    (value) => flag(value, key),
  ),
});

const fill: OfficeClass<FormatSelf> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      get: ({ item }) => item.fill ?? "",
      set: changing((item, value: string) => (item.fill = value), colour),
    },
  },
  methods: {
    Clear: ({ sheet, item }) => {
      assertAllowed(sheet);
      delete item.fill;
    },
  },
};

const font: OfficeClass<FormatSelf> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: {
      get: ({ item }) => item.fontColor ?? "",
      set: changing((item, value: string) => (item.fontColor = value), colour),
    },
    Bold: onOff("bold"),
    Italic: onOff("italic"),
  },
};

const format: OfficeClass<FormatSelf> = {
  name: "ConditionalRangeFormat",
  objects: { Fill: (self) => officeObject(fill, self), Font: (self) => officeObject(font, self) },
};

const rule: OfficeClass<FormatSelf> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      get: ({ item }) => item.formula,
      set: ({ sheet, item }, value) => {
        const formula = ruleFormula(sheet, value);
        assertAllowed(sheet);
        item.formula = formula;
      },
    },
  },
};

const custom: OfficeClass<FormatSelf> = {
  name: "CustomConditionalFormat",
  objects: { Rule: (self) => officeObject(rule, self), Format: (self) => officeObject(format, self) },
};

const conditionalFormat: OfficeClass<FormatSelf> = {
  name: "ConditionalFormat",
  properties: {
    Id: { get: ({ item }) => item.id },
    Type: { get: () => "Custom" },
    StopIfTrue: {
      get: ({ item }) => item.stopIfTrue,
      set: changing(
        (item, value: boolean) => (item.stopIfTrue = value),
        (value) => flag(value, "stopIfTrue"),
      ),
    },
    Priority: {
      get: ({ sheet, item }) => sheet.state.conditionalFormats.indexOf(item),
      set: ({ sheet, item }, value) => {
        assertAllowed(sheet);
        const others = sheet.state.conditionalFormats.filter((other) => other !== item);
        others.splice(wholeNumber(value, "priority"), 0, item);
        sheet.state.conditionalFormats = others;
      },
    },
  },
  objects: {
    Custom: (self) => officeObject(custom, self),
    CustomOrNullObject: (self) => officeObject(custom, self),
  },
  methods: {
    Delete: ({ sheet, item }) => {
      assertAllowed(sheet);
      deleteConditionalFormat(sheet, item);
    },
    GetRange: ({ sheet, item }) => rangeObject(sheet, item.area),
    GetRangeOrNullObject: ({ sheet, item }) => rangeObject(sheet, item.area),
  },
  identity: ({ item }) => ({ Id: item.id }),
};

function objects({ sheet, area }: RangeSelf): OfficeObject[] {
  return conditionalFormatsIn(sheet, area).map((item) => officeObject(conditionalFormat, { sheet, item }));
}

function itemById(self: RangeSelf, id: unknown): OfficeObject {
  const item = conditionalFormatsIn(self.sheet, self.area).find((each) => each.id === id);
  return item
    ? officeObject(conditionalFormat, { sheet: self.sheet, item })
    : refuse("ItemNotFound", `No conditional format ${String(id)} here.`);
}

export const conditionalFormatCollection: OfficeClass<RangeSelf> = {
  name: "ConditionalFormatCollection",
  items: objects,
  item: itemById,
  methods: {
    Add: ({ sheet, area }, [type]) => {
      if (type !== "Custom")
        refuse("ApiNotFound", `ConditionalFormatCollection.add(${String(type)}): only formula rules.`);
      assertAllowed(sheet);
      return officeObject(conditionalFormat, { sheet, item: addConditionalFormat(sheet, area) });
    },
    ClearAll: ({ sheet, area }) => {
      assertAllowed(sheet);
      clearConditionalFormats(sheet, area);
    },
    GetCount: ({ sheet, area }) => conditionalFormatsIn(sheet, area).length,
    GetItemAt: (self, [index]) =>
      objects(self)[wholeNumber(index, "index")] ?? refuse("InvalidArgument", "The index is out of bounds."),
  },
};
