import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/xlsx/read";
import { previewForTests } from "./support/previewForTests";
import { planWorkbook, unitTemplate } from "./support/workbooks";

const open = previewForTests();

describe("an office's quarter", () => {
  it("sample data → receive → settle who sent twice → consolidate → the summary has figures", async () => {
    const { page, pane, grid, status, press, openFile, appearance, screen } = await open();
    // A unit's template takes no sample data: a blank workbook is opened for it.
    await openFile("thanh-tra-so.xlsx", await unitTemplate("Thanh tra Sở"));
    await press("Dữ liệu mẫu");
    await expect.poll(status, { timeout: 60_000 }).toMatch(/^Đã đưa \d+ tệp báo cáo mẫu/);
    const consolidate = pane.getByRole("button", { name: /^Tổng hợp \d+ báo cáo/ });
    await consolidate.waitFor({ timeout: 60_000 });
    expect(await consolidate.isDisabled()).toBe(true);
    expect((await appearance("Tổng hợp", "A6")).text).toBe("0/42");
    await screen("20-nhan-bao-cao");

    await pane.getByRole("radio").first().check();
    await consolidate.click();
    await pane.getByRole("heading", { name: "Đối chiếu" }).waitFor({ timeout: 60_000 });
    const difference = pane.locator("dl > div", { hasText: "Chênh lệch" }).locator("dd");
    expect(await difference.textContent()).toBe("0");
    await expect.poll(async () => (await appearance("Tổng hợp", "A6")).text).toBe("37/42");
    await screen("21-doi-chieu");
    await grid.openTab("Tổng hợp");
    expect((await appearance("Tổng hợp", "E6")).text).toMatch(/^\d+$/);
    await screen("22-tong-hop");

    await pane.getByRole("button", { name: /^Xem \d+ điểm phải sửa$/ }).click();
    await pane.getByRole("heading", { level: 1, name: "Phát hiện" }).waitFor();
    await screen("23-phat-hien");
    for (const [index, tab] of (await grid.tabs()).entries()) {
      await grid.openTab(tab);
      await screen(`30-trang-${String(index + 1).padStart(2, "0")}`);
    }

    const download = page.waitForEvent("download");
    await press("Lưu báo cáo mẫu (.zip)");
    const zip = unzipSync(readFileSync(await (await download).path()));
    expect(await status()).toContain("Đã lưu");
    expect(Object.keys(zip).length).toBeGreaterThan(37);
  });

  it("a file that is no Excel file is a row with the reason, and nothing can be consolidated", async () => {
    const { page, pane, openFile, screen, book } = await open();
    await openFile("ke-hoach.xlsx", await planWorkbook());
    const before = await book();
    expect(page.workers()).toHaveLength(0);
    await pane.locator("#step-reports").click();
    // The readers are there before a file is chosen, and gone when all are read.
    await expect.poll(() => page.workers().length).toBeGreaterThan(0);
    const chooser = page.waitForEvent("filechooser");
    await pane.getByRole("button", { name: "Chọn các tệp báo cáo…" }).click();
    const buffer = Buffer.from("Báo cáo đã gửi bản giấy.");
    await (await chooser).setFiles({ name: "bao-cao.xlsx", mimeType: "text/plain", buffer });
    await pane.getByText("Tệp không phải sổ Excel. Đề nghị đơn vị gửi lại đúng tệp .xlsx.").waitFor();
    await pane.getByText("Không có tệp nào để tổng hợp.").waitFor();
    expect(await pane.getByRole("button", { name: /^Tổng hợp 0 báo cáo/ }).isDisabled()).toBe(true);
    await expect.poll(() => page.workers().length).toBe(0);
    await screen("24-tep-khong-phai-excel");
    expect(await book()).toEqual(before);
  });

  it("templates arrive as one zip with a workbook for each unit", async () => {
    const { page, pane, openFile, screen } = await open();
    await openFile("ke-hoach.xlsx", await planWorkbook());
    await pane.getByRole("button", { name: "Tạo biểu mẫu gửi đơn vị" }).click();
    await pane.getByRole("button", { name: "Tạo 42 biểu mẫu" }).waitFor();
    await screen("25-bieu-mau-chon");
    await pane.getByRole("button", { name: "Tạo 42 biểu mẫu" }).click();
    await pane.getByText("Đã tạo 42 biểu mẫu").waitFor({ timeout: 60_000 });
    await screen("26-bieu-mau-xong");
    const download = page.waitForEvent("download");
    await pane.getByRole("button", { name: /^Lưu tệp nén/ }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/\.zip$/);
    const files = Object.entries(unzipSync(readFileSync(await saved.path())));
    expect(files).toHaveLength(42);
    const [, bytes] = files[0]!;
    const { sheets } = await readWorkbook(bytes);
    expect(sheets.map(({ name }) => name)).toContain("Chỉ tiêu");
  });
});
