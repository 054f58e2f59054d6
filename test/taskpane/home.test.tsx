import { describe, expect, it } from "vitest";
import { fakeApp } from "./fakeApp";
import { planHome, planState } from "./samples/bookStates";
import { all, button, key, press, show, text, type } from "./page";

const steps = () => all("ol li button");

describe("home", () => {
  it("shows the five steps with their state in words", async () => {
    await show(fakeApp(planState()));
    expect(steps().map((step) => step.textContent)).toEqual([
      "1. Kế hoạch41 nhiệm vụ, 68 mốc, 27 chỉ tiêu · 4 điểm cần xác nhận",
      "2. Biểu mẫu gửi đơn vịTạo ngày 01/3/2024",
      "3. Nhận báo cáo9 đã nhận · 3 chưa gửi",
      "4. Phát hiện3 phải sửa · 2 cần xem lại",
      "5. Tổng hợp và báo cáoLập lúc 16:30 ngày 19/3/2024",
    ]);
  });

  it("names the state of each step to those who do not see its shape", async () => {
    await show(fakeApp(planState()));
    const states = all("ol li [role=img]").map((sign) => sign.getAttribute("aria-label"));
    expect(states).toEqual(["Đang làm", "Xong", "Đang làm", "Cần xem lại", "Xong"]);
  });

  it("marks the next unfinished step, which is the one primary button", async () => {
    await show(fakeApp(planState()));
    expect(steps().findIndex((step) => step.getAttribute("aria-current") === "step")).toBe(2);
    expect(all("footer button").map((item) => item.textContent)).toEqual(["Nhận thêm báo cáo"]);
  });

  it("begins with the list of units when there is none", async () => {
    const fake = fakeApp(planState({ units: [], received: [], missing: [] }));
    await show(fake);
    await press("Mở trang Đơn vị");
    expect(fake.calls.at(-1)).toEqual(["openSheet", "Đơn vị"]);
  });

  it("asks for templates before reports, and for fixes once all reports are in", async () => {
    const none = { received: [], missing: planHome().units, findings: [] };
    await show(fakeApp(planState({ ...none, templatesMadeAt: undefined })));
    expect(all("footer button")[0]!.textContent).toBe("Tạo biểu mẫu gửi đơn vị");
  });

  it("asks for fixes once all reports are in", async () => {
    await show(fakeApp(planState({ received: planHome().units, missing: [] })));
    expect(all("footer button")[0]!.textContent).toBe("Xem 3 điểm phải sửa");
  });

  it("a tile opens Tổng hợp", async () => {
    const fake = fakeApp(planState());
    await show(fake);
    await press("4 mốc quá hạn");
    expect(fake.calls.at(-1)).toEqual(["openSheet", "Tổng hợp"]);
  });

  it("a step opens at its top, however far down home was scrolled", async () => {
    await show(fakeApp(planState()));
    document.documentElement.scrollTop = 300;
    await press("4. Phát hiện");
    expect(document.documentElement.scrollTop).toBe(0);
  });

  it("arrow keys move between the steps", async () => {
    await show(fakeApp(planState()));
    const [first, second] = steps();
    first!.focus();
    await key(first!, "ArrowDown");
    expect(document.activeElement).toBe(second);
    await key(second!, "End");
    expect(document.activeElement).toBe(steps()[4]);
  });

  it("moves the focus to the heading, and back to the row that was left", async () => {
    await show(fakeApp(planState()));
    button("4. Phát hiện").focus();
    await press("4. Phát hiện");
    expect(document.activeElement?.textContent).toBe("Phát hiện");
    await press("Quay lại");
    expect(document.activeElement?.id).toBe("step-findings");
  });

  it("Alt+← goes back", async () => {
    await show(fakeApp(planState()));
    await press("4. Phát hiện");
    await key(document.activeElement as HTMLElement, "ArrowLeft", { altKey: true });
    expect(steps()).toHaveLength(5);
  });
});

describe("Ngày tính", () => {
  const field = () => all("header input")[0] as HTMLInputElement;

  it("is typed as day/month/year", async () => {
    const fake = fakeApp(planState());
    await show(fake);
    expect(field().value).toBe("20/3/2024");
    await type(field(), "5-4-2024");
    await key(field(), "Enter");
    expect(fake.calls.at(-1)).toEqual(["setPeriodAndAsOf", "2024-Q1", "2024-04-05"]);
  });

  it("says what form it wants, and changes nothing, when it is no date", async () => {
    const fake = fakeApp(planState());
    await show(fake);
    await type(field(), "31/02/2024");
    await key(field(), "Enter");
    expect(text()).toContain("Nhập ngày/tháng/năm, ví dụ 05/3/2024");
    expect(fake.calls.map(([name]) => name)).not.toContain("setPeriodAndAsOf");
  });

  it("offers the way back to today when it is another day", async () => {
    const fake = fakeApp(planState());
    await show(fake);
    await press("Về hôm nay");
    const [name, periodId, asOf] = fake.calls.at(-1)!;
    expect([name, periodId]).toEqual(["setPeriodAndAsOf", "2024-Q1"]);
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(asOf).not.toBe("2024-03-20");
  });
});
