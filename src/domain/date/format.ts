import { partsOf, type PlainDate } from "./plainDate";

const twoDigits = (value: number) => String(value).padStart(2, "0");

/** As in cells: 05/03/2024. */
export function formatShort(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/** As in official text: days 1–9 and months 1–2 with a leading 0 (20/3/2024, 05/3/2024, 29/02/2024). Decree 30/2020/NĐ-CP, Appendix I. */
export function formatText(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${twoDigits(day)}/${month <= 2 ? twoDigits(month) : month}/${year}`;
}
