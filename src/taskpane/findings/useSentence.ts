import type { Finding } from "../../domain/finding/finding";
import { findingSentence, type FindingWords } from "../../i18n/findingSentence";
import { vietnameseSentences } from "../../i18n/findingSentences";
import { useWords } from "../state/words";

/** The sentence of a finding in the pane's language. Not among `useWords`, for the first screens do without. */
export function useSentence(): (finding: Finding) => FindingWords {
  const { language, sentences = vietnameseSentences } = useWords();
  return (finding) => findingSentence(finding, { language, sentences });
}
