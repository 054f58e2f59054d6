import { formatText } from "../domain/date/format";
import type { PlainDate } from "../domain/date/plainDate";
import type { FigureKey, FigureLookup, FigureValue } from "../domain/report";
import { formatNumber } from "../i18n/format";
import { gap } from "./text/sentence";
import type { Run } from "./block";

/**
 * Quotes a figure of the workbook. `value` is what the report's facts say; where the cell is not there or holds something else (a sheet
 * not brought up to date), nothing is quoted and a gap stands instead.
 */
export interface Quote {
  count: (key: FigureKey, value: number, about: string) => Run;
  /** `value` is a fraction of 1; shown in whole per cent, as Tổng hợp shows it. */
  share: (key: FigureKey, value: number, about: string) => Run;
  /** The same with one decimal, as indicators are shown. */
  ratio: (key: FigureKey, value: number, about: string) => Run;
  date: (key: FigureKey, value: PlainDate, about: string) => Run;
  /** "22/25" */
  words: (key: FigureKey, value: string, about: string) => Run;
  /** How many figures could not be quoted so far. */
  unquoted: () => number;
}

function agree(a: FigureValue, b: FigureValue): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  if (typeof a === "object" && typeof b === "object") return a.date === b.date;
  return a === b;
}

/** 0.9167 → "91,7%" with one decimal. */
export function percent(fraction: number, decimals: 0 | 1): string {
  const scale = 10 ** decimals;
  return `${formatNumber(Math.round(fraction * 100 * scale) / scale, "vi")}%`;
}

export function quoteFrom(lookup: FigureLookup): Quote {
  let unquoted = 0;
  const quote = (key: FigureKey, value: FigureValue, shown: string, about: string): Run => {
    const place = lookup(key);
    if (place && agree(place.value, value)) return { kind: "figure", text: shown, place, about };
    unquoted += 1;
    return gap;
  };
  return {
    count: (key, value, about) => quote(key, value, formatNumber(value, "vi"), about),
    share: (key, value, about) => quote(key, value, percent(value, 0), about),
    ratio: (key, value, about) => quote(key, value, percent(value, 1), about),
    date: (key, date, about) => quote(key, { date }, formatText(date), about),
    words: (key, value, about) => quote(key, value, value, about),
    unquoted: () => unquoted,
  };
}
