import { describe, expect, it } from "vitest";
import { fakeApp } from "./fakeApp";
import { planState } from "./samples/bookStates";
import { all, button, click, press, show, text, type } from "./page";

async function open(fake = fakeApp(planState())) {
  await show(fake);
  await press("Việc khác");
  await press("Cài đặt");
  return fake;
}

const field = (index: number) => all("main input")[index] as HTMLInputElement;

describe("settings", () => {
  it("are kept in the workbook", async () => {
    const fake = await open();
    await type(field(0), "1");
    await type(field(3), "10");
    expect(text()).toContain("Quý I/2024: từ 01/01/2024 đến 31/3/2024.");
    await press("Lưu cài đặt");
    expect(fake.calls.at(-1)).toEqual([
      "saveSettings",
      { figuresFromDay: 1, sendByDay: 20, monthlySendByDay: 4, dueSoonDays: 10 },
    ]);
    expect(text()).toContain("Đã lưu cài đặt");
  });

  it("say which numbers are possible", async () => {
    await open();
    await type(field(1), "31");
    expect(text()).toContain("Nhập số từ 1 đến 28");
    expect(button("Lưu cài đặt").disabled).toBe(true);
  });

  it("change the pane's language, not the workbook's", async () => {
    const fake = await open();
    await click(all("[role=combobox]")[0]!);
    await click(all("[role=option]").find((option) => option.textContent === "English")!);
    expect(all("h1")[0]!.textContent).toBe("Settings");
    expect(fake.calls.map(([name]) => name)).not.toContain("saveSettings");
  });
});
