import type { CheckStamp } from "../../domain/submission/selfCheck";
import type { Keys } from "../keySheet";

/** The key of `_CCHC` under which a unit's check is noted. */
export const stampKey = "selfCheck";

export function stampText(stamp: CheckStamp): string {
  return JSON.stringify(stamp);
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/** The noted check; nothing where there is none or someone changed it into something else. */
export function stampIn(keys: Keys | undefined): CheckStamp | undefined {
  let read: unknown;
  try {
    read = JSON.parse(keys?.get(stampKey) ?? "null");
  } catch {
    return undefined;
  }
  if (typeof read !== "object" || read === null) return undefined;
  const { at, errors, warnings, filled, total, cells } = read as Record<string, unknown>;
  const isTime = typeof at === "string" && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(at);
  if (!isTime || typeof cells !== "string") return undefined;
  if (!isCount(errors) || !isCount(warnings) || !isCount(filled) || !isCount(total)) return undefined;
  return { at, errors, warnings, filled, total, cells };
}
