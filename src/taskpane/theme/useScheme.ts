import { useSyncExternalStore } from "react";
import { hostTheme } from "./hostTheme";
import { schemeOf, type Scheme } from "./scheme";

const queries = { dark: "(prefers-color-scheme: dark)", forced: "(forced-colors: active)" };

// jsdom has no media.
const media = (query: string) =>
  typeof window.matchMedia === "function" ? window.matchMedia(query) : undefined;

function now(): Scheme {
  return schemeOf({
    host: hostTheme(),
    systemIsDark: media(queries.dark)?.matches ?? false,
    hasSystemColours: media(queries.forced)?.matches ?? false,
  });
}

/** Excel tells no change of its theme (only Outlook does); nobody changes it without leaving the pane, so coming back looks again. */
function subscribe(look: () => void): () => void {
  const asked = Object.values(queries).map(media);
  for (const one of asked) one?.addEventListener("change", look);
  window.addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
  return () => {
    for (const one of asked) one?.removeEventListener("change", look);
    window.removeEventListener("focus", look);
    document.removeEventListener("visibilitychange", look);
  };
}

/** The scheme to show the pane in, kept up to date. */
export function useScheme(): Scheme {
  return useSyncExternalStore(subscribe, now);
}
