import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { OpenPreview } from "./previewForTests";

/** Where pictures of the guide go: docs/pictures when `npm run guide:pictures` asks for it, else where nobody minds. */
const folder = resolve(
  process.env["CCHC_GUIDE_PICTURES"] ?? resolve(import.meta.dirname, "../../output/guide"),
);

/** The day the guide's pictures are of: the one the sample's reports are judged at. */
const morning = new Date(2024, 2, 20, 8, 30).getTime();

export interface GuidePictures {
  /** The pane alone, with the window as high as `height` CSS pixels. */
  pane: (name: string, height: number) => Promise<void>;
  /** Grid and pane together. */
  page: (name: string) => Promise<void>;
}

/** Sets the page up as the guide shows it: a narrow window on 20 March 2024, without the preview's own frame. */
export async function guidePictures({ page, pane }: OpenPreview): Promise<GuidePictures> {
  mkdirSync(folder, { recursive: true });
  // Only the day is set: Playwright's clock would take the page's performance API with it, which office.js reads.
  await page.addInitScript((then) => {
    const ahead = then - Date.now();
    const Real = Date;
    window.Date = class extends Real {
      constructor(...given: unknown[]) {
        super(...((given.length > 0 ? given : [Real.now() + ahead]) as [number]));
      }
      static override now = () => Real.now() + ahead;
    } as DateConstructor;
  }, morning);
  await page.reload();
  await pane.getByRole("heading", { level: 1 }).waitFor();
  const sized = async (width: number, height: number) => {
    await page.setViewportSize({ width, height });
    await page.mouse.move(0, 0);
    // Fluent's focus marks and the grid's redrawing come a moment after.
    await page.waitForTimeout(400);
  };
  return {
    pane: async (name, height) => {
      // The preview's bars above and below the pane are not of the product.
      await sized(1200, height + 74);
      await page.locator("#pane").screenshot({ path: resolve(folder, `${name}.png`) });
    },
    page: async (name) => {
      await sized(1200, 740);
      await page.locator("main").screenshot({ path: resolve(folder, `${name}.png`) });
    },
  };
}
