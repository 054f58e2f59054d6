export type Scheme = "light" | "dark";

/** What Excel says of its own look; an older one says only the colours, some say nothing. */
export interface HostTheme {
  isDarkTheme?: unknown;
  /** "#RRGGBB". */
  bodyBackgroundColor?: unknown;
}

/** Below this relative luminance white text stands out more than black (WCAG 2.2, contrast ratio). */
const middle = 0.179;

/** Relative luminance of "#RRGGBB", 0 black to 1 white (WCAG 2.2); undefined for anything else. */
function luminance(colour: unknown): number | undefined {
  const hex = typeof colour === "string" ? /^#([\da-f]{6})$/i.exec(colour.trim())?.[1] : undefined;
  if (!hex) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The scheme the pane is shown in: Excel's, where it says one; else the system's. In a contrast theme of the system its own
 * colours replace all others, so only `systemIsDark` matters.
 */
export function schemeOf({
  host,
  systemIsDark,
  hasSystemColours,
}: {
  host: HostTheme | undefined;
  systemIsDark: boolean;
  /** Whether the system's contrast theme is on (`forced-colors: active`). */
  hasSystemColours: boolean;
}): Scheme {
  const system = systemIsDark ? "dark" : "light";
  if (hasSystemColours || !host) return system;
  if (typeof host.isDarkTheme === "boolean") return host.isDarkTheme ? "dark" : "light";
  const light = luminance(host.bodyBackgroundColor);
  if (light === undefined) return system;
  return light < middle ? "dark" : "light";
}
