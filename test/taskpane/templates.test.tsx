import { describe, expect, it, vi } from "vitest";
import { fakeApp, untilStopped } from "./fakeApp";
import { planState } from "./samples/bookStates";
import { units } from "./samples/units";
import { all, press, show, text, tick, type } from "./page";

const made = (calls: [string, ...unknown[]][]) => calls.find(([name]) => name.startsWith("makeTemplate"))!;

async function open(fake = fakeApp(planState())) {
  await show(fake);
  await press("2. Biểu mẫu");
  return fake;
}

describe("templates", () => {
  it("go to every reporting unit unless some are left out", async () => {
    const fake = await open();
    await press("Tạo 12 biểu mẫu");
    expect(made(fake.calls).slice(0, 3)).toEqual(["makeTemplateFiles", "2024-Q1", units.map(({ id }) => id)]);
  });

  it("may leave a whole group out", async () => {
    const fake = await open();
    await tick("Các phòng chuyên môn Sở");
    expect(text()).toContain("Đơn vị nhận (8/12)");
    await press("Tạo 8 biểu mẫu");
    expect(made(fake.calls)[2]).toEqual(units.slice(4).map(({ id }) => id));
  });

  it("the filter finds names without marks and shortens the list, not the choice", async () => {
    await open();
    await type(document.querySelector<HTMLInputElement>("input[type=search]")!, "nguoi co cong");
    const labels = all("label").map((label) => label.textContent);
    expect(labels).toContain("Phòng Người có công");
    expect(labels).not.toContain("Văn phòng Sở");
    expect(text()).toContain("Đơn vị nhận (12/12)");
  });

  it("can be sheets of this workbook", async () => {
    const fake = await open();
    await tick("Trang trong sổ này");
    await press("Tạo 12 biểu mẫu");
    expect(made(fake.calls)[0]).toBe("makeTemplateSheets");
    expect(text()).toContain("Mỗi đơn vị có trang riêng trong sổ này.");
  });

  it("are saved on demand, with a letter to go along and word of units without lead tasks", async () => {
    const createObjectURL = vi.fn<(file: Blob) => string>(() => "blob:1");
    vi.stubGlobal("URL", Object.assign(URL, { createObjectURL, revokeObjectURL: () => undefined }));
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    await open();
    await press("Tạo 12 biểu mẫu");
    expect(text()).toContain("2 đơn vị không có nhiệm vụ chủ trì");
    expect(text()).toContain("gửi lại trước hết ngày 20/3/2024");
    expect(createObjectURL).not.toHaveBeenCalled();
    await press("Lưu tệp nén (1,4 MB)");
    expect(createObjectURL.mock.calls[0]![0].size).toBe(1_400_000);
    expect(saved).toEqual(["Bieu-mau_Quy-I-2024.zip"]);
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it("Dừng leaves nothing behind", async () => {
    await open(
      fakeApp(planState(), { makeTemplateFiles: untilStopped({ step: "making", done: 26, total: 40 }) }),
    );
    await press("Tạo 12 biểu mẫu");
    expect(text()).toContain("Đang tạo biểu mẫu 26/40");
    expect(text()).toContain("Nếu dừng, chưa có tệp nào được lưu.");
    await press(/^Dừng$/);
    expect(text()).toContain("Đã dừng.");
  });

  it("need units first", async () => {
    const fake = await open(fakeApp(planState({ units: [] })));
    expect(text()).toContain("Chưa có đơn vị nào.");
    await press("Mở trang Đơn vị");
    expect(fake.calls.at(-1)).toEqual(["openSheet", "Đơn vị"]);
  });
});
