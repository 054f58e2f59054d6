import type { PeriodId } from "../../../domain/periods/period";

/** The period of the same kind before this one in the same year ("2024-Q2" → "2024-Q1"); nothing for the first, nine months and the year. */
export function previousPeriodId(id: PeriodId): PeriodId | undefined {
  const match = /^(\d{4})-([MQH])(\d{1,2})$/.exec(id);
  const [, year = "", kind = "", digits = ""] = match ?? [];
  const before = Number(digits) - 1;
  if (!match || before < 1) return undefined;
  return `${year}-${kind}${String(before).padStart(digits.length, "0")}`;
}
