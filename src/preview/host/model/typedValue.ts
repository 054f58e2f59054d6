import { toSerial } from "../../../domain/date/serial";
import { isErrorValue } from "./errorValue";

/** What Excel makes of something typed (or given to Range.values as text). */
export type TypedValue =
  | { kind: "blank" }
  | { kind: "text"; text: string }
  | { kind: "number"; number: number; format?: string }
  | { kind: "boolean"; boolean: boolean }
  | { kind: "error"; error: string }
  /** With "=". */
  | { kind: "formula"; formula: string };

/** How numbers and dates are typed: the API speaks en-US, people here type as in Việt Nam. */
export interface TypingLocale {
  decimal: "." | ",";
  group: "," | ".";
  dayFirst: boolean;
  dateFormat: string;
}

export const enUs: TypingLocale = { decimal: ".", group: ",", dayFirst: false, dateFormat: "m/d/yyyy" };
export const viVn: TypingLocale = { decimal: ",", group: ".", dayFirst: true, dateFormat: "dd/mm/yyyy" };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Reads a text as Excel does when it is entered into a cell; `isTextCell` for number format "@". Never throws. */
export function readTyped(text: string, isTextCell: boolean, locale: TypingLocale): TypedValue {
  if (text === "") return { kind: "blank" };
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1) };
  if (isTextCell) return { kind: "text", text };
  if (/^[=+@-]/.test(text) && isFormula(text)) return { kind: "formula", formula: asFormula(text) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: "boolean", boolean: trimmed.toLowerCase() === "true" };
  if (isErrorValue(trimmed.toUpperCase())) return { kind: "error", error: trimmed.toUpperCase() };
  return (
    readNumber(trimmed, locale) ?? readDate(trimmed, locale) ?? readTime(trimmed) ?? { kind: "text", text }
  );
}

/** "+1-2" and "-A1*2" are formulas to Excel; "-5" and "- gạch đầu dòng" are not. */
function isFormula(text: string): boolean {
  if (text.startsWith("=")) return text.length > 1;
  if (text.startsWith("@")) return /^@[A-Za-z_]\w*\(/.test(text);
  const rest = text.slice(1);
  if (/^[\d.,\s]*%?$/.test(rest) || /^\d[\d.,]*E[+-]?\d+$/i.test(rest)) return false;
  return /^[\w$("'.]/.test(rest) && /[-+*/^&()=<>]|\$?[A-Za-z]{1,3}\$?\d/.test(rest);
}

function asFormula(text: string): string {
  if (text.startsWith("=")) return text;
  return text.startsWith("-") ? `=${text}` : `=${text.slice(1)}`;
}

function readNumber(text: string, locale: TypingLocale): TypedValue | undefined {
  const [group, decimal] = [`\\${locale.group}`, `\\${locale.decimal}`];
  const number = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}\\d*)?`;
  const match = new RegExp(`^([-+(]?)\\s*([$€£₫]?)\\s*(${number})(E[-+]?\\d+)?\\s*([%₫đ]?)(\\)?)$`, "i").exec(
    text,
  );
  if (!match || !/\d/.test(match[3] ?? "")) return undefined;
  const [, sign = "", , digits = "", exponent = "", suffix = "", closing = ""] = match;
  if ((sign === "(") !== (closing === ")")) return undefined;
  const plain = digits.replaceAll(locale.group, "").replace(locale.decimal, ".");
  const size = Number(`${plain}${exponent}`) / (suffix === "%" ? 100 : 1);
  const value = sign === "-" || sign === "(" ? -size : size;
  const fraction = digits.includes(locale.decimal);
  if (suffix === "%") return { kind: "number", number: value, format: fraction ? "0.00%" : "0%" };
  if (exponent) return { kind: "number", number: value, format: "0.00E+00" };
  if (digits.includes(locale.group))
    return { kind: "number", number: value, format: fraction ? "#,##0.00" : "#,##0" };
  return { kind: "number", number: value };
}

function readDate(text: string, locale: TypingLocale): TypedValue | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), "yyyy-mm-dd");
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (full) {
    const [a, b] = [Number(full[1]), Number(full[2])];
    const [month, day] = locale.dayFirst ? [b, a] : [a, b];
    return dated(yearOf(full[3] ?? ""), month, day, locale.dateFormat);
  }
  const monthYear = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthYear) return dated(Number(monthYear[2]), Number(monthYear[1]), 1, "mmm-yy");
  const dayMonth = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (dayMonth) {
    const [a, b] = [Number(dayMonth[1]), Number(dayMonth[2])];
    const [month, day] = locale.dayFirst ? [b, a] : [a, b];
    return dated(thisYear, month, day, "d-mmm");
  }
  const named = /^(\d{1,2})[- ]([a-z]{3})[a-z]*(?:[- ](\d{2}|\d{4}))?$/i.exec(text);
  const month = months.indexOf((named?.[2] ?? "").toLowerCase()) + 1;
  if (named && month > 0) {
    return dated(
      named[3] ? yearOf(named[3]) : thisYear,
      month,
      Number(named[1]),
      named[3] ? "d-mmm-yy" : "d-mmm",
    );
  }
  return undefined;
}

/** Excel takes the present year; a fixed one keeps runs alike. */
const thisYear = 2024;

function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, format: string): TypedValue | undefined {
  const made = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || month < 1 || month > 12 || made.getUTCMonth() !== month - 1 || day < 1) return undefined;
  return {
    kind: "number",
    number: toSerial(made.toISOString().slice(0, 10) as Parameters<typeof toSerial>[0]),
    format,
  };
}

function readTime(text: string): TypedValue | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match || Number(match[1]) > 23) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { kind: "number", number: seconds / 86_400, format: match[3] ? "h:mm:ss" : "h:mm" };
}
