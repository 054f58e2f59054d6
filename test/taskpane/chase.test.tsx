import axe from "axe-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeApp } from "./fakeApp";
import { planState } from "./samples/bookStates";
import { chasedUnits } from "./samples/chasing";
import { all, button, press, show, text, tick } from "./page";
import { watchSaves } from "./savedFiles";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const open = async (fake = fakeApp(planState())) => {
  await show(fake);
  await press("3 chưa gửi");
  return fake;
};
const proposed = () => document.querySelector("textarea")!.value;

describe("reminding units", () => {
  it("shows three reasons, a unit under each that concerns it", async () => {
    await open();
    const heads = all("main h2 button").map(({ textContent }) => textContent);
    expect(heads).toEqual(["Chưa gửi (3)", "Quá hạn, sắp đến hạn (2)", "Phải sửa (1)"]);
    await press("Quá hạn, sắp đến hạn");
    expect(text()).toContain("2 mốc quá hạn · 1 mốc sắp đến hạn");
    await press("Phải sửa (1)");
    expect(text()).toContain("2 chỗ phải sửa");
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it("proposes one text: units without a report together, then each other unit's own", async () => {
    await open();
    expect(proposed()).toContain("- Phòng LĐTBXH huyện Con Cuông");
    for (const { text: own } of chasedUnits.filter(({ missing }) => !missing))
      expect(proposed()).toContain(own);
    await tick("Trung tâm Bảo trợ xã hội tỉnh");
    expect(proposed()).not.toContain("Bảo trợ xã hội");
    expect(button("Chép nội dung").textContent).toContain("4 đơn vị");
  });

  it("copies one unit's own text", async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal("navigator", Object.assign(navigator, { clipboard: { writeText } }));
    await open();
    await press("Chép riêng");
    expect(writeText).toHaveBeenCalledWith(chasedUnits[0]!.text);
  });

  it("makes the letter and the calendars for the chosen units", async () => {
    const saved = watchSaves();
    const { calls } = await open();
    await tick("Trung tâm Bảo trợ xã hội tỉnh");
    await press("Lập công văn đôn đốc");
    await press("Lưu tệp");
    await press("Lập lịch đến hạn");
    await press("Lưu tệp");
    expect(saved).toEqual(["Don-doc-CCHC_2024-q1.docx", "Lich-CCHC-2024.zip"]);
    const chosen = chasedUnits.filter(({ name }) => !name.includes("Bảo trợ")).map(({ id }) => id);
    const asked = calls.filter(([name]) => /^make/.test(name)).map(([name, ids]) => [name, ids]);
    expect(asked).toEqual([
      ["makeReminderLetter", chosen],
      ["makeCalendars", chosen],
    ]);
  });

  it("says when nobody needs reminding", async () => {
    const fake = fakeApp(planState({ chased: [] }));
    await open(fake);
    expect(text()).toContain("Không có mốc quá hạn");
  });
});
