import { createContext, useContext, useLayoutEffect, useMemo, useState, type ReactNode } from "react";
import type { Finding } from "../../domain/finding/finding";
import type { Period } from "../../domain/periods/period";
import type { FindingSentences } from "../../i18n/findingSentences";
import type { Language } from "../../i18n/language";
import { periodName, periodNameInSentence } from "../../i18n/periodName";
import { documentPlace } from "../../i18n/documentPlace";
import { placeInShort } from "../../i18n/placeInWords";
import { translator, type Translate } from "../../i18n/translate";
import { loadTexts, vietnamese, type Texts } from "./texts";

export interface Words {
  language: Language;
  /** Rejects with NotLoaded where the language does not come; the present one stays. */
  setLanguage: (language: Language) => Promise<void>;
  t: Translate;
  periodName: (period: Period) => string;
  periodInSentence: (period: Period) => string;
  /** Of findings, where they came with the language. */
  sentences: FindingSentences | undefined;
  /** "Nhiệm vụ!G12 · nhiệm vụ 5". */
  place: (finding: Finding) => string;
}

const WordsContext = createContext<Words | undefined>(undefined);

/** The pane's language: `texts` at first; chosen in the settings, kept while the pane is open. */
export function WordsProvider({
  texts: first = vietnamese,
  children,
}: {
  texts?: Texts | undefined;
  children: ReactNode;
}) {
  const [texts, setTexts] = useState(first);
  // Screen readers choose their voice by it.
  useLayoutEffect(() => {
    document.documentElement.lang = texts.language;
  }, [texts]);
  const words = useMemo<Words>(() => {
    const { language, catalogue, sentences } = texts;
    return {
      language,
      setLanguage: async (next) => setTexts(await loadTexts(next)),
      t: translator(language, catalogue),
      periodName: (period) => periodName(period.id, language),
      periodInSentence: (period) => periodNameInSentence(period.id, language),
      sentences,
      place: (finding) => placeInShort(finding.place, language) || documentPlace(finding, language),
    };
  }, [texts]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useWords needs a WordsProvider");
  return words;
}
