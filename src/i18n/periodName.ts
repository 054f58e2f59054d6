import type { PeriodId } from "../domain/periods/period";
import type { Language } from "./language";

const quarters = ["I", "II", "III", "IV"];

const names: Record<
  Language,
  Record<"month" | "quarter" | "half1" | "half2" | "nineMonths" | "year", string>
> = {
  vi: {
    month: "Tháng {n}/{year}",
    quarter: "Quý {n}/{year}",
    half1: "6 tháng đầu năm {year}",
    half2: "6 tháng cuối năm {year}",
    nineMonths: "9 tháng năm {year}",
    year: "Năm {year}",
  },
  en: {
    month: "Month {n}/{year}",
    quarter: "Quarter {n}/{year}",
    half1: "First half of {year}",
    half2: "Second half of {year}",
    nineMonths: "Nine months of {year}",
    year: "Year {year}",
  },
};

const idPattern = /^(\d{4})-(?:M(\d{2})|Q([1-4])|H([12])|(9M)|(Y))$/;

/** Whether a text is a period's id ("2024-Q1"). */
export function isPeriodId(text: string): boolean {
  return idPattern.test(text);
}

/** "2024-Q1" → "Quý I/2024"; months 1–2 with a leading 0, as dates are ("Tháng 02/2024"). Other text comes back as it is. */
export function periodName(id: PeriodId, language: Language): string {
  const match = idPattern.exec(id);
  if (!match) return id;
  const [, year = "", month, quarter, half, nineMonths] = match;
  const say = (name: keyof (typeof names)["vi"], n = "") =>
    names[language][name].replace("{n}", n).replace("{year}", year);
  if (month) return say("month", Number(month) < 3 ? month : String(Number(month)));
  if (quarter) return say("quarter", quarters[Number(quarter) - 1]);
  if (half) return say(half === "1" ? "half1" : "half2");
  return say(nineMonths ? "nineMonths" : "year");
}

/** As `periodName`, for the middle of a sentence: "quý I/2024". */
export function periodNameInSentence(id: PeriodId, language: Language): string {
  const name = periodName(id, language);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
