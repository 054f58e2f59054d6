import type { IStyleData } from "@univerjs/core";
import { rangeOf } from "../engine/lines";
import type { Sheet } from "../engine/sheet";
import type { StructuredReferences } from "../engine/tableViews";
import type { ConditionalFormatState } from "../model/sheetState";

/** Parameters of Univer's add-conditional-rule mutation; undefined for a formula that means nothing now. */
export function gridFormat(
  sheet: Sheet,
  item: ConditionalFormatState,
  references: StructuredReferences,
): object | undefined {
  if (item.formula === "") return undefined;
  const { top, left } = item.area;
  const resolved = references.concerns(item.formula)
    ? references.resolve(item.formula, sheet, top, left)
    : { formula: item.formula };
  if (!("formula" in resolved)) return undefined;
  const style: IStyleData = {};
  if (item.fill !== undefined) style.bg = { rgb: item.fill };
  if (item.fontColor !== undefined) style.cl = { rgb: item.fontColor };
  if (item.bold !== undefined) style.bl = item.bold ? 1 : 0;
  if (item.italic !== undefined) style.it = item.italic ? 1 : 0;
  const rule = { type: "highlightCell", subType: "formula", value: resolved.formula, style };
  return {
    rule: {
      cfId: item.id,
      ranges: [rangeOf(sheet.inGrid(item.area) ?? item.area)],
      stopIfTrue: item.stopIfTrue,
      rule,
    },
  };
}
