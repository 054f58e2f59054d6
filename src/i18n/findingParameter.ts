import { formatText } from "../domain/date/format";
import { isPlainDate } from "../domain/date/plainDate";
import type { Finding } from "../domain/finding/finding";
import { formatNumber } from "./format";
import type { Language } from "./language";
import { evidenceWords } from "./vi/scoringWords";
import { oneLine } from "./oneLine";
import { isPeriodId, periodNameInSentence } from "./periodName";

/** Stands for a value that is not known. */
const unknown = "…";

function written(value: string | number, language: Language): string {
  if (typeof value === "number") return formatNumber(Math.round(value * 10_000) / 10_000, language);
  if (isPlainDate(value)) return formatText(value);
  if (isPeriodId(value)) return periodNameInSentence(value, language);
  return oneLine(value);
}

/** Numbers that are never grouped: years and running numbers. */
const plainNumbers: ReadonlySet<string> = new Set(["year", "planYear", "number", "after", "taskNumber"]);

const signs: Record<string, string> = { ">=": "≥ ", ">": "> ", "<=": "≤ ", "<": "< ", "=": "", between: "" };

const previousYear: Record<Language, string> = { vi: "năm trước", en: "previous year" };

/** "95%", "12 hội nghị": a figure with the unit of its target, to two decimals. */
function figure(value: string | number, unit: string | number | undefined, language: Language): string {
  if (typeof value === "string") return oneLine(value);
  const number = formatNumber(Math.round(value * 100) / 100, language);
  if (unit === undefined || unit === "") return number;
  return unit === "%" ? `${number}%` : `${number} ${unit}`;
}

function ofPlace({ place, received }: Finding, name: string, language: Language): string | undefined {
  switch (name) {
    case "received":
      return received === undefined ? undefined : oneLine(received);
    case "address":
      return place.address;
    case "sheet":
      return place.sheet;
    case "period":
      return place.periodId && periodNameInSentence(place.periodId, language);
    case "id":
      return place.occurrenceId ?? place.indicatorId ?? place.taskNumber ?? place.address;
    default:
      return undefined;
  }
}

const evidenceNames: Record<Language, Readonly<Record<string, string>>> = {
  vi: evidenceWords,
  en: { document: "document number", section: "section", page: "page" },
};

/** "số, ký hiệu; trang": the fields that evidence lacks, stored as "document,page". */
function evidence(fields: string, language: Language): string {
  return fields
    .split(",")
    .map((field) => evidenceNames[language][field] ?? field)
    .join("; ");
}

/** The value of `{name}` in a finding's sentence: from its parameters, else from its place; dates, numbers and periods in words. */
export function findingParameter(finding: Finding, name: string, language: Language): string {
  const { params } = finding;
  const given = params[name];
  if (given === undefined) return ofPlace(finding, name, language) ?? unknown;
  if (plainNumbers.has(name)) return String(given);
  if (name === "evidence" && typeof given === "string") return evidence(given, language);
  if (name === "result") return figure(given, params.unit, language);
  if (name === "target")
    return `${signs[params.comparator ?? ""] ?? ""}${figure(given, params.unit, language)}`;
  if (name === "baseline" && given === "previous year") return previousYear[language];
  return written(given, language);
}
