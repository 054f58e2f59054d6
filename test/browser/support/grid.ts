import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { WorkbookHost } from "../../../src/preview/host/workbookHost";
import { characterPixels, columnPadding } from "../../../src/preview/host/model/columnWidth";
import { parseCell } from "../../../src/sheets/model/a1";

/** CSS pixels of the row and column headings at 100 %. */
const headings = { left: 46, top: 20 };
const standard = { width: 64, height: 20 };

/** The grid as hands meet it: tabs, cells under the mouse, the name box. */
export class Grid {
  constructor(private readonly page: Page) {}

  /** Names of the sheets that have a tab. */
  async tabs(): Promise<string[]> {
    return this.page.getByRole("tab").allTextContents();
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
    await expect.poll(() => this.activeTab()).toBe(name);
  }

  async activeTab(): Promise<string> {
    return (await this.page.getByRole("tab", { selected: true }).textContent()) ?? "";
  }

  /** The address in the name box. */
  selected(): Promise<string> {
    return this.page.locator('[data-u-comp="defined-name"] input').inputValue();
  }

  /** Clicks the cell with the mouse. The sheet must not be scrolled. */
  async click(address: string): Promise<void> {
    const { x, y } = await this.centreOf(address);
    await this.page.mouse.click(x, y);
    // Of a merged cell the name box names the whole area.
    await expect.poll(async () => (await this.selected()).split(":")[0]).toBe(address);
  }

  /** Clicks the cell and types into it. */
  async type(address: string, text: string): Promise<void> {
    await this.click(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Opens a cell's drop-down by its arrow, which stands in the cell's upper right corner. */
  async openList(address: string): Promise<void> {
    await this.click(address);
    const { x, y, width, height } = await this.centreOf(address);
    await this.page.mouse.click(x + width / 2 - 10, y - height / 2 + 10);
  }

  /** The colour "#RRGGBB" the cell is painted in, near its lower left corner, where no text stands. */
  async colour(address: string): Promise<string> {
    const { x, y, width, height } = await this.centreOf(address);
    return this.page.evaluate(
      ([left, top]) => {
        const canvas = document.querySelector<HTMLCanvasElement>('canvas[id*="sheet-main-canvas"]');
        const at = canvas?.getBoundingClientRect();
        const one = new OffscreenCanvas(1, 1).getContext("2d");
        if (!canvas || !at || !one) return "";
        one.drawImage(canvas, left - at.x, top - at.y, 1, 1, 0, 0, 1, 1);
        const two = (part: number) => part.toString(16).padStart(2, "0");
        return `#${[...one.getImageData(0, 0, 1, 1).data].slice(0, 3).map(two).join("")}`.toUpperCase();
      },
      [x - width / 2 + 5, y + height / 2 - 5] as const,
    );
  }

  /** Where the middle of a cell is on the page, and the cell's size there. */
  private async centreOf(address: string): Promise<{ x: number; y: number; width: number; height: number }> {
    const cell = parseCell(address);
    const box = await this.page.locator('canvas[id*="sheet-main-canvas"]').boundingBox();
    if (!cell || !box) throw new Error(`${address} is not on the grid`);
    const sheet = await this.activeSheet();
    const widths = sheet.columns.map(({ width, hidden }) =>
      hidden ? 0 : Math.round(width * characterPixels) + columnPadding,
    );
    const heights = sheet.heights.map((points) =>
      points === undefined ? standard.height : (points * 96) / 72,
    );
    const before = (sizes: number[], index: number, usual: number) =>
      Array.from({ length: index }, (_, at) => sizes[at] ?? usual).reduce((sum, size) => sum + size, 0);
    const width = widths[cell.column] ?? standard.width;
    const height = heights[cell.row] ?? standard.height;
    return {
      x: box.x + (headings.left + before(widths, cell.column, standard.width) + width / 2) * sheet.zoom,
      y: box.y + (headings.top + before(heights, cell.row, standard.height) + height / 2) * sheet.zoom,
      width: width * sheet.zoom,
      height: height * sheet.zoom,
    };
  }

  private activeSheet() {
    return this.page.evaluate(async () => {
      const { __workbookHost: host } = window as unknown as { __workbookHost: WorkbookHost };
      const book = await host.toBook();
      const sheet = book.sheets.find(({ name }) => name === book.active);
      return {
        zoom: (sheet?.zoom ?? 100) / 100,
        columns: sheet?.columns ?? [],
        heights: (sheet?.rows ?? []).map(({ height }) => height),
      };
    });
  }
}
