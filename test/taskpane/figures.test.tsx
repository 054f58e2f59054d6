import { describe, expect, it } from "vitest";
import { fakeApp } from "./fakeApp";
import { planState } from "./samples/bookStates";
import { figureRows } from "./samples/figures";
import { act } from "react";
import { button, press, settle, show, text } from "./page";

async function openSummary(change: Parameters<typeof fakeApp>[1] = {}) {
  const fake = fakeApp(planState(), change);
  await show(fake);
  await press("Tổng hợp và báo cáo");
  return fake;
}

describe("the figures of Tổng hợp in the pane", () => {
  it("are buttons, each to the rows behind it: unit, milestone, due day, days, and the source", async () => {
    const fake = await openSummary();
    await press("Mốc quá hạn: 4");
    expect(fake.calls.at(-1)).toEqual(["rowsBehind", { kind: "milestones", states: ["overdue"] }]);
    expect(text()).toContain("Văn phòng Sở");
    expect(text()).toContain("Nhiệm vụ 22 · Báo cáo tháng 02");
    expect(text()).toContain("✖ Quá hạn · Hạn 04/3/2024 · quá hạn 16 ngày");
    expect(text()).toContain("Tệp BC_VP.xlsx · Nhiệm vụ!F7");
    expect(text()).toContain("Chưa có số liệu của đơn vị");
  });

  it("a row selects its own row in the data sheet", async () => {
    const fake = await openSummary();
    await press("Mốc quá hạn: 4");
    await press("Văn phòng Sở");
    const [row] = figureRows.milestones;
    expect(fake.calls.at(-1)).toEqual([
      "goToRow",
      { periodId: "2024-Q1", unitId: row!.unit.id, occurrenceId: "22@2024-M02" },
    ]);
  });

  it("stand per group as well, where something is overdue or due soon", async () => {
    const fake = await openSummary();
    await press("Theo nhóm nhiệm vụ");
    await press("IV. Chế độ công vụ");
    expect(fake.calls.at(-1)).toEqual([
      "rowsBehind",
      { kind: "milestones", states: ["overdue", "dueSoon"], group: "IV" },
    ]);
  });

  it("of the cell selected in the sheet are offered, until another cell is selected", async () => {
    const fake = await openSummary();
    await act(() => Promise.resolve(fake.select({ address: "H14", figure: { kind: "belowTarget" } })));
    expect(button("Các dòng của ô đang chọn (H14)")).toBeTruthy();
    await press("Các dòng của ô đang chọn");
    expect(fake.calls.at(-1)).toEqual(["rowsBehind", { kind: "belowTarget" }]);
    await press("Quay lại");
    await act(() => Promise.resolve(fake.select(undefined)));
    await settle();
    expect(text()).not.toContain("Các dòng của ô đang chọn");
  });

  it("say why a row could not be shown", async () => {
    await openSummary({ goToRow: () => Promise.reject(new Error("gone")) });
    await press("Mốc quá hạn: 4");
    await press("Văn phòng Sở");
    expect(document.querySelector('[role="alert"]')?.textContent).toContain("Chưa");
  });
});
