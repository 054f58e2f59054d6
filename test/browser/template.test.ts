import { describe, expect, it } from "vitest";
import { previewForTests, type OpenPreview } from "./support/previewForTests";
import { unitTemplate } from "./support/workbooks";

const open = previewForTests();
const sheet = "Nhiệm vụ";

async function openTemplate(): Promise<OpenPreview> {
  const preview = await open();
  await preview.openFile("van-phong-so.xlsx", await unitTemplate("Văn phòng Sở"));
  await preview.pane.getByRole("heading", { level: 1, name: /Báo cáo CCHC/ }).waitFor();
  await preview.grid.openTab(sheet);
  return preview;
}

describe("a unit fills in its template", () => {
  it("a date without progress is found in the cell's row, coloured, and shown in the pane, which leads to it", async () => {
    const { pane, grid, appearance, screen } = await openTemplate();
    await screen("10-bieu-mau");
    const white = await grid.colour("K7");
    await grid.type("G7", "20/3/2024");
    await expect.poll(async () => (await appearance(sheet, "G7")).text).toBe("20/03/2024");
    await expect.poll(async () => (await appearance(sheet, "K7")).text).toMatch(/^[✖▲]/);
    await expect.poll(() => grid.colour("K7")).not.toBe(white);
    expect(await grid.colour("K7")).toBe((await appearance(sheet, "K7")).fill);
    await pane.getByRole("button", { name: "Kiểm tra trước khi gửi" }).click();
    await pane.getByText("Còn 1 điểm phải sửa").waitFor();
    const finding = pane.getByRole("button", { name: /chưa chọn Tiến độ/ });
    await finding.waitFor();
    await screen("11-bieu-mau-phat-hien");
    await grid.click("B1");
    await finding.click();
    await expect.poll(() => grid.selected()).toBe("F7");
    await screen("12-den-o");
  });

  it("Tiến độ is chosen from its list, and the check follows by itself", async () => {
    const { page, pane, grid, appearance, screen } = await openTemplate();
    await grid.type("I7", "Đã ban hành kế hoạch.");
    await pane.getByRole("button", { name: "Kiểm tra trước khi gửi" }).click();
    await pane.getByText("Còn 1 điểm phải sửa").waitFor();
    await grid.openList("F7");
    await screen("13-danh-sach");
    await page.getByText("Đang thực hiện", { exact: true }).click();
    await expect.poll(async () => (await appearance(sheet, "F7")).text).toBe("Đang thực hiện");
    await expect.poll(async () => (await appearance(sheet, "K7")).text).toBe("✔ Đủ");
    await pane.getByText("Còn 1 điểm phải sửa").waitFor({ state: "hidden" });
  });

  it("the part that is given cannot be changed, and the page says why", async () => {
    const { page, grid, appearance, status, screen } = await openTemplate();
    const before = await appearance(sheet, "B7");
    await grid.click("B7");
    await page.keyboard.type("khác");
    await page.keyboard.press("Enter");
    await expect.poll(status).toContain("Ô này bị khóa");
    await screen("14-o-khoa");
    await grid.click("B7");
    await page.keyboard.press("Delete");
    expect(await appearance(sheet, "B7")).toEqual(before);
  });
});
