import type { FindingCode } from "../domain/finding/codes";
import type { Finding } from "../domain/finding/finding";
import * as enPlan from "./en/findingsPlan";
import * as enReceived from "./en/findingsReceived";
import * as enScoring from "./en/findingsScoring";
import * as enValues from "./en/findingsValues";
import type { Language } from "./language";
import type { SentencePair } from "./sentence";
import { findingsPlan, unreadablePlan } from "./vi/findingsPlan";
import { findingsReceived } from "./vi/findingsReceived";
import { findingsScoring } from "./vi/findingsScoring";
import { findingsValues } from "./vi/findingsValues";

const vi = { ...findingsReceived, ...findingsValues, ...findingsPlan, ...findingsScoring };
const en = {
  ...enReceived.findingsReceived,
  ...enValues.findingsValues,
  ...enPlan.findingsPlan,
  ...enScoring.findingsScoring,
};

/** Every finding code has both halves of its sentence in both languages; one without does not compile. */
export const findingSentences: Record<Language, Record<FindingCode, SentencePair>> = { vi, en };

const byReason: Record<Language, Readonly<Record<string, SentencePair>>> = {
  vi: unreadablePlan,
  en: enPlan.unreadablePlan,
};

/** The sentence of a finding's code; of a plan that cannot be read, the one for its reason. */
export function sentencePair({ code, params }: Finding, language: Language): SentencePair {
  const pairs = byReason[language];
  const reason = String(params.reason);
  const own = code === "planUnreadable" && Object.hasOwn(pairs, reason) ? pairs[reason] : undefined;
  return own ?? findingSentences[language][code];
}
