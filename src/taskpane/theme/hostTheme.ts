import type { HostTheme } from "./scheme";

/** Excel's theme as it is now; undefined outside Office and where it does not say, as in some versions on the web. */
export function hostTheme(): HostTheme | undefined {
  if (typeof Office === "undefined") return undefined;
  try {
    // The client parses what the host says; a host that says nothing makes it throw.
    const { officeTheme } = Office.context as { officeTheme?: HostTheme };
    return officeTheme;
  } catch {
    return undefined;
  }
}
