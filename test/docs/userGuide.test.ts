import { describe, expect, it } from "vitest";
import { guide, inBold, picturesShown, picturesThere } from "./guideText";
import { wordsOnScreen } from "./wordsOnScreen";

const shown = picturesShown(guide);

describe("the user guide", () => {
  it("shows each picture that is there, once, and none that is not", () => {
    expect(shown.map(({ file }) => file).sort()).toEqual(picturesThere());
  });

  it("says of each picture what it shows", () => {
    expect(shown.filter(({ about }) => about.trim() === "")).toEqual([]);
  });

  it("puts in bold only words the pane, the ribbon or a sheet really shows", async () => {
    const isOnScreen = await wordsOnScreen();
    const bold = inBold(guide);
    expect(bold.length).toBeGreaterThan(60);
    expect(bold.filter((words) => !isOnScreen(words))).toEqual([]);
  });

  it("would notice a button that was renamed, also one with a number", async () => {
    const isOnScreen = await wordsOnScreen();
    expect(isOnScreen("Tạo 42 biểu mẫu")).toBe(true);
    expect(["Tạo mẫu biểu", "Tạo vài biểu mẫu", "6. Lưu trữ", "(5)"].filter(isOnScreen)).toEqual([]);
  });

  it("is in composed Unicode, addresses nobody as “bạn” and never shouts", () => {
    expect(guide).toBe(guide.normalize("NFC"));
    expect(guide.replace(/!\[/g, "").match(/(?<!\p{L})bạn(?!\p{L})|!/giu)).toBeNull();
  });
});
