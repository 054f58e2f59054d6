import { clearValidation, ownValidation, validationOver, validationsIn } from "../engine/validations";
import { assertAllowed } from "../engine/protection";
import type { Sheet } from "../engine/sheet";
import { areaIsValid } from "../engine/validity";
import { addressOf } from "../model/area";
import type { ValidationState } from "../model/sheetState";
import { refuse } from "../protocol/officeError";
import type { OfficeClass } from "../protocol/officeObject";
import { flag, oneOf, record, textArgument } from "./argument";
import { rangeSelfOf, type RangeSelf } from "./range";
import { checkListSource, ruleFormula } from "./ruleFormula";

const ruleTypes: Record<string, string> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  list: "List",
  date: "Date",
  time: "Time",
  custom: "Custom",
};

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** The rule as it will be kept: refuses what Excel refuses, turns a source range into its address. */
function checkedRule(sheet: Sheet, value: unknown): Record<string, unknown> {
  const rule = Object.entries(record(value, "The rule")).filter(
    ([, part]) => part !== null && part !== undefined,
  );
  const [kind, part] = rule[0] ?? ["", {}];
  if (rule.length !== 1 || !(kind in ruleTypes)) refuse("InvalidArgument", "A rule has exactly one kind.");
  const details = record(part, `The ${kind} rule`);
  if (kind === "list") {
    const source = listSource(details["source"]);
    checkListSource(sheet, source);
    return { list: { inCellDropDown: details["inCellDropDown"] !== false, source } };
  }
  if (kind === "custom") return { custom: { formula: formulaText(sheet, details["formula"]) } };
  const operator = oneOf(details["operator"], operators, "DataValidationOperator");
  const formula1 = bound(sheet, details["formula1"]);
  if (operator !== "Between" && operator !== "NotBetween") return { [kind]: { operator, formula1 } };
  const formula2 = bound(sheet, details["formula2"]);
  if (typeof formula1 === "number" && typeof formula2 === "number" && formula1 > formula2) {
    refuse("InvalidArgument", "The greatest value is less than the least.");
  }
  return { [kind]: { operator, formula1, formula2 } };
}

function listSource(source: unknown): string {
  const range = rangeSelfOf(source);
  if (range) return `=${range.sheet.prefixed(addressOf(range.area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"))}`;
  const text = textArgument(source, "The list's source");
  if (text === "") refuse("InvalidArgument", "The list's source is empty.");
  return text.length > 255 ? refuse("InvalidArgument", "A list's source has at most 255 characters.") : text;
}

function formulaText(sheet: Sheet, value: unknown): string {
  const text = ruleFormula(sheet, value);
  return text.length > 255
    ? refuse("InvalidArgument", "A validation formula has at most 255 characters.")
    : text;
}

function bound(sheet: Sheet, value: unknown): string | number {
  if (typeof value === "number") return value;
  const range = rangeSelfOf(value);
  if (range) return `=${range.sheet.prefixed(addressOf(range.area))}`;
  const text = textArgument(value, "The bound");
  if (text.startsWith("=")) return formulaText(sheet, text);
  return text === "" ? refuse("InvalidArgument", "The bound is empty.") : text;
}

function checkedMessage(value: unknown, shown: "showAlert" | "showPrompt"): Record<string, unknown> {
  const given = record(value, "The message");
  const [title, message] = [
    textArgument(given["title"] ?? "", "title"),
    textArgument(given["message"] ?? "", "message"),
  ];
  if (title.length > 32) refuse("InvalidArgument", "A validation title has at most 32 characters.");
  if (message.length > 255) refuse("InvalidArgument", "A validation message has at most 255 characters.");
  const checked: Record<string, unknown> = { [shown]: given[shown] !== false, title, message };
  if (shown === "showAlert") {
    checked["style"] = oneOf(
      given["style"] ?? "Stop",
      ["Stop", "Warning", "Information"] as const,
      "DataValidationAlertStyle",
    );
  }
  return checked;
}

function change(self: RangeSelf, apply: (validation: ValidationState) => void): void {
  assertAllowed(self.sheet);
  apply(ownValidation(self.sheet, self.area));
}

function typeOf({ sheet, area }: RangeSelf): string {
  const over = validationOver(sheet, area);
  if (!over) return validationsIn(sheet, area).length === 0 ? "None" : "Inconsistent";
  return ruleTypes[Object.keys(over.rule)[0] ?? ""] ?? "None";
}

export const dataValidation: OfficeClass<RangeSelf> = {
  name: "DataValidation",
  properties: {
    Type: { get: typeOf },
    Rule: {
      get: ({ sheet, area }) => validationOver(sheet, area)?.rule ?? null,
      set: (self, value) => {
        const rule = checkedRule(self.sheet, value);
        change(self, (validation) => (validation.rule = rule));
      },
    },
    ErrorAlert: {
      get: ({ sheet, area }) => validationOver(sheet, area)?.errorAlert ?? null,
      set: (self, value) => {
        const alert = checkedMessage(value, "showAlert");
        change(self, (validation) => (validation.errorAlert = alert));
      },
    },
    Prompt: {
      get: ({ sheet, area }) => validationOver(sheet, area)?.prompt ?? null,
      set: (self, value) => {
        const prompt = checkedMessage(value, "showPrompt");
        change(self, (validation) => (validation.prompt = prompt));
      },
    },
    IgnoreBlanks: {
      get: ({ sheet, area }) => validationOver(sheet, area)?.ignoreBlanks ?? null,
      set: (self, value) => {
        const on = flag(value, "ignoreBlanks");
        change(self, (validation) => (validation.ignoreBlanks = on));
      },
    },
    Valid: { computed: true, get: ({ sheet, area }) => areaIsValid(sheet, area) },
  },
  methods: {
    Clear: ({ sheet, area }) => {
      assertAllowed(sheet);
      clearValidation(sheet, area);
    },
  },
};
