import type { Target } from "../domain/target/target";
import { formatNumber } from "../i18n/format";

const signs: Partial<Record<Target["comparator"], string>> = {
  ">=": "≥ ",
  ">": "> ",
  "=": "= ",
  "<=": "≤ ",
  "<": "< ",
  increase: "Tăng ",
  decrease: "Giảm ",
};

/** "≥ 95%", "= 0", "40–50%", "Giảm 10%", "Tăng", "Có"; "–" for an indicator without a target. Decimal comma. */
export function targetLabel(target: Target | undefined): string {
  if (!target) return "–";
  const { comparator, value, upTo, unit = "" } = target;
  if (comparator === "yes") return "Có";
  const amount = value === undefined ? "" : formatNumber(value, "vi");
  const range =
    comparator === "between" && upTo !== undefined ? `${amount}–${formatNumber(upTo, "vi")}` : amount;
  const measure = unit === "" || unit === "%" || range === "" ? unit : ` ${unit}`;
  return `${signs[comparator] ?? ""}${range}${range === "" ? "" : measure}`.trim();
}
