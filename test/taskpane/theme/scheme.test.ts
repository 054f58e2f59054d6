import { describe, expect, it } from "vitest";
import { schemeOf, type HostTheme } from "../../../src/taskpane/theme/scheme";

const scheme = (
  host: HostTheme | undefined,
  system: { systemIsDark?: boolean; hasSystemColours?: boolean } = {},
) => schemeOf({ host, systemIsDark: false, hasSystemColours: false, ...system });

describe("the scheme of the pane", () => {
  it.each([
    ["Excel's Colorful and White", "#FFFFFF", "light"],
    ["an older Excel's Light Gray", "#e6e6e6", "light"],
    ["Excel's Dark Gray", "#666666", "dark"],
    ["Excel's Black", "#262626", "dark"],
  ])("%s: body colour %s is %s, whatever the system says", (_, bodyBackgroundColor, expected) => {
    expect(scheme({ bodyBackgroundColor })).toBe(expected);
    expect(scheme({ bodyBackgroundColor }, { systemIsDark: true })).toBe(expected);
  });

  it.each([
    [true, "dark"],
    [false, "light"],
  ])("isDarkTheme %s is %s before any colour", (isDarkTheme, expected) => {
    expect(scheme({ isDarkTheme, bodyBackgroundColor: isDarkTheme ? "#ffffff" : "#000000" })).toBe(expected);
  });

  it("a client that makes a colour even of isDarkTheme is judged by the body's", () => {
    expect(scheme({ isDarkTheme: "#000001", bodyBackgroundColor: "#ffffff" })).toBe("light");
  });

  it.each([
    undefined,
    {},
    { bodyBackgroundColor: "" },
    { bodyBackgroundColor: "#fff" },
    { bodyBackgroundColor: 0 },
  ])("%j says nothing: the system decides", (host) => {
    expect(scheme(host)).toBe("light");
    expect(scheme(host, { systemIsDark: true })).toBe("dark");
  });

  it("in a contrast theme the system decides, not Excel", () => {
    const contrast = { hasSystemColours: true };
    expect(scheme({ bodyBackgroundColor: "#ffffff" }, { ...contrast, systemIsDark: true })).toBe("dark");
    expect(scheme({ isDarkTheme: true }, contrast)).toBe("light");
  });
});
