import { loaded } from "../../domain/loaded";
import type { FindingSentences } from "../../i18n/findingSentences";
import type { Language } from "../../i18n/language";
import type { Catalogue } from "../../i18n/translate";
import { vi } from "../../i18n/vi";

/** A language with all it says. */
export interface Texts {
  language: Language;
  catalogue: Catalogue;
  /** Absent in Vietnamese: what says findings brings them along. */
  sentences?: FindingSentences;
}

export const vietnamese: Texts = { language: "vi", catalogue: vi };

/** English is a file of its own. Rejects with NotLoaded. */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === "vi") return vietnamese;
  const english = await loaded(() => import(/* webpackChunkName: "english" */ "../../i18n/english"));
  return { language, catalogue: english.englishWords, sentences: english.englishSentences };
}
