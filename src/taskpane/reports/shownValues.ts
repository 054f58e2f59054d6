import type { ReportedCell } from "../../app/contract";
import { formatText } from "../../domain/date/format";
import { isPlainDate } from "../../domain/date/plainDate";
import { formatNumber } from "../../i18n/format";
import { progressWords, statusWords } from "../../i18n/vi/sheetWords";
import type { Language } from "../../i18n/language";

/** Longest text shown whole; of longer ones a part of this length. */
const longest = 60;
/** Letters shown before the first one that differs. */
const leadIn = 20;

const codes = new Map<string, string>([...Object.entries(progressWords), ...Object.entries(statusWords)]);

function wordsOf({ field }: ReportedCell, value: string | number, language: Language): string {
  if (typeof value === "number") return formatNumber(value, language);
  if (field === "completedOn" && isPlainDate(value)) return formatText(value);
  return field === "progress" || field === "status" ? (codes.get(value) ?? value) : value;
}

/** Where texts begin to differ, back at a word's beginning; 0 where little stands before. */
function differFrom(texts: readonly string[]): number {
  const [first = "", ...others] = texts;
  let at = 0;
  while (at < first.length && others.every((text) => text[at] === first[at])) at++;
  if (at <= leadIn) return 0;
  const word = first.indexOf(" ", at - leadIn);
  return word >= 0 && word < at ? word + 1 : at - leadIn;
}

/** A cell's values as people read them: codes as the words of the template; of long texts the part in which they differ. */
export function shownValues(cell: ReportedCell, language: Language): (string | undefined)[] {
  const whole = cell.values.map((value) => (value === undefined ? value : wordsOf(cell, value, language)));
  const isText = cell.values.some((value) => typeof value === "string") && !(cell.field in shownAsWord);
  if (!isText) return whole;
  const texts = whole.filter((text) => text !== undefined);
  const from = texts.some((text) => text.length > longest) ? differFrom(texts.length > 1 ? texts : [""]) : 0;
  return whole.map((text) => text && quoted(text, from));
}

/** Chosen from a list, or a date: needs no quotation marks. */
const shownAsWord = { progress: true, status: true, completedOn: true };

function quoted(text: string, from: number): string {
  const part = text.slice(from);
  const cut = part.length > longest ? `${part.slice(0, longest).trimEnd()}…` : part;
  return `“${from > 0 ? "…" : ""}${cut}”`;
}
