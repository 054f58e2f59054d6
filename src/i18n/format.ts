import { formatText } from "../domain/date/format";
import type { PlainDate } from "../domain/date/plainDate";
import type { Language } from "./language";

const grouping: Record<Language, { thousands: string; decimal: string }> = {
  vi: { thousands: ".", decimal: "," },
  en: { thousands: ",", decimal: "." },
};

/** 1284.5 → "1.284,5" (vi) or "1,284.5" (en); at most three decimals, rounded half up, no trailing zeros. */
export function formatNumber(value: number, language: Language): string {
  if (!Number.isFinite(value)) return "";
  const { thousands, decimal } = grouping[language];
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(3).split(".");
  const decimals = fraction.replace(/0+$/, "");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const sign = value < 0 && (Number(whole) !== 0 || decimals !== "") ? "-" : "";
  return `${sign}${grouped}${decimals === "" ? "" : decimal + decimals}`;
}

/** Local `YYYY-MM-DDTHH:mm` → its time "10:48" and its day "20/3/2024". */
export function dateTimeParts(dateTime: string): { time: string; date: string } {
  const [date = "", time = ""] = dateTime.split("T");
  return { time: time.slice(0, 5), date: formatText(date as PlainDate) };
}

/** Bytes as "1,4 MB" or "38 kB" (decimal units). */
export function formatSize(bytes: number, language: Language): string {
  const mega = bytes >= 1_000_000;
  const value = bytes / (mega ? 1_000_000 : 1_000);
  return `${formatNumber(mega ? Math.round(value * 10) / 10 : Math.max(1, Math.round(value)), language)} ${mega ? "MB" : "kB"}`;
}
