import type { FindingCode } from "../domain/finding/codes";
import type { Finding } from "../domain/finding/finding";
import type { SentencePair } from "./sentence";
import { findingsPlan, unreadablePlan } from "./vi/findingsPlan";
import { findingsReceived } from "./vi/findingsReceived";
import { findingsScoring } from "./vi/findingsScoring";
import { findingsValues } from "./vi/findingsValues";

/** The sentences of one language. Every finding code has both halves; one without does not compile. */
export interface FindingSentences {
  byCode: Record<FindingCode, SentencePair>;
  /** Of a plan that cannot be read, by why. */
  byReason: Readonly<Record<string, SentencePair>>;
}

export const vietnameseSentences: FindingSentences = {
  byCode: { ...findingsReceived, ...findingsValues, ...findingsPlan, ...findingsScoring },
  byReason: unreadablePlan,
};

/** The sentence of a finding's code; of a plan that cannot be read, the one for its reason. */
export function sentencePair(
  { code, params }: Finding,
  { byCode, byReason }: FindingSentences,
): SentencePair {
  const reason = String(params.reason);
  const own = code === "planUnreadable" && Object.hasOwn(byReason, reason) ? byReason[reason] : undefined;
  return own ?? byCode[code];
}
