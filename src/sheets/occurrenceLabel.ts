import type { Period } from "../domain/periods/period";
import type { Occurrence } from "../domain/schedule/occurrence";
import { periodLabel } from "./periodLabel";

/** "quý I", "tháng 02", "6 tháng đầu năm", "9 tháng", "năm": a period without its year. */
function bare(period: Period): string {
  const named = periodLabel(period.id).replace(/[/ ]\d{4}$/, "");
  const words = named.charAt(0).toLowerCase() + named.slice(1);
  if (period.kind === "month") return `tháng ${String(period.index).padStart(2, "0")}`;
  return period.kind === "nineMonths" ? "9 tháng" : words;
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

/**
 * A row's milestone in words: "Báo cáo quý I", "Báo cáo tháng 02", "Xây dựng Kế hoạch", "Tháng 02/2024".
 * The label alone would do only where a due date stands beside it; else the plan's own words say when.
 */
export function occurrenceLabel({
  covers,
  label,
  text,
  kind,
}: Pick<Occurrence, "covers" | "label" | "text" | "kind">): string {
  const own = label?.replace(/[\s:;,.–-]+$/u, "") ?? "";
  if (covers) {
    const what = own === "" || /^báo cáo/iu.test(own) ? "Báo cáo" : capitalised(own);
    return `${what} ${bare(covers)}`;
  }
  return capitalised(kind === "window" && own !== "" ? own : text.replace(/^[\s-]+|[\s;.]+$/gu, ""));
}
