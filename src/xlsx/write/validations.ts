import type { ValidationSpec } from "../../sheets/model/book";
import { cutText } from "./cutText";
import { fileFormula } from "./formula";
import { element, escapeText, list, type Attributes } from "./xml";

/** Excel's limits for titles and messages; longer ones make it repair the file. */
const maxTitle = 32;
const maxMessage = 255;

function formulaXml(name: "formula1" | "formula2", formula: string): string {
  return `<${name}>${escapeText(fileFormula(formula))}</${name}>`;
}

function ruleXml(rule: ValidationSpec["rule"]): { attributes: Attributes; formulas: string } {
  switch (rule.kind) {
    case "list":
      return { attributes: { type: "list" }, formulas: formulaXml("formula1", rule.source) };
    case "custom":
      return { attributes: { type: "custom" }, formulas: formulaXml("formula1", rule.formula) };
    case "textLength":
      return {
        attributes: { type: "textLength", operator: "lessThanOrEqual" },
        formulas: formulaXml("formula1", String(rule.max)),
      };
    case "date":
    case "decimal":
    case "whole":
      return {
        attributes: {
          type: rule.kind,
          operator: rule.operator === "greaterOrEqual" ? "greaterThanOrEqual" : undefined,
        },
        formulas:
          formulaXml("formula1", rule.min) + (rule.max === undefined ? "" : formulaXml("formula2", rule.max)),
      };
  }
}

function validationXml({ ref, rule, alert, prompt }: ValidationSpec): string {
  const { attributes, formulas } = ruleXml(rule);
  return element(
    "dataValidation",
    {
      ...attributes,
      errorStyle: alert.style === "stop" ? undefined : alert.style,
      allowBlank: 1,
      showInputMessage: prompt ? 1 : undefined,
      showErrorMessage: 1,
      errorTitle: cutText(alert.title, maxTitle),
      error: cutText(alert.message, maxMessage),
      promptTitle: prompt && cutText(prompt.title, maxTitle),
      prompt: prompt && cutText(prompt.message, maxMessage),
      sqref: ref,
    },
    formulas,
  );
}

export function validationsXml(validations: ValidationSpec[]): string {
  return list("dataValidations", validations.map(validationXml));
}
