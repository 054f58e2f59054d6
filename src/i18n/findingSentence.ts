import { formatText } from "../domain/date/format";
import { isPlainDate } from "../domain/date/plainDate";
import type { Finding } from "../domain/finding/finding";
import { findingSentences } from "./findingSentences";
import { formatNumber } from "./format";
import { defaultLanguage, type Language } from "./language";
import { isPeriodId, periodNameInSentence } from "./periodName";
import { placeInWords } from "./placeInWords";

export interface FindingWords {
  /** What is wrong: "Tử số 118 lớn hơn mẫu số 112". No full stop. */
  wrong: string;
  /** What to do: "Nhập ngày hoàn thành vào ô G12, hoặc chọn lại Tiến độ". No full stop. */
  fix: string;
  /** `fix` as the rest of a sentence, after "Cách sửa:". */
  remedy: string;
  /** For sheets and letters: "Đơn vị, trang …, ô …: …. Cách sửa: …." */
  full: string;
}

const longestQuote = 60;

const fixLabel: Record<Language, string> = { vi: "Cách sửa", en: "How to fix" };

function cut(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote - 1).trimEnd()}…` : line;
}

function written(value: string | number, language: Language): string {
  if (typeof value === "number") return formatNumber(value, language);
  if (isPlainDate(value)) return formatText(value);
  if (isPeriodId(value)) return periodNameInSentence(value, language);
  return cut(value);
}

/** A year is a number that is never grouped. */
const ungrouped = new Set(["year", "planYear", "number", "after", "taskNumber"]);

function parameter(finding: Finding, name: string, language: Language): string {
  const { params, place } = finding;
  const given = params[name];
  if (given !== undefined) return ungrouped.has(name) ? String(given) : written(given, language);
  if (name === "received") return finding.received === undefined ? "…" : written(finding.received, language);
  if (name === "address") return place.address ?? "…";
  if (name === "sheet") return place.sheet ?? "…";
  if (name === "period" && place.periodId) return periodNameInSentence(place.periodId, language);
  if (name === "id")
    return place.occurrenceId ?? place.indicatorId ?? place.taskNumber ?? place.address ?? "…";
  return "…";
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentence of a finding. `unitName` stands in front of the full form where it is known. */
export function findingSentence(
  finding: Finding,
  { language = defaultLanguage, unitName }: { language?: Language; unitName?: string } = {},
): FindingWords {
  const pair = findingSentences[language][finding.code];
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => parameter(finding, name, language));
  const wrong = fill(pair.wrong);
  const remedy = fill(pair.fix);
  const where = [unitName, placeInWords(finding.place, language)].filter(Boolean).join(", ");
  const start = where === "" ? capitalised(wrong) : `${capitalised(where)}: ${wrong}`;
  return {
    wrong: capitalised(wrong),
    fix: capitalised(remedy),
    remedy,
    full: `${start}. ${fixLabel[language]}: ${remedy}.`,
  };
}
