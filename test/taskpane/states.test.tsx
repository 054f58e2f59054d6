import { describe, expect, it } from "vitest";
import { finding } from "../../src/domain/finding/make";
import { fakeApp } from "./fakeApp";
import { planState, templateState } from "./samples/bookStates";
import { all, button, press, show, text, waitFor } from "./page";

describe("what is open decides what the pane shows", () => {
  it("an empty workbook begins with the plan", async () => {
    await show(fakeApp({ kind: "empty" }));
    expect(text()).toContain("Bắt đầu từ Kế hoạch của năm");
    expect(button("Chọn tệp Kế hoạch…")).toBeTruthy();
  });

  it("another workbook is left alone", async () => {
    const fake = fakeApp({ kind: "other" });
    await show(fake);
    expect(text()).toContain("Đây không phải sổ kế hoạch");
    expect(fake.calls.map(([name]) => name)).toEqual(["watchBook", "openBook"]);
  });

  it("offers a new workbook only where the host can open one", async () => {
    await show(fakeApp({ kind: "other" }));
    expect(text()).not.toContain("Tạo sổ kế hoạch mới");
  });

  it("opens a new workbook where the host can", async () => {
    const fake = fakeApp({ kind: "other" }, { newBook: () => Promise.resolve() });
    await show(fake);
    await press("Tạo sổ kế hoạch mới");
    expect(fake.calls.at(-1)).toEqual(["newBook"]);
  });

  it("a newer workbook is read-only", async () => {
    await show(fakeApp({ kind: "newer" }));
    expect(text()).toContain("Chỉ xem được");
  });

  it("a damaged workbook says where and goes there", async () => {
    const place = { sheet: "Mốc thực hiện", address: "A7" };
    const fake = fakeApp({ kind: "damaged", findings: [finding("sheetEdited", place, { what: "mã mốc" })] });
    await show(fake);
    await press("mã mốc");
    expect(fake.calls.at(-1)).toEqual(["goTo", "Mốc thực hiện", "A7"]);
  });

  it("a unit's template never offers consolidation", async () => {
    await show(fakeApp(templateState));
    expect(text()).toContain("Báo cáo CCHC quý I/2024");
    expect(text()).not.toContain("Nhận báo cáo");
  });

  it("says so when the workbook cannot be read, and tries again", async () => {
    let fails = true;
    const fake = fakeApp(planState(), {
      openBook: () =>
        fails
          ? Promise.reject(
              Object.assign(new Error("secret detail"), { code: "InvalidOperationInCellEditMode" }),
            )
          : Promise.resolve(planState()),
    });
    await show(fake);
    expect(all("[role=alert]")[0]!.textContent).toContain("Chưa đọc được sổ");
    expect(text()).toContain("Đang chờ nhập xong ô");
    expect(text()).toContain("InvalidOperationInCellEditMode");
    expect(text()).not.toContain("secret detail");
    fails = false;
    await press("Thử lại");
    expect(text()).toContain("Kế hoạch CCHC năm 2024");
  });

  it("looks again, once, when the workbook has changed and is still", async () => {
    let state = planState();
    const fake = fakeApp(state, { openBook: () => Promise.resolve(state) });
    await show(fake);
    state = { kind: "newer" };
    fake.change();
    fake.change();
    await waitFor(600);
    expect(fake.calls.filter(([name]) => name === "openBook")).toHaveLength(2);
    expect(text()).toContain("Chỉ xem được");
  });
});
