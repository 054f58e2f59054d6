import { findingsPlan, unreadablePlan } from "./en/findingsPlan";
import { findingsReceived } from "./en/findingsReceived";
import { findingsScoring } from "./en/findingsScoring";
import { findingsValues } from "./en/findingsValues";
import type { FindingSentences } from "./findingSentences";

/** All that is said in English; to be loaded when it is asked for. */
export { en as englishWords } from "./en";

export const englishSentences: FindingSentences = {
  byCode: { ...findingsReceived, ...findingsValues, ...findingsPlan, ...findingsScoring },
  byReason: unreadablePlan,
};
