import { describe, expect, it } from "vitest";
import { planFile } from "./support/workbooks";
import { previewForTests } from "./support/previewForTests";

const open = previewForTests();

describe("loading the plan of the year", () => {
  it("begins with the example: read, looked over, written, seen in the grid", async () => {
    const { pane, grid, screen, appearance } = await open();
    expect(await grid.tabs()).toEqual(["Trang1"]);
    await screen("01-trang-dau");
    await pane.getByRole("button", { name: "Mở sổ ví dụ để xem thử" }).click();
    const write = pane.getByRole("button", { name: "Ghi vào sổ" });
    await write.waitFor();
    for (const found of ["8", "41", "27"]) await pane.getByText(found, { exact: true }).waitFor();
    await screen("02-nap-ke-hoach");
    expect(await grid.tabs()).toEqual(["Trang1"]);
    await write.click();
    await pane.getByRole("heading", { name: "Kế hoạch CCHC năm 2024" }).waitFor();
    await screen("03-trang-chinh");
    expect(await grid.tabs()).toEqual(expect.arrayContaining(["Tổng hợp", "Kế hoạch", "Mốc thực hiện"]));
    expect(await grid.tabs()).not.toContain("Trang1");
    await grid.openTab("Kế hoạch");
    expect((await appearance("Kế hoạch", "A5")).text).toBe("TT");
    await screen("04-trang-ke-hoach");
  });

  it("takes the office's own file through the system's file dialog", async () => {
    const { page, pane, grid } = await open();
    const chooser = page.waitForEvent("filechooser");
    await pane.getByRole("button", { name: "Chọn tệp Kế hoạch…" }).click();
    await (await chooser).setFiles(planFile());
    await pane.getByRole("button", { name: "Ghi vào sổ" }).click();
    await pane.getByRole("heading", { name: "Kế hoạch CCHC năm 2024" }).waitFor();
    expect(await grid.tabs()).toContain("Kế hoạch");
  });

  it("says so when a file holds no plan, and writes nothing", async () => {
    const { page, pane, grid, screen, book } = await open();
    const before = await book();
    const chooser = page.waitForEvent("filechooser");
    await pane.getByRole("button", { name: "Chọn tệp Kế hoạch…" }).click();
    const text = "Thư mời họp giao ban tuần 12. Kính gửi các phòng.";
    await (
      await chooser
    ).setFiles({ name: "thu-moi.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
    const alert = pane.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("Chưa đọc được Kế hoạch");
    expect(await alert.textContent()).toContain("Số liệu trong sổ chưa thay đổi.");
    await pane
      .getByText(/[Kk]hông thấy/)
      .first()
      .waitFor();
    await screen("05-tep-khong-phai-ke-hoach");
    expect(await grid.tabs()).toEqual(["Trang1"]);
    expect(await book()).toEqual(before);
  });
});
