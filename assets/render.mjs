// Draws the icons' PNG files from their SVG sources: node assets/render.mjs
// Needs a Chromium; its path comes from CHROMIUM, else /usr/bin/chromium, else the installed Chrome.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const folder = import.meta.dirname;
const sources = {
  // Below 32 px the large drawing turns to mush: a plainer one is used.
  "icon-small.svg": [16, 20, 24],
  "icon.svg": [32, 40, 48, 64, 80, 128],
};

const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium"].find((path) => path && existsSync(path));
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : { channel: "chrome" }),
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const [source, sizes] of Object.entries(sources)) {
  const svg = readFileSync(join(folder, source), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: join(folder, `icon-${size}.png`), omitBackground: true });
  }
}
await browser.close();
