import { afterEach, describe, expect, it, vi } from "vitest";
import { hostTheme } from "../../../src/taskpane/theme/hostTheme";

afterEach(() => void vi.unstubAllGlobals());

describe("what Excel says of its theme", () => {
  it("is its colours", () => {
    vi.stubGlobal("Office", { context: { officeTheme: { bodyBackgroundColor: "#262626" } } });
    expect(hostTheme()).toEqual({ bodyBackgroundColor: "#262626" });
  });

  it("is nothing outside Office, and nothing where Excel on the web has none", () => {
    expect(hostTheme()).toBeUndefined();
    vi.stubGlobal("Office", { context: {} });
    expect(hostTheme()).toBeUndefined();
  });

  it("is nothing where asking fails", () => {
    const context = {
      get officeTheme(): never {
        throw new SyntaxError();
      },
    };
    vi.stubGlobal("Office", { context });
    expect(hostTheme()).toBeUndefined();
  });
});
