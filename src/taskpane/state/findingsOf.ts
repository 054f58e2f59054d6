import type { StoredFinding } from "../../domain/consolidation/consolidation";
import type { Finding, Severity } from "../../domain/finding/finding";

/** In the order they are shown. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

export function ofSeverity<F extends Finding>(findings: readonly F[], severity: Severity): F[] {
  return findings.filter((finding) => finding.severity === severity);
}

export function countOf(findings: readonly Finding[]): Record<Severity, number> {
  const count = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) count[severity] += 1;
  return count;
}

/** The gravest level among findings; `info` when there are none. */
export function worstOf(findings: readonly Finding[]): Severity {
  const count = countOf(findings);
  return severities.find((severity) => count[severity] > 0) ?? "info";
}

export function open(findings: readonly StoredFinding[]): StoredFinding[] {
  return findings.filter(({ handling }) => handling === "open");
}
