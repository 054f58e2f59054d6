import type { ConditionalFormatSpec } from "../../sheets/model/book";
import { fileFormula } from "./formula";
import type { BookParts } from "./cell";
import { element, escapeText } from "./xml";

/** Rules in order: the first has the highest priority on the sheet. */
export function conditionalFormatsXml(formats: ConditionalFormatSpec[], styles: BookParts["styles"]): string {
  return formats
    .map(({ ref, formula, format, stopIfTrue }, index) => {
      const rule = element(
        "cfRule",
        {
          type: "expression",
          dxfId: styles.difference(format),
          priority: index + 1,
          stopIfTrue: stopIfTrue || undefined,
        },
        `<formula>${escapeText(fileFormula(formula))}</formula>`,
      );
      return element("conditionalFormatting", { sqref: ref }, rule);
    })
    .join("");
}
