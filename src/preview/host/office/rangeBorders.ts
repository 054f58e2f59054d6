import {
  borderEdges,
  borderProperty,
  setBorderProperty,
  type BorderEdge,
  type BorderLook,
} from "../engine/borders";
import { assertAllowed } from "../engine/protection";
import { officeObject, type OfficeClass, type OfficeProperty } from "../protocol/officeObject";
import { oneOf } from "./argument";
import type { RangeSelf } from "./range";

interface BorderSelf extends RangeSelf {
  edge: BorderEdge;
}

const borderPart = (name: keyof BorderLook): OfficeProperty<BorderSelf> => ({
  deferred: true,
  get: ({ sheet, area, edge }) => borderProperty(sheet, area, edge, name),
  set: ({ sheet, area, edge }, value) => {
    assertAllowed(sheet, "allowFormatCells");
    setBorderProperty(sheet, area, edge, name, value);
  },
});

const rangeBorder: OfficeClass<BorderSelf> = {
  name: "RangeBorder",
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Style: borderPart("style"),
    Weight: borderPart("weight"),
    Color: borderPart("color"),
  },
  identity: ({ edge }) => ({ Id: edge }),
};

export const rangeBorders: OfficeClass<RangeSelf> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => borderEdges.length } },
  items: (self) => borderEdges.map((edge) => officeObject(rangeBorder, { ...self, edge })),
  item: (self, key) => officeObject(rangeBorder, { ...self, edge: oneOf(key, borderEdges, "BorderIndex") }),
};
