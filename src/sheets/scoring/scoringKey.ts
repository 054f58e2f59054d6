import type { Scoring } from "../../domain/scoring/scoring";

/** What of a self-scoring stands in `_CCHC`: the rest is cells of its sheet. */
export type ScoringIdentity = Pick<Scoring, "year" | "source" | "printedTotal">;

/** The value of the key "scoring"; "" without one. */
export function scoringKey(scoring: Scoring | undefined): string {
  if (!scoring) return "";
  const { year, source, printedTotal } = scoring;
  return JSON.stringify({ year, source, printedTotal });
}

/** The inverse; nothing where it is blank or someone broke it. */
export function readScoringKey(json: string | undefined): ScoringIdentity | undefined {
  try {
    const value: unknown = JSON.parse(json ?? "");
    if (typeof value !== "object" || value === null) return undefined;
    const { year, source, printedTotal } = value as Record<string, unknown>;
    if (typeof year !== "number" || typeof source !== "string") return undefined;
    return { year, source, ...(typeof printedTotal === "number" && { printedTotal }) };
  } catch {
    return undefined;
  }
}
