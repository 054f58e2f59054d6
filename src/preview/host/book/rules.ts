import { parseArea } from "../../../sheets/model/a1";
import type { ConditionalFormatSpec, ValidationSpec } from "../../../sheets/model/book";
import type { Colour } from "../../../sheets/model/style";
import { addressOf } from "../model/area";
import type { ConditionalFormatState, ValidationState } from "../model/sheetState";

const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;
const kinds = { date: "date", decimal: "decimal", whole: "wholeNumber" } as const;

type Details = Record<string, unknown>;

function ruleOf(rule: ValidationSpec["rule"]): Record<string, unknown> {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case "textLength":
      return { textLength: { operator: "LessThanOrEqualTo", formula1: rule.max } };
    case "custom":
      return { custom: { formula: `=${rule.formula}` } };
    case "date":
    case "decimal":
    case "whole": {
      const bounds = { formula1: `=${rule.min}` };
      return {
        [kinds[rule.kind]]:
          rule.operator === "between" && rule.max !== undefined
            ? { operator: "Between", ...bounds, formula2: `=${rule.max}` }
            : { operator: "GreaterThanOrEqualTo", ...bounds },
      };
    }
  }
}

export function toValidationState(spec: ValidationSpec): ValidationState | undefined {
  const area = parseArea(spec.ref);
  if (!area) return undefined;
  return {
    area,
    rule: ruleOf(spec.rule),
    errorAlert: { showAlert: true, ...spec.alert, style: styles[spec.alert.style] },
    prompt: { showPrompt: true, title: spec.prompt?.title ?? "", message: spec.prompt?.message ?? "" },
    ignoreBlanks: true,
  };
}

const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
const bare = (formula: unknown): string => text(formula).replace(/^=/, "");

function toRule(rule: Record<string, unknown>): ValidationSpec["rule"] | undefined {
  const [kind = "", given] = Object.entries(rule)[0] ?? [];
  const details = (given ?? {}) as Details;
  switch (kind) {
    case "list":
      return { kind: "list", source: bare(details["source"]) };
    case "custom":
      return { kind: "custom", formula: bare(details["formula"]) };
    case "textLength":
      return { kind: "textLength", max: Number(bare(details["formula1"])) };
    case "date":
    case "decimal":
    case "wholeNumber": {
      const between = details["operator"] === "Between";
      const made = { kind: kind === "wholeNumber" ? "whole" : kind, min: bare(details["formula1"]) } as const;
      return between
        ? { ...made, operator: "between", max: bare(details["formula2"]) }
        : { ...made, operator: "greaterOrEqual" };
    }
    default:
      return undefined;
  }
}

/** Undefined for a rule a book cannot say. */
export function toValidationSpec(state: ValidationState): ValidationSpec | undefined {
  const rule = toRule(state.rule);
  if (!rule) return undefined;
  const { errorAlert, prompt } = state;
  const style = (Object.keys(styles) as (keyof typeof styles)[]).find(
    (key) => styles[key] === errorAlert["style"],
  );
  const spec: ValidationSpec = {
    ref: addressOf(state.area),
    rule,
    alert: { style: style ?? "stop", title: text(errorAlert["title"]), message: text(errorAlert["message"]) },
  };
  const shown = { title: text(prompt["title"]), message: text(prompt["message"]) };
  if (shown.title !== "" || shown.message !== "") spec.prompt = shown;
  return spec;
}

export function toConditionalFormatState(
  spec: ConditionalFormatSpec,
  id: string,
): ConditionalFormatState | undefined {
  const area = parseArea(spec.ref);
  if (!area) return undefined;
  const { fill, colour, bold, italic } = spec.format;
  return {
    id,
    area,
    formula: `=${spec.formula}`,
    stopIfTrue: spec.stopIfTrue ?? false,
    ...(fill === undefined ? {} : { fill }),
    ...(colour === undefined ? {} : { fontColor: colour }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
  };
}

export function toConditionalFormatSpec(state: ConditionalFormatState): ConditionalFormatSpec {
  const format: ConditionalFormatSpec["format"] = {};
  if (state.fill !== undefined) format.fill = state.fill as Colour;
  if (state.fontColor !== undefined) format.colour = state.fontColor as Colour;
  if (state.bold !== undefined) format.bold = state.bold;
  if (state.italic !== undefined) format.italic = state.italic;
  const spec: ConditionalFormatSpec = { ref: addressOf(state.area), formula: bare(state.formula), format };
  if (state.stopIfTrue) spec.stopIfTrue = true;
  return spec;
}
