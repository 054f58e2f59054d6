import { beforeEach, describe, expect, it } from "vitest";
import { finding } from "../../src/domain/finding/make";
import { fakeApp, someFiles, type Fake } from "./fakeApp";
import { planState } from "./samples/bookStates";
import { chooseFiles, press, show, text } from "./page";

const asked = ({ calls }: Fake, name: string) => calls.filter(([called]) => called === name);

async function openScreen(change: Parameters<typeof fakeApp>[1] = {}): Promise<Fake> {
  const fake = fakeApp(planState(), change);
  await show(fake);
  await press("Việc khác");
  await press("Tự chấm điểm");
  return fake;
}

describe("Tự chấm điểm in a workbook that has it", () => {
  let fake: Fake;
  beforeEach(async () => {
    fake = await openScreen();
  });

  it("says the points in all and by group, and how many criteria are scored", () => {
    expect(text()).toContain("62,5/100 điểm");
    expect(text()).toContain("Đã chấm 24/32 tiêu chí");
    expect(text()).toContain("2. CẢI CÁCH THỂ CHẾ8/10 điểm · đã chấm 3/3");
  });

  it("leads from each finding to its cell", async () => {
    await press("Tiêu chí 1.1.2 đã chấm nhưng thiếu minh chứng: mục; trang");
    expect(asked(fake, "goTo")).toEqual([["goTo", "Tự chấm điểm", "H10"]]);
  });

  it("shows what loading the table again would change before anything is written, then writes it", async () => {
    await chooseFiles(someFiles);
    expect(text()).toContain("Thêm 1 tiêu chí: 3.5");
    expect(text()).toContain("1 dòng đã nhập không còn tiêu chí, chuyển xuống cuối trang: 2.4");
    expect(text()).toContain("Nhóm 3.2 ghi 5 điểm, các phần cộng lại là 4,5");
    expect(asked(fake, "writeScoring")).toEqual([]);
    await press("Ghi vào sổ");
    expect(asked(fake, "writeScoring")).toHaveLength(1);
    expect(text()).toContain("Đã ghi bảng tiêu chí");
  });
});

describe("Tự chấm điểm in a workbook without", () => {
  const none = { openScoring: () => Promise.resolve(undefined) };

  it("asks for the table of criteria", async () => {
    await openScreen(none);
    expect(text()).toContain("Chưa có bảng tiêu chí");
    await chooseFiles(someFiles);
    expect(text()).toContain("Tổng điểm tối đa: 100.");
  });

  it("says why a file holds none, and asks for another", async () => {
    const readScoring = () => Promise.resolve({ value: undefined, findings: [finding("noCriteria", {})] });
    await openScreen({ ...none, readScoring });
    await chooseFiles(someFiles);
    expect(text()).toContain("Không tìm thấy bảng tiêu chí");
    expect(text()).toContain("Chọn tệp bảng tiêu chí…");
  });
});

it("a workbook that cannot be read is said", async () => {
  await openScreen({
    openScoring: () => Promise.reject(Object.assign(new Error(), { code: "AccessDenied" })),
  });
  expect(text()).toContain("Chưa đọc được sổ");
});
