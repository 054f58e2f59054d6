import { describe, expect, it } from "vitest";
import { awaitedDates, fakeApp, planState } from "./fakeApp";
import { all, key, press, show, text, type } from "./page";

async function open(fake: ReturnType<typeof fakeApp>) {
  await show(fake);
  await press("1. Kế hoạch");
  await press("Cần xác nhận");
}
const field = (id: string) => document.getElementById(`date-${id}`) as HTMLInputElement;
async function enter(id: string, date: string) {
  await type(field(id), date);
  await key(field(id), "Enter");
}

describe("Cần xác nhận", () => {
  it("asks for dates before it lists the events to wait for", async () => {
    await open(fakeApp(planState()));
    expect(all("h2").map((heading) => heading.textContent)).toEqual([
      "Thời gian cần nhập hạn (1)",
      "Chờ ngày sự kiện (1)",
    ]);
    expect(text()).toContain("Nhiệm vụ 37: “Theo kế hoạch của UBND tỉnh”");
  });

  it("takes a date as people type it, and says what was written where", async () => {
    const fake = fakeApp(planState(), {
      settleDate: () => Promise.resolve(planState({ awaitedDates: awaitedDates.slice(0, 1) })),
    });
    await open(fake);
    await enter("37", "5-4-2024");
    expect(fake.calls.at(-1)).toEqual(["settleDate", "37", { due: "2024-04-05" }]);
    expect(text()).toContain("Nhiệm vụ 37: hạn 05/4/2024");
    expect(text()).toContain("Đã ghi vào trang Mốc thực hiện.");
    expect(text()).not.toContain("Theo kế hoạch của UBND tỉnh");
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("takes the last answer back with one click", async () => {
    const fake = fakeApp(planState());
    await open(fake);
    await press("Không định hạn");
    expect(fake.calls.at(-1)).toEqual(["settleDate", "37", { noDeadline: true }]);
    await press("Hoàn tác");
    expect(fake.calls.at(-1)).toEqual(["settleDate", "37", {}]);
    expect(text()).not.toContain("Hoàn tác");
  });

  it("says what is wrong with a date it can't read, and writes nothing", async () => {
    const fake = fakeApp(planState());
    await open(fake);
    await enter("6", "31/02/2024");
    expect(text()).toContain("Nhập ngày/tháng/năm");
    expect(fake.calls.some(([name]) => name === "settleDate")).toBe(false);
  });

  it("enters an event's date as such, and goes to its cell", async () => {
    const fake = fakeApp(planState());
    await open(fake);
    await enter("6", "1/3/2024");
    expect(fake.calls.at(-1)).toEqual(["settleDate", "6", { event: "2024-03-01" }]);
    await press("Đến ô");
    expect(fake.calls.at(-1)).toEqual(["goToMilestone", "37", "date"]);
  });

  it("is not offered when nothing is open", async () => {
    await show(fakeApp(planState({ awaitedDates: [] })));
    await press("1. Kế hoạch");
    expect(text()).not.toContain("Cần xác nhận");
  });
});
