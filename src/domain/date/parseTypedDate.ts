import { plainDate, type PlainDate } from "./plainDate";

/** What a person typed as a date. `ambiguous`: read day first, but month first would be a day too (03/05/2024). */
export interface TypedDate {
  date?: PlainDate;
  ambiguous: boolean;
}

const unread: TypedDate = { ambiguous: false };
const time = String.raw`(?:[T ]\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`, "i");
const dayFirst = new RegExp(
  String.raw`^(?:ngày )?(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4}|\d{2})${time}$`,
  "i",
);
const inWords = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? năm (\d{4})$/i;

/**
 * Reads one whole date as people type it in a cell: 5/3/2024, 05-3-24, 5.3.2024, "ngày 5 tháng 3 năm 2024",
 * 2024-03-05, spaces and a time of day tolerated. Day first always; two-digit years are 2000–2099.
 * No date without a year, and none for a day the calendar does not have.
 */
export function parseTypedDate(text: string): TypedDate {
  // A longer text is no date, and the patterns need not walk through it.
  if (text.length > 100) return unread;
  const clean = text
    .normalize("NFC")
    .replace(/[\s\u00a0\u200b-\u200f\u202f\ufeff]+/g, " ")
    .replace(/[‐-―−]/g, "-")
    .trim()
    .replace(/[.,;]$/, "");
  const iso = yearFirst.exec(clean);
  if (iso) return read(Number(iso[1]), Number(iso[3]), Number(iso[4]), false);
  const words = inWords.exec(clean);
  if (words) return read(Number(words[3]), Number(words[2]), Number(words[1]), false);
  const digits = dayFirst.exec(clean);
  if (!digits) return unread;
  const year = Number(digits[3]);
  return read(year < 100 ? 2000 + year : year, Number(digits[2]), Number(digits[1]), true);
}

function read(year: number, month: number, day: number, orderInDoubt: boolean): TypedDate {
  const date = plainDate(year, month, day);
  if (date === undefined) return unread;
  return { date, ambiguous: orderInDoubt && day !== month && day <= 12 };
}
