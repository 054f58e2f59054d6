import type { Language } from "../../../src/i18n/language";
import { loadTexts, vietnamese, type Texts } from "../../../src/taskpane/state/texts";

let texts: Texts = vietnamese;

/** The language the gallery's pane is shown in. */
export const currentTexts = () => texts;

export async function speak(language: Language): Promise<void> {
  texts = await loadTexts(language);
}
