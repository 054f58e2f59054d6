import { plainDate } from "../../domain/date/plainDate";
import type { Period, PeriodId, PlanSettings } from "../../domain/periods/period";
import { periodById } from "../../domain/periods/periodById";
import { periodsOf, type Periods } from "../../domain/periods/periodsOf";
import { fold } from "../../domain/text";

/** Only a line of its own says which period a report is of; "ngày 15 tháng 3 năm 2024" is the day it was signed. */
const titleLine = /^(?:bao cao|ky bao cao|ky) /;

const quarters: Record<string, string> = { i: "1", ii: "2", iii: "3", iv: "4" };

const forms: readonly [pattern: RegExp, code: (match: RegExpMatchArray) => string, year: number][] = [
  [/\bquy (i{1,3}|iv|[1-4]) (?:nam )?(\d{4})\b/g, ([, n = ""]) => `Q${quarters[n] ?? n}`, 2],
  [/(?<!\bngay \d{1,2} )\bthang (\d{1,2}) (?:nam )?(\d{4})\b/g, ([, n = ""]) => `M${n.padStart(2, "0")}`, 2],
  [/\b0?6 thang (dau|cuoi) nam (\d{4})\b/g, ([, half]) => (half === "dau" ? "H1" : "H2"), 2],
  [/\b0?9 thang (?:dau )?nam (\d{4})\b/g, () => "9M", 1],
];

/** "BÁO CÁO … CẢI CÁCH HÀNH CHÍNH NĂM 2024": a year alone is a period only in the template's own title. */
const yearTitle = /^bao cao (?:ket qua thuc hien nhiem vu|chi tieu) cai cach hanh chinh (nam (\d{4}))$/;

function namedIn(line: string): string[] {
  const found = forms.flatMap(([pattern, code, year]) =>
    [...line.matchAll(pattern)].map((match) => `${match[year] ?? ""}-${code(match)}`),
  );
  const whole = yearTitle.exec(line);
  return whole ? [`${whole[2] ?? ""}-Y`] : found;
}

const span =
  /\bso lieu tu (?:ngay )?(\d{1,2}) (\d{1,2}) (\d{4}) den (?:het )?(?:ngay )?(\d{1,2}) (\d{1,2}) (\d{4})\b/;

/** The periods of years met so far: every line of hundreds of files asks for those of the same one. */
const ofYears = new WeakMap<PlanSettings, Map<number, Periods>>();

function periodsOfYear(year: number, settings: PlanSettings): Periods {
  const known = ofYears.get(settings) ?? new Map<number, Periods>();
  ofYears.set(settings, known);
  const periods = known.get(year) ?? periodsOf(year, settings);
  known.set(year, periods);
  return periods;
}

/** Periods whose figures run from and to the days a line says. */
function spannedIn(line: string, settings: PlanSettings): string[] {
  const [, ...parts] = span.exec(line) ?? [];
  if (parts.length === 0) return [];
  const [d1 = 0, m1 = 0, y1 = 0, d2 = 0, m2 = 0, y2 = 0] = parts.map(Number);
  const [from, to] = [plainDate(y1, m1, d1), plainDate(y2, m2, d2)];
  return periodsOfYear(y2, settings)
    .filter(({ figuresFrom, cutOff }: Period) => figuresFrom === from && cutOff === to)
    .map(({ id }) => id);
}

/**
 * The periods that lines above the headings name, each once: by the sheet's title ("… QUÝ I NĂM 2024") and by the days of its figures.
 * More than one: they contradict each other, and the period is not known.
 */
export function periodsInHead(lines: readonly string[], settings: PlanSettings): PeriodId[] {
  const folded = lines.map(fold);
  const named = folded.filter((line) => titleLine.test(line)).flatMap(namedIn);
  const spanned = folded.flatMap((line) => spannedIn(line, settings));
  return [...new Set([...named, ...spanned])].filter((id) => periodById(id, settings) !== undefined);
}
