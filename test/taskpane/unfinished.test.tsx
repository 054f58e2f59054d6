import { describe, expect, it } from "vitest";
import { fakeApp } from "./fakeApp";
import { planState, unfinishedState } from "./samples/bookStates";
import { all, button, press, show, text } from "./page";

describe("a workbook with an unfinished run", () => {
  it("says what, when and how far, and offers nothing but to finish it or to go back", async () => {
    await show(fakeApp(unfinishedState()));
    expect(text()).toContain("Lần tổng hợp trước chưa xong");
    expect(text()).toContain("lúc 10:48 ngày 20/3/2024");
    expect(text()).toContain("3/9 trang");
    expect(all("footer button").map((item) => item.textContent)).toEqual([
      "Làm tiếp",
      "Trả sổ về trước lần này",
    ]);
    expect(text()).not.toContain("Nhận báo cáo");
  });

  it.each([
    ["Làm tiếp", "finishRun"],
    ["Trả sổ về trước lần này", "rollBackRun"],
  ])("is a plan workbook again after “%s”", async (label, call) => {
    const fake = fakeApp(unfinishedState());
    await show(fake);
    await press(label);
    expect(fake.calls.map(([name]) => name)).toContain(call);
    expect(text()).toContain("Kế hoạch CCHC năm 2024");
  });

  it("waits while another pane may still be writing", async () => {
    await show(fakeApp(unfinishedState({ lively: true })));
    expect(text()).toContain("Sổ đang được ghi");
    expect(button("Làm tiếp")).toHaveProperty("disabled", true);
    expect(button("Trả sổ về trước lần này")).toHaveProperty("disabled", true);
  });

  it("is shown as soon as a run of this pane dies on its way", async () => {
    let state = planState();
    const fake = fakeApp(state, {
      openBook: () => Promise.resolve(state),
      setPeriodAndAsOf: () => Promise.reject(new Error("not used")),
      makeTemplateFiles: () => {
        state = unfinishedState({ kind: "templates" });
        return Promise.reject(Object.assign(new Error("lost"), { code: "runUnfinished" }));
      },
    });
    await show(fake);
    await press("Biểu mẫu gửi đơn vị");
    await press("Tạo 12 biểu mẫu");
    expect(text()).toContain("Lần lập biểu mẫu trước chưa xong");
  });
});
