import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { planBookToSheets } from "../../src/sheets/plan/planBookToSheets";
import { readWord } from "../report/wordFile";
import { reportedBook } from "../sheets/reportedBook";
import { previewForTests } from "./support/previewForTests";

const open = previewForTests();

describe("the report in Word", () => {
  it("quotes the page's figures; another period chosen in the sheet → other figures", async () => {
    const { page, pane, grid, openFile, appearance, screen } = await open();
    const { book } = await reportedBook();
    await openFile("tong-hop.xlsx", planBookToSheets(book));
    await grid.openTab("Tổng hợp");
    const shown = async (address: string) => (await appearance("Tổng hợp", address)).text;
    expect(Number(await shown("E6"))).toBeGreaterThan(0);

    await pane.getByRole("button", { name: /5\. Tổng hợp/ }).click();
    await pane.getByRole("button", { name: "Lập báo cáo (Word)" }).click();
    await pane
      .getByRole("main")
      .getByText(/^Đã lập tệp “.*”$/)
      .waitFor({ timeout: 60_000 });
    const download = page.waitForEvent("download");
    await pane.getByRole("button", { name: /^Lưu tệp/ }).click();
    const quarter = readWord(readFileSync(await (await download).path()));
    await screen("26-bao-cao-word");
    for (const cell of ["A6", "H21", "I6"]) {
      expect(quarter.bookmarks.get(`TH_${cell}`), cell).toBe(await shown(cell));
    }
    expect(quarter.paragraphs.join("\n")).toContain("quý I/2024");

    await grid.type("C3", "6 tháng đầu năm 2024");
    await expect.poll(() => shown("A6"), { timeout: 30_000 }).toMatch(/^0\//);
    await expect.poll(() => shown("E6")).toBe("0");
    await pane.getByText(/^6 tháng đầu năm 2024 · Ngày tính/).waitFor({ timeout: 30_000 });
    expect(await pane.getByRole("button", { name: "Lập báo cáo (Word)" }).isDisabled()).toBe(true);
  });
});
