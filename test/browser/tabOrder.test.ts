import { afterAll, beforeAll, expect, it } from "vitest";
import type { Page } from "playwright-core";
import type { Focused } from "../taskpane/gallery/focus";
import { states, type StateName } from "../taskpane/gallery/states";
import { galleryBrowser } from "./support/gallery";

let browser: Awaited<ReturnType<typeof galleryBrowser>>;
beforeAll(async () => {
  browser = await galleryBrowser();
});
afterAll(() => browser.close());

const names = Object.keys(states) as StateName[];

/** More than any screen has. */
const most = 400;

/** Whether `next` is read before `last`: above it, or left of it in the same line. */
function isBefore(next: Focused, last: Focused): boolean {
  if (next.bottom <= last.top + 1) return true;
  return next.top < last.bottom - 1 && next.bottom > last.top + 1 && next.left < last.left - 1;
}

/** Tabs through what is shown, once, and says what is wrong with it. */
async function tabThrough(page: Page): Promise<string[]> {
  const found: string[] = [];
  const way: Focused[] = [];
  await page.evaluate(() => window.gallery.startTabbing());
  const first = await page.evaluate(() => window.gallery.focused());
  if (first) way.push(first);
  for (let at = 0; ; at += 1) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate(() => window.gallery.focused());
    const last = way.at(-1);
    if (now && !now.lastWasMarked) found.push(`nothing shows that “${last?.name}” has the focus`);
    if (!now || now.id < way.length) break;
    if (last && isBefore(now, last))
      found.push(`“${now.name}” is read before “${last.name}”, but comes after it`);
    way.push(now);
    if (at > most) found.push("no end");
    if (at > most) break;
  }
  const missed = await page.evaluate(() => window.gallery.notReached());
  return [...found, ...missed.map((name) => `“${name}” is not reached`)];
}

it("in every state Tab goes in reading order to all there is, shows where it is, and comes out; Esc closes what is open", async () => {
  const { page, context } = await browser.open();
  await page.evaluate(() => window.gallery.loadRest());
  const found: string[] = [];
  for (const name of names) {
    await page.evaluate((state) => window.gallery.show(state, "vi"), name);
    const lost = await page.evaluate(() => window.gallery.lostFocus());
    found.push(...lost.map((what) => `${name}: the focus is lost after ${what}`));
    const open = '[role="menu"], [role="listbox"], [role="dialog"], [role="alertdialog"]';
    const isOpen = await page.locator(open).first().isVisible();
    const isModal = await page.locator('[role="dialog"], [role="alertdialog"]').first().isVisible();
    if (!isOpen || isModal) found.push(...(await tabThrough(page)).map((text) => `${name}: ${text}`));
    if (!isOpen) continue;
    await page.keyboard.press("Escape");
    await page.waitForTimeout(60);
    if (await page.locator(open).first().isVisible()) found.push(`${name}: Esc does not close it`);
    if (await page.evaluate(() => document.activeElement === document.body))
      found.push(`${name}: the focus is lost after Esc`);
  }
  await context.close();
  expect(found).toEqual([]);
}, 300_000);
