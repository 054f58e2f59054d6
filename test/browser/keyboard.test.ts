import type { FrameLocator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { writeWorkbook } from "../../src/xlsx/write";
import { previewForTests } from "./support/previewForTests";
import { planWorkbook, unitTemplate } from "./support/workbooks";

const open = previewForTests();

/** The pane by keyboard alone. After each key the focus is somewhere in it, and to be seen. */
class Keyboard {
  constructor(
    private readonly page: Page,
    private readonly pane: FrameLocator,
  ) {}

  /** Puts the keyboard into the pane, as F6 does in Excel. */
  async enter(): Promise<void> {
    await this.pane.locator("body").evaluate((body) => body.ownerDocument.defaultView?.focus());
  }

  /** What the element with the focus is called. */
  focused(): Promise<string> {
    return this.pane.locator("body").evaluate(({ ownerDocument: { activeElement: element, body } }) => {
      if (!element || element === body) return "nothing";
      const named = element.getAttribute("aria-labelledby")?.split(" ")[0];
      const label =
        (element as HTMLInputElement).labels?.[0] ?? (named && body.ownerDocument.getElementById(named));
      return (
        element.getAttribute("aria-label") ??
        ((label && label.textContent) || element.textContent || element.tagName)
      ).trim();
    });
  }

  /** Goes on with Tab (back with Shift+Tab) until what has the focus is called so. */
  async to(name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    const way: string[] = [];
    for (let turn = 0; turn < 80; turn += 1) {
      const now = await this.focused();
      if (name.test(now)) return;
      way.push(now.slice(0, 40));
      await this.page.keyboard.press(key);
    }
    throw new Error(`${String(name)} is not reached: ${way.join(" | ")}`);
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Tabs to what is called so and presses it; the focus is not lost by that. */
  async use(name: RegExp, key = "Enter"): Promise<void> {
    await this.to(name);
    await this.press(key);
    await expect.poll(() => this.focused()).not.toBe("nothing");
  }
}

describe("the office's work by keyboard alone", () => {
  it("templates, receiving reports, asking, consolidating, findings, the menu, and back home", async () => {
    const { page, pane, openFile } = await open();
    await openFile("ke-hoach.xlsx", await planWorkbook());
    const heading = pane.getByRole("heading", { level: 1 });
    const at = (title: string) => expect.poll(() => heading.textContent(), { timeout: 60_000 }).toBe(title);
    const hands = new Keyboard(page, pane);
    await hands.enter();

    await hands.use(/^2\. Biểu mẫu|^Tạo biểu mẫu/);
    await at("Biểu mẫu gửi đơn vị");
    expect(await hands.focused()).toBe("Biểu mẫu gửi đơn vị");
    await hands.use(/^Chọn tất cả/, "Space");
    await hands.use(/^Chọn tất cả/, "Space");
    await hands.use(/^Tạo 42 biểu mẫu/);
    await pane.getByText("Đã tạo 42 biểu mẫu").waitFor({ timeout: 60_000 });
    expect(await hands.focused()).toBe("Biểu mẫu gửi đơn vị");
    await hands.press("Alt+ArrowLeft");
    await expect.poll(() => hands.focused()).toMatch(/Biểu mẫu/);

    await hands.to(/^2\. Biểu mẫu/);
    await hands.press("ArrowDown");
    expect(await hands.focused()).toMatch(/^3\. Nhận báo cáo/);
    await hands.press("Enter");
    await at("Nhận báo cáo");
    await hands.to(/^Chọn các tệp báo cáo/);
    const bytes = Buffer.from(writeWorkbook(await unitTemplate("Văn phòng Sở")));
    const other = Buffer.from(writeWorkbook(await unitTemplate("Thanh tra Sở")));
    // What opens now is the system's own dialog.
    await pane.locator('main input[type="file"]').setInputFiles([
      { name: "van-phong.xlsx", mimeType: "application/octet-stream", buffer: bytes },
      { name: "thanh-tra.xlsx", mimeType: "application/octet-stream", buffer: other },
    ]);
    await pane.getByRole("button", { name: /^Tổng hợp 2 báo cáo/ }).waitFor({ timeout: 60_000 });
    await expect.poll(() => hands.focused()).toBe("Nhận báo cáo");
    await hands.use(/^Tổng hợp 2 báo cáo/);
    await pane.getByRole("heading", { name: "Đối chiếu" }).waitFor({ timeout: 60_000 });
    await expect.poll(() => hands.focused()).toBe("Nhận báo cáo");

    await hands.use(/^Xem .*(phải sửa|phát hiện)$/);
    await at("Phát hiện");
    await hands.to(/^Quay lại$/, "Shift+Tab");
    await hands.press("Enter");
    await at("Nhận báo cáo");

    await hands.to(/^Việc khác$/);
    await hands.press("Enter");
    await pane.getByRole("menu").waitFor();
    await hands.press("ArrowDown");
    await hands.press("Escape");
    await expect.poll(() => hands.focused()).toBe("Việc khác");
    await hands.press("Alt+ArrowLeft");
    await at("Kế hoạch CCHC năm 2024");
    await expect.poll(() => hands.focused()).not.toBe("nothing");
  });
});

describe("the pane in Excel's Black theme", () => {
  it("is dark from its first screen on", async () => {
    const { page, pane, screen } = await open();
    await page.emulateMedia({ colorScheme: "dark" });
    await page.reload();
    await pane.getByRole("heading", { level: 1 }).waitFor();
    const paper = await pane
      .locator("html")
      .evaluate((html) => [html.style.colorScheme, getComputedStyle(html).backgroundColor]);
    expect(paper).toEqual(["dark", "rgb(41, 41, 41)"]);
    await screen("51-giao-dien-toi");
  });
});
