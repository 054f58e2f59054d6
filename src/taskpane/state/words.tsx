import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import type { Finding } from "../../domain/finding/finding";
import type { Period } from "../../domain/periods/period";
import { findingSentence, type FindingWords } from "../../i18n/findingSentence";
import { defaultLanguage, type Language } from "../../i18n/language";
import { periodName, periodNameInSentence } from "../../i18n/periodName";
import { documentPlace } from "../../i18n/documentPlace";
import { placeInShort } from "../../i18n/placeInWords";
import { translator, type Translate } from "../../i18n/translate";

export interface Words {
  language: Language;
  setLanguage: (language: Language) => void;
  t: Translate;
  periodName: (period: Period) => string;
  periodInSentence: (period: Period) => string;
  sentence: (finding: Finding) => FindingWords;
  /** "Nhiệm vụ!G12 · nhiệm vụ 5". */
  place: (finding: Finding) => string;
}

const WordsContext = createContext<Words | undefined>(undefined);

/** The pane's language; chosen in the settings, kept while the pane is open. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(defaultLanguage);
  const words = useMemo<Words>(
    () => ({
      language,
      setLanguage,
      t: translator(language),
      periodName: (period) => periodName(period.id, language),
      periodInSentence: (period) => periodNameInSentence(period.id, language),
      sentence: (finding) => findingSentence(finding, { language }),
      place: (finding) => placeInShort(finding.place, language) || documentPlace(finding, language),
    }),
    [language],
  );
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useWords needs a WordsProvider");
  return words;
}
