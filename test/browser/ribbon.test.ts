import { describe, expect, it } from "vitest";
import { previewForTests } from "./support/previewForTests";
import { planWorkbook } from "./support/workbooks";

const open = previewForTests();

describe("the ribbon's buttons in the preview", () => {
  it("Kiểm tra ngay answers in a window, without the pane", async () => {
    const { page, press, screen, status } = await open();
    await press("Kiểm tra ngay");
    const said = page.frameLocator("dialog iframe");
    expect(await said.getByRole("heading").textContent()).toBe("Chưa có gì để kiểm tra");
    await screen("ribbon-check-now");
    await page.getByRole("button", { name: "Đóng", exact: true }).click();
    await expect.poll(status).toBe("Đã kiểm tra xong.");
    expect(await page.locator("iframe").count()).toBe(1);
  });

  it("Tổng hợp opens the pane at receiving reports", async () => {
    const { pane, press, openFile } = await open();
    await openFile("ke-hoach.xlsx", await planWorkbook());
    await press("Tổng hợp");
    await expect
      .poll(() => pane.getByRole("heading", { level: 1 }).textContent(), { timeout: 30_000 })
      .toBe("Nhận báo cáo");
  });
});
