import { resolve } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { findBrowser } from "../../../src/preview/browser/findBrowser.mjs";
import { bundleGallery } from "../../taskpane/gallery/bundle";

export interface Look {
  colorScheme?: "light" | "dark";
  forcedColors?: "active" | "none";
}

/** The three themes as a person's system asks for them. */
export const looks: Record<string, Look> = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
};

/** High enough for every state to be whole: nothing lies under a footer that sticks. */
const viewport = { width: 320, height: 9000 };

export interface OpenGallery {
  page: Page;
  context: BrowserContext;
  /** What the page complained of. */
  complaints: string[];
}

/** A browser with the gallery at 320 px, scrollbars taking their room as on Windows, on the morning of 20 March 2024. */
export async function galleryBrowser(): Promise<{
  open: (change?: { deviceScaleFactor?: number; height?: number }) => Promise<OpenGallery>;
  close: () => Promise<void>;
}> {
  const address = await bundleGallery(resolve(import.meta.dirname, "../../output/gallery"));
  const executablePath = findBrowser();
  const browser: Browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--no-sandbox"],
    ignoreDefaultArgs: ["--hide-scrollbars"],
  });
  const open = async ({ deviceScaleFactor = 1, height = viewport.height } = {}): Promise<OpenGallery> => {
    const context = await browser.newContext({
      viewport: { ...viewport, height },
      deviceScaleFactor,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.clock.setFixedTime(new Date("2024-03-20T10:48:00"));
    await page.goto(address);
    return { page, context, complaints };
  };
  return { open, close: () => browser.close() };
}
