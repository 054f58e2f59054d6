import { defaultLanguage, type Language } from "../i18n/language";
import { toQuery, type Answer } from "./answer";

/**
 * Some Excels take the window away when the command completes, others never tell that it was closed by Esc, and all give
 * up on a command after five minutes: so it waits for the window, but only so long (ms).
 */
const waitsFor = 60_000;

function languageOf(displayed: string | undefined): Language {
  return displayed?.toLowerCase().startsWith("en") ? "en" : defaultLanguage;
}

/** Says it in a small window over Excel; resolves when that is closed, or where Excel has no window for it. */
export function showAnswer(answer: Answer): Promise<void> {
  const { context, EventType } = Office;
  if (!context.requirements.isSetSupported("DialogApi", "1.1")) return Promise.resolve();
  const address = new URL("answer.html", location.href);
  address.search = toQuery(answer, languageOf(context.displayLanguage));
  return new Promise((resolve) => {
    // In a frame of Excel on the web nobody is asked to allow a pop-up.
    const size = { height: 32, width: 28, displayInIframe: true };
    context.ui.displayDialogAsync(address.href, size, ({ status, value: dialog }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        resolve();
        return;
      }
      setTimeout(resolve, waitsFor);
      dialog.addEventHandler(EventType.DialogEventReceived, () => resolve());
    });
  });
}
