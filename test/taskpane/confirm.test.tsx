import { describe, expect, it } from "vitest";
import { finding } from "../../src/domain/finding/make";
import { fakeApp } from "./fakeApp";
import { planState } from "./samples/bookStates";
import { awaitedDates } from "./samples/questions";
import { all, chooseFiles, click, key, press, show, text, type } from "./page";

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
    expect(
      all("h2")
        .map((heading) => heading.textContent)
        .slice(1),
    ).toEqual(["Thời gian cần nhập hạn (1)", "Chờ ngày sự kiện (1)"]);
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

  it("shows first the cells of the workbook that can't be read, and goes to them", async () => {
    const unread = [
      finding("dateUnreadable", { sheet: "Ngày nghỉ", address: "A7" }, {}, { received: "30/02/2024" }),
    ];
    const fake = fakeApp(planState({ unread }));
    await open(fake);
    expect(all("h2")[0]!.textContent).toBe("Ô trong sổ chưa đọc được (1)");
    await press("30/02/2024");
    expect(fake.calls.at(-1)).toEqual(["goTo", "Ngày nghỉ", "A7"]);
  });

  it("is not offered when nothing is open", async () => {
    await show(fakeApp(planState({ awaitedDates: [], unsettledUnits: [] })));
    await press("1. Kế hoạch");
    expect(text()).not.toContain("Cần xác nhận");
  });
});

describe("names in the plan that match no unit for sure", () => {
  const choose = async (label: string, option: string) => {
    const box = all("[role=combobox]").find((one) => one.getAttribute("aria-label")?.includes(label))!;
    await click(box);
    const list = document.getElementById(box.getAttribute("aria-controls")!)!;
    const options = [...list.querySelectorAll<HTMLElement>("[role=option]")];
    await click(options.find(({ textContent }) => textContent === option)!);
  };

  it("are asked for before the dates, with the tasks that name them", async () => {
    await open(fakeApp(planState()));
    expect(all("h2")[0]!.textContent).toBe("Tên đơn vị chưa khớp (2)");
    expect(text()).toContain("“Phòng LĐTĐ các huyện, thành, thị”Nhiệm vụ 8, VIII");
  });

  it("take the nearest unit with one click, which can be taken back", async () => {
    const fake = fakeApp(planState());
    await open(fake);
    await press("Đúng là Phòng LĐTBXH các huyện");
    const named = { text: "Phòng LĐTĐ các huyện, thành, thị", answer: { as: "known", id: "N03" } };
    expect(fake.calls.at(-1)).toEqual(["settleName", named]);
    expect(text()).toContain("Đã ghi vào trang Đơn vị.");
    await press("Hoàn tác");
    expect(fake.calls.at(-1)).toEqual(["takeBackName", named]);
  });

  it("may be any unit of the list, a new one, or none", async () => {
    const fake = fakeApp(planState());
    await open(fake);
    await choose("Bộ phận CNTT Sở", "Văn phòng Sở");
    await choose("Bộ phận CNTT Sở", "Là đơn vị mới, thêm vào danh sách");
    await choose("Bộ phận CNTT Sở", "Không phải đơn vị");
    const answers = fake.calls.filter(([name]) => name === "settleName").map(([, named]) => named);
    expect(answers).toEqual([
      { text: "Bộ phận CNTT Sở", answer: { as: "known", id: "DV01" } },
      { text: "Bộ phận CNTT Sở", answer: { as: "newUnit" } },
      { text: "Bộ phận CNTT Sở", answer: { as: "noUnit" } },
    ]);
  });

  it("can be settled before the plan is written, and are written with it", async () => {
    const fake = fakeApp({ kind: "empty" });
    await show(fake);
    await chooseFiles([new File(["TT"], "ke-hoach-2024.txt")]);
    expect(text()).toContain("Tên đơn vị chưa khớp (2)");
    await press("Đúng là Thanh tra Sở");
    await choose("Bộ phận CNTT Sở", "Không phải đơn vị");
    expect(text()).not.toContain("Tên đơn vị chưa khớp");
    await press("Hoàn tác");
    expect(text()).toContain("Tên đơn vị chưa khớp (1)");
    await press("Ghi vào sổ");
    expect(fake.calls.find(([name]) => name === "writePlan")![3]).toEqual([
      { text: "Thanh trra Sở", answer: { as: "known", id: "DV02" } },
    ]);
  });
});
