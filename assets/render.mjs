// Draws the icons' PNG files from their SVG sources: node assets/render.mjs
// Needs a Chromium; its path comes from CHROMIUM, else /usr/bin/chromium, else the installed Chrome.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const folder = import.meta.dirname;
/** One button each; see manifest.xml. */
const names = ["icon", "check", "consolidate"];
/** By the grid a drawing stands on: the sizes at which its edges fall on whole pixels. Larger grids show more. */
const sizesOf = { 16: [16], 20: [20, 40], 24: [24], 32: [32, 48, 64, 80, 128] };

const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium"].find((path) => path && existsSync(path));
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : { channel: "chrome" }),
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const name of names) {
  for (const [grid, sizes] of Object.entries(sizesOf)) {
    const svg = readFileSync(join(folder, `${name}-${grid}.svg`), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
    }
  }
}
await browser.close();
