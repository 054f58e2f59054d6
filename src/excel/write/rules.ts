import type { ConditionalFormatSpec, ValidationSpec } from "../../sheets/model/book";

function ruleOf(rule: ValidationSpec["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case "textLength":
      return { textLength: { formula1: rule.max, operator: "LessThanOrEqualTo" } };
    case "custom":
      return { custom: { formula: `=${rule.formula}` } };
    case "date": {
      const between = rule.operator === "between" && rule.max !== undefined;
      return between
        ? { date: { formula1: `=${rule.min}`, formula2: `=${rule.max}`, operator: "Between" } }
        : { date: { formula1: `=${rule.min}`, operator: "GreaterThanOrEqualTo" } };
    }
    case "decimal":
    case "whole": {
      const kind = rule.kind === "whole" ? "wholeNumber" : "decimal";
      const between = rule.operator === "between" && rule.max !== undefined;
      return between
        ? { [kind]: { formula1: `=${rule.min}`, formula2: `=${rule.max}`, operator: "Between" } }
        : { [kind]: { formula1: `=${rule.min}`, operator: "GreaterThanOrEqualTo" } };
    }
  }
}

const alertStyle = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Puts one validation on its area. Lists come from a defined name, never a comma string. */
export function writeValidation(sheet: Excel.Worksheet, spec: ValidationSpec): void {
  const { dataValidation } = sheet.getRange(spec.ref);
  dataValidation.rule = ruleOf(spec.rule);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: true,
    style: alertStyle[spec.alert.style],
    title: spec.alert.title,
    message: spec.alert.message,
  };
  if (spec.prompt) dataValidation.prompt = { showPrompt: true, ...spec.prompt };
}

/** Adds formula rules so that the first of `specs` wins: Excel puts each new rule before the older ones. */
export function writeConditionalFormats(sheet: Excel.Worksheet, specs: ConditionalFormatSpec[]): void {
  for (const spec of [...specs].reverse()) {
    const made = sheet.getRange(spec.ref).conditionalFormats.add("Custom");
    made.custom.rule.formula = `=${spec.formula}`;
    const { format } = made.custom;
    if (spec.format.fill) format.fill.color = spec.format.fill;
    if (spec.format.colour) format.font.color = spec.format.colour;
    if (spec.format.bold) format.font.bold = true;
    if (spec.format.italic) format.font.italic = true;
    if (spec.stopIfTrue) made.stopIfTrue = true;
  }
}
