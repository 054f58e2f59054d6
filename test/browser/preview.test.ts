import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/xlsx/read";
import { previewForTests } from "./support/previewForTests";
import { planWorkbook } from "./support/workbooks";

const open = previewForTests();

describe("the preview page", () => {
  it("saves the open workbook as an .xlsx that reads back", async () => {
    const { page, press, openFile, grid, status } = await open();
    await openFile("ke-hoach.xlsx", await planWorkbook());
    const download = page.waitForEvent("download");
    await press("Lưu tệp .xlsx");
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("ke-hoach.xlsx");
    const { sheets } = await readWorkbook(readFileSync(await saved.path()));
    const visible = sheets.filter(({ state }) => state === "visible").map(({ name }) => name);
    expect(visible).toEqual(await grid.tabs());
    await expect.poll(status).toBe("Đã lưu ke-hoach.xlsx.");
  });

  it("keeps the open workbook when the chosen file is none", async () => {
    const { openFile, status, book, screen, pane } = await open();
    const before = await book();
    await openFile("anh.xlsx", new TextEncoder().encode("không phải sổ"));
    expect(await status()).toBe("Chưa mở được “anh.xlsx”: tệp không phải sổ .xlsx. Sổ đang mở giữ nguyên.");
    await screen("40-mo-tep-hong");
    expect(await book()).toEqual(before);
    await pane.getByRole("heading", { name: "Bắt đầu từ Kế hoạch của năm" }).waitFor();
  });

  it("asks before an unsaved workbook is left", async () => {
    const { page, press, grid, status, appearance } = await open();
    await grid.type("B2", "ghi chú");
    await expect.poll(async () => (await appearance("Trang1", "B2")).text).toBe("ghi chú");
    const answers = [false, true];
    page.on("dialog", (dialog) => void (answers.shift() ? dialog.accept() : dialog.dismiss()));
    await press("Sổ mới");
    expect((await appearance("Trang1", "B2")).text).toBe("ghi chú");
    await press("Sổ mới");
    await expect.poll(status).toBe("Đã mở sổ mới.");
    expect((await appearance("Trang1", "B2")).text).toBe("");
    expect(answers).toEqual([]);
  });

  it("F6 goes from the buttons to the grid, to the pane and round again", async () => {
    const { page, grid, status, appearance } = await open();
    await grid.click("B2");
    await page.keyboard.press("Shift+F6");
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe("Sổ mới");
    await page.keyboard.press("F6");
    await page.keyboard.type("bằng phím");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await appearance("Trang1", "B2")).text).toBe("bằng phím");
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("pane");
    await page.keyboard.press("F6");
    expect(await focused()).toBe("Sổ mới");
    page.on("dialog", (dialog) => void dialog.accept());
    await page.keyboard.press("Enter");
    await expect.poll(status).toBe("Đã mở sổ mới.");
  });

  it("is in Vietnamese for whoever listens to it", async () => {
    const { page } = await open();
    expect(await page.locator("html").getAttribute("lang")).toBe("vi");
    expect(await page.locator("#pane").getAttribute("title")).toBe("Bảng công việc Tổng hợp CCHC");
    expect(await page.locator("#say").getAttribute("role")).toBe("status");
  });
});
