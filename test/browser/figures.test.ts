import { describe, expect, it } from "vitest";
import { planBookToSheets } from "../../src/sheets/plan/planBookToSheets";
import { reportedBook } from "../sheets/reportedBook";
import { previewForTests } from "./support/previewForTests";

const open = previewForTests();

describe("the leaders' page", () => {
  it("Ngày tính → other figures; a figure → its rows → the row's own cell; the cell selected → its rows", async () => {
    const { pane, grid, openFile, appearance, screen } = await open();
    const { book } = await reportedBook();
    await openFile("tong-hop.xlsx", planBookToSheets(book));
    await grid.openTab("Tổng hợp");
    const overdue = async () => Number((await appearance("Tổng hợp", "E6")).text);
    const before = await overdue();
    expect(before).toBeGreaterThan(0);
    await grid.type("G3", "10/04/2024");
    await expect.poll(overdue, { timeout: 30_000 }).toBeGreaterThan(before);

    await pane.getByRole("button", { name: /5\. Tổng hợp/ }).click();
    await pane.getByRole("button", { name: `Mốc quá hạn: ${await overdue()}` }).waitFor({ timeout: 30_000 });
    await grid.click("H21");
    await pane.getByRole("button", { name: "Các dòng của ô đang chọn (H21)" }).waitFor({ timeout: 30_000 });
    await screen("24-hinh-tong-hop");
    await pane.getByRole("button", { name: "Mốc quá hạn" }).click();
    const row = pane.locator("li button", { hasText: "Tệp " }).first();
    await row.waitFor({ timeout: 30_000 });
    await screen("25-dong-phia-sau");
    await row.click();
    await expect.poll(() => grid.activeTab(), { timeout: 30_000 }).toBe("Báo cáo nhiệm vụ");
    const unit = (await row.textContent()) ?? "";
    const { text } = await appearance("Báo cáo nhiệm vụ", (await grid.selected()).replace(/^[A-Z]+/, "C"));
    expect(text).not.toBe("");
    expect(unit).toContain(text);
  });
});
