import type { Screen } from "./navigation";

/** Screens a button of the ribbon opens, by what its address says: manifest.xml. */
const screens: Readonly<Record<string, Screen>> = { reports: { name: "reports" } };

/** The screen the pane was asked to open with ("?open=reports"); nothing for anything else. */
export function screenAsked(query: string): Screen | undefined {
  const asked = new URLSearchParams(query).get("open") ?? "";
  return Object.hasOwn(screens, asked) ? screens[asked] : undefined;
}
