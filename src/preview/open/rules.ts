import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import type { ConditionalFormatSpec, ValidationSpec } from "../../sheets/model/book";
import { colourOf } from "./style";

function ruleOf(file: DataValidation): ValidationSpec["rule"] | undefined {
  const min = file.formula1 ?? "0";
  const open = file.operator === "greaterThanOrEqual";
  switch (file.type) {
    case "list":
      return file.formula1 ? { kind: "list", source: file.formula1.replace(/^=/, "") } : undefined;
    case "date":
    case "decimal":
    case "whole":
      return {
        kind: file.type,
        operator: open ? "greaterOrEqual" : "between",
        min,
        max: open ? undefined : (file.formula2 ?? min),
      };
    case "textLength":
      return { kind: "textLength", max: Number(min) };
    case "custom":
      return { kind: "custom", formula: min };
    case "time":
      return undefined;
  }
}

/** A file's validation as ours, one per area; kinds SheetSpec has no word for are left out. */
export function validationOf(file: DataValidation): ValidationSpec[] {
  const rule = ruleOf(file);
  if (!rule) return [];
  return file.range.split(" ").map((ref) => ({
    ref,
    rule,
    alert: {
      style: file.errorStyle ?? "stop",
      title: file.errorTitle ?? "",
      message: file.errorMessage ?? "",
    },
    ...(file.inputMessage ? { prompt: { title: file.inputTitle ?? "", message: file.inputMessage } } : {}),
  }));
}

/** A file's formula rules as ours, by priority; other kinds are left out. */
export function conditionalFormatsOf(rules: readonly ConditionalRule[]): ConditionalFormatSpec[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule) => {
      const formula = Array.isArray(rule.formula) ? rule.formula[0] : rule.formula;
      if (rule.type !== "expression" || !formula) return [];
      const fill = rule.style?.fill;
      const format = {
        fill: fill?.type === "pattern" ? (colourOf(fill.bgColor) ?? colourOf(fill.fgColor)) : undefined,
        colour: colourOf(rule.style?.font?.color),
        bold: rule.style?.font?.bold,
        italic: rule.style?.font?.italic,
      };
      return rule.range.split(" ").map((ref) => ({ ref, formula, format, stopIfTrue: rule.stopIfTrue }));
    });
}
