import { severityOf, type FindingCode } from "./codes";
import type { Finding, Place } from "./finding";

/** Makes a finding with its code's severity. A value under an `error` is not taken; pass `taken` where that differs. */
export function finding(
  code: FindingCode,
  place: Place,
  params: Finding["params"] = {},
  more: { received?: string; taken?: boolean } = {},
): Finding {
  const severity = severityOf[code];
  const made: Finding = { code, severity, place, params, taken: more.taken ?? severity !== "error" };
  if (more.received !== undefined) made.received = more.received;
  return made;
}
