import { useLayoutEffect, type ReactNode } from "react";
import { FluentProvider, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { Scheme } from "./scheme";
import { useScheme } from "./useScheme";

/** Office's own typeface where it is installed; widths are checked with one a little wider. */
const font = { fontFamilyBase: "'Segoe UI', 'Noto Sans', sans-serif" };

const themes: Record<Scheme, Theme> = {
  light: { ...webLightTheme, ...font },
  dark: { ...webDarkTheme, ...font },
};

/** Fluent in the scheme of Excel or the system; in a contrast theme the browser puts the system's colours in place of all. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const scheme = useScheme();
  const theme = themes[scheme];
  // Fluent's variables begin below the page itself: what shows behind the pane, and scrollbars and calendars, are told here.
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.colorScheme = scheme;
    style.backgroundColor = theme.colorNeutralBackground1;
  }, [scheme, theme]);
  return <FluentProvider theme={theme}>{children}</FluentProvider>;
}
