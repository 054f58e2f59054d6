import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/xlsx/read";
import { previewForTests } from "./support/previewForTests";
import { unitTemplate } from "./support/workbooks";

const open = previewForTests();

describe("sending back", () => {
  it("from the files just read: chosen, made, saved as one zip whose files open on their list", async () => {
    const { page, pane, press, openFile, status, screen, book } = await open();
    await openFile("thanh-tra-so.xlsx", await unitTemplate("Thanh tra Sở"));
    await press("Dữ liệu mẫu");
    await expect.poll(status, { timeout: 60_000 }).toMatch(/^Đã đưa \d+ tệp báo cáo mẫu/);
    const before = await book();
    await pane.getByRole("button", { name: /^Trả lại \d+ tệp để bổ sung/ }).click({ timeout: 60_000 });
    await screen("40-tra-lai-chon");
    await pane.getByRole("button", { name: /^Tạo \d+ tệp trả lại$/ }).click();
    await pane.getByText(/^Đã tạo \d+ tệp trả lại$/).waitFor({ timeout: 60_000 });
    await screen("41-tra-lai-xong");
    const download = page.waitForEvent("download");
    await pane.getByRole("button", { name: /^Lưu tệp trả lại/ }).click();
    const files = Object.entries(unzipSync(readFileSync(await (await download).path())));
    expect(files.length).toBeGreaterThan(20);
    for (const [name, bytes] of files) {
      expect(name).toMatch(/^tra-lai\/Tra lai - .*\.xlsx$/);
      expect((await readWorkbook(bytes)).sheets[0]!.name).toBe("Trả lại bổ sung");
    }
    expect(await book()).toEqual(before);
    await pane.getByRole("button", { name: "Chọn lại" }).click();
    await pane.getByRole("button", { name: "Quay lại danh sách" }).click();
    await pane.getByRole("button", { name: /^Tổng hợp \d+ báo cáo/ }).waitFor();
  });
});
