import { rangeOf } from "../engine/lines";
import { rangeOfFormula } from "../engine/names";
import type { Sheet } from "../engine/sheet";
import { addressOf } from "../model/area";
import type { ValidationState } from "../model/sheetState";

const errorStyles: Record<string, number> = { Information: 0, Stop: 1, Warning: 2 };

const operators: Record<string, string> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** Univer's date rule refuses days after the 12th; dates are numbers, so a number rule stands for it. */
const types: Record<string, string> = {
  wholeNumber: "whole",
  decimal: "decimal",
  textLength: "textLength",
  date: "decimal",
  time: "decimal",
};

/** DataValidationRenderMode: the cell's own look with an arrow, not a chip. */
const arrowOnly = 1;

/** Parameters of Univer's addRule mutation; undefined for a rule it has no like of. */
export function gridValidation(sheet: Sheet, state: ValidationState, index: number): object | undefined {
  const core = ruleOf(sheet, state.rule);
  if (!core) return undefined;
  const { errorAlert, prompt } = state;
  return {
    source: "patched",
    rule: {
      uid: `${sheet.id}-validation-${index}`,
      ranges: [rangeOf(sheet.inGrid(state.area) ?? state.area)],
      allowBlank: state.ignoreBlanks,
      ...core,
      errorStyle: errorStyles[String(errorAlert["style"])] ?? 1,
      showErrorMessage: errorAlert["showAlert"] !== false,
      errorTitle: errorAlert["title"],
      error: errorAlert["message"],
      showInputMessage: prompt["message"] !== "",
      promptTitle: prompt["title"],
      prompt: prompt["message"],
    },
  };
}

function ruleOf(sheet: Sheet, rule: Record<string, unknown>): object | undefined {
  const [kind = "", given] = Object.entries(rule)[0] ?? [];
  const details = (given ?? {}) as Record<string, string | number | undefined>;
  if (kind === "list")
    return {
      type: "list",
      showDropDown: true,
      renderMode: arrowOnly,
      formula1: listSource(sheet, String(details["source"])),
    };
  if (kind === "custom") return { type: "custom", formula1: details["formula"] };
  const type = types[kind];
  if (type === undefined) return undefined;
  const { operator, formula1, formula2 } = details;
  return {
    type,
    operator: operators[String(operator)],
    formula1: String(formula1),
    ...(formula2 === undefined ? {} : { formula2: String(formula2) }),
  };
}

/** Univer lists cells only by their own address, not by a name. */
function listSource(sheet: Sheet, source: string): string {
  const range = source.startsWith("=") ? rangeOfFormula(sheet.book, source, sheet) : undefined;
  return range ? `=${range.sheet.prefixed(addressOf(range.area))}` : source;
}
