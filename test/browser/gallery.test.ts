import { readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, type Language } from "../../src/i18n/language";
import { early, states, type StateName } from "../taskpane/gallery/states";
import { galleryBrowser, looks } from "./support/gallery";

let browser: Awaited<ReturnType<typeof galleryBrowser>>;
beforeAll(async () => {
  browser = await galleryBrowser();
});
afterAll(() => browser.close());

const names = Object.keys(states) as StateName[];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** Screens and dialogs of the pane, by their files. */
const screens = filesBelow(resolve(import.meta.dirname, "../../src/taskpane"))
  .map((path) => basename(path))
  .filter((name) => /^[A-Z].*(Screen|Dialog)\.tsx$/.test(name))
  .map((name) => name.replace(".tsx", ""));

const seen = new Set<string>();

describe.each(languages)("every screen and state in %s", (language: Language) => {
  it("axe finds nothing in light, dark and contrast; nothing scrolls sideways or is cut at 320 px", async () => {
    const { page, context, complaints } = await browser.open();
    const found: string[] = [];
    const look = async (name: StateName, when: string) => {
      try {
        await page.evaluate(([state, spoken]) => window.gallery.show(state, spoken), [
          name,
          language,
        ] as const);
      } catch (error) {
        found.push(`${name}: ${String(error).slice(0, 400)}`);
        return;
      }
      for (const shown of await page.evaluate(() => window.gallery.shownComponents())) seen.add(shown);
      for (const [theme, media] of Object.entries(looks)) {
        await page.emulateMedia(media);
        const said = await page.evaluate(() => window.gallery.audit());
        found.push(...said.map((text) => `${when}${name}, ${theme}: ${text}`));
      }
      const unseen = await page.evaluate(() => window.gallery.notSeen());
      found.push(...unseen.map((text) => `${when}${name}: ${text}`));
    };
    for (const name of early) await look(name, "at once: ");
    await page.evaluate(() => window.gallery.loadRest());
    for (const name of names) await look(name, "");
    await context.close();
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  }, 300_000);
});

it("the gallery has every screen and dialog", () => {
  expect(screens.length).toBeGreaterThan(20);
  expect(screens.filter((name) => !seen.has(name))).toEqual([]);
});
