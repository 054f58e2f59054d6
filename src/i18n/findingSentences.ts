import type { FindingCode } from "../domain/finding/codes";
import * as enPlan from "./en/findingsPlan";
import * as enReceived from "./en/findingsReceived";
import * as enValues from "./en/findingsValues";
import type { Language } from "./language";
import type { SentencePair } from "./sentence";
import { findingsPlan } from "./vi/findingsPlan";
import { findingsReceived } from "./vi/findingsReceived";
import { findingsValues } from "./vi/findingsValues";

const vi = { ...findingsReceived, ...findingsValues, ...findingsPlan };
const en = { ...enReceived.findingsReceived, ...enValues.findingsValues, ...enPlan.findingsPlan };

/** Every finding code has both halves of its sentence in both languages; one without does not compile. */
export const findingSentences: Record<Language, Record<FindingCode, SentencePair>> = { vi, en };
