import axe from "axe-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeApp } from "./fakeApp";
import { planHome, planState } from "./samples/bookStates";
import { button, press, show, text } from "./page";
import { watchSaves } from "./savedFiles";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const open = async (fake = fakeApp(planState())) => {
  await show(fake);
  await press("5. Tổng hợp");
  return fake;
};

describe("the report in Word", () => {
  it("is made on demand, then saved", async () => {
    const saved = watchSaves();
    const { calls } = await open();
    await press("Lập báo cáo (Word)");
    expect(calls.map(([name]) => name)).toContain("makeReport");
    expect(text()).toContain("Đã lập tệp “Bao-cao-CCHC_2024-q1.docx”");
    expect(saved).toEqual([]);
    await press("Lưu tệp (84 kB)");
    expect(saved).toEqual(["Bao-cao-CCHC_2024-q1.docx"]);
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it("says how many figures were left open, and what to do", async () => {
    const download = { name: "a.docx", bytes: new Uint8Array(1) };
    await open(fakeApp(planState(), { makeReport: () => Promise.resolve({ download, unquoted: 3 }) }));
    await press("Lập báo cáo (Word)");
    expect(text()).toContain("3 số liệu để trống trong văn bản");
    expect(text()).toContain("Bấm Cập nhật trang Tổng hợp");
  });

  it("says so when it cannot be made", async () => {
    await open(fakeApp(planState(), { makeReport: () => Promise.reject(new Error()) }));
    await press("Lập báo cáo (Word)");
    expect(text()).toContain("Chưa lập được văn bản Word");
  });

  it("waits for the first report", async () => {
    await open(fakeApp(planState({ received: [], missing: planHome().units })));
    expect(button("Lập báo cáo (Word)").disabled).toBe(true);
  });
});
