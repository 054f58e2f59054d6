// Pictures of every screen and state of the pane, for eyes: npx tsx test/taskpane/pictures.ts [folder] [part of a state's name]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../src/i18n/language";
import { galleryBrowser, looks } from "../browser/support/gallery";

const [folder = "test/output/pane", part = ""] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await galleryBrowser();
const { page, complaints } = await browser.open({ height: 900 });
await page.evaluate(() => window.gallery.loadRest());
const names = await page.evaluate(() => window.gallery.names());
for (const language of languages) {
  for (const name of names.filter((one) => one.includes(part))) {
    await page.evaluate(([state, spoken]) => window.gallery.show(state, spoken), [name, language] as const);
    for (const [look, media] of Object.entries(looks)) {
      await page.emulateMedia(media);
      const file = `${language}-${look}-${name.replace(/[^a-z]+/g, "-")}.png`;
      await page.screenshot({ path: join(folder, file) });
    }
  }
}
await browser.close();
console.log(complaints.length > 0 ? complaints.join("\n") : "no complaints");
