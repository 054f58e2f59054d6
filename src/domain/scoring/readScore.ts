import { formatShort } from "../date/format";
import { fromSerial } from "../date/serial";
import type { Finding, Place } from "../finding/finding";
import { finding } from "../finding/make";
import type { RawCell } from "../submission/submission";
import { pointsOf } from "./points";

export interface ReadScore {
  selfScore?: number;
  unread?: string;
  findings: Finding[];
}

function blank(value: RawCell["value"]): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/**
 * A score as it stands in its cell. A number is taken, also a formula's; text that is a number is repaired and said so ("0,5");
 * anything else, a date or an Excel error among them, is kept as `unread` and a finding.
 */
export function readScore({ value, formula, isDate, error }: RawCell, place: Place): ReadScore {
  const unread = (received: string, code: "notNumber" | "cellError" = "notNumber"): ReadScore => ({
    unread: received,
    findings: [finding(code, place, code === "cellError" ? { error: received } : {}, { received })],
  });
  if (error !== undefined) return unread(error, "cellError");
  if (blank(value)) return { findings: [] };
  if (typeof value === "number" && Number.isFinite(value) && !isDate) {
    const computed = formula === undefined ? undefined : `=${formula.replace(/^=/, "")}`;
    const told =
      computed === undefined ? [] : [finding("scoreFormula", place, { value }, { received: computed })];
    return { selfScore: value, findings: told };
  }
  const date = isDate && typeof value === "number" ? fromSerial(value) : undefined;
  const received = date === undefined ? String(value) : formatShort(date);
  const points = typeof value === "string" ? pointsOf(value) : undefined;
  if (points === undefined) return unread(received);
  return { selfScore: points, findings: [finding("textNumber", place, { value: points }, { received })] };
}
