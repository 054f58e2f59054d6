import type { PeriodId } from "../domain/periods/period";
import { isPeriodId, periodName } from "../i18n/periodName";

const two = (part: string) => part.padStart(2, "0");
const quarters: Record<string, string> = { I: "1", II: "2", III: "3", IV: "4" };

/** "2024-Q1" → "Quý I/2024"; also "Tháng 3/2024", "6 tháng đầu năm 2024", "9 tháng năm 2024", "Năm 2024". Other text as it is. */
export function periodLabel(id: PeriodId): string {
  return periodName(id, "vi");
}

/** The inverse of `periodLabel`, forgiving about case and spaces; undefined for what names no period. An id is itself. */
export function periodIdOf(label: string): PeriodId | undefined {
  const text = label.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
  if (isPeriodId(label.trim())) return label.trim();
  const month = /^tháng (\d{1,2}) ?\/ ?(\d{4})$/.exec(text);
  if (month?.[1] && month[2] && Number(month[1]) >= 1 && Number(month[1]) <= 12) {
    return `${month[2]}-M${two(String(Number(month[1])))}`;
  }
  const quarter = /^quý (i{1,3}|iv) ?\/ ?(\d{4})$/.exec(text);
  if (quarter?.[1] && quarter[2]) return `${quarter[2]}-Q${quarters[quarter[1].toUpperCase()] ?? ""}`;
  const half = /^0?6 tháng (đầu|cuối) năm (\d{4})$/.exec(text);
  if (half?.[1] && half[2]) return `${half[2]}-H${half[1] === "đầu" ? "1" : "2"}`;
  const nine = /^0?9 tháng năm (\d{4})$/.exec(text);
  if (nine?.[1]) return `${nine[1]}-9M`;
  const year = /^năm (\d{4})$/.exec(text);
  return year?.[1] ? `${year[1]}-Y` : undefined;
}

/** For headings in capitals: "QUÝ I NĂM 2024", "6 THÁNG ĐẦU NĂM 2024". */
export function periodTitle(id: PeriodId): string {
  return periodLabel(id).replace("/", " năm ").toLocaleUpperCase("vi");
}
