import { median } from "../turns";
import { chromium } from "playwright-core";
import { browserHere } from "../../browser/findBrowser.mjs";
import { openPreview } from "../../server/preview";
import { row } from "../row";
import { serveBarePage } from "./barePage";
import { builtFiles, firstLoad, type BuiltFile } from "./builtFiles";
import { noteUsable, usableAfter } from "./usable";

export interface PaneFigures {
  /** Bytes by gzip, without office.js. */
  firstLoad: number;
  files: Pick<BuiltFile, "name" | "bytes" | "gzip" | "isFirst">[];
  /** Milliseconds from the navigation to the first button, medians; absent where no Chromium is. */
  usable?: { pane: number; bare: number; ratio: number };
}

const rounds = 9;

/** Pane and bare page in turns, in the same run and without a cache, so that what slows the machine slows both. */
async function timeUsable(url: string): Promise<PaneFigures["usable"]> {
  const executablePath = browserHere();
  if (executablePath === undefined) return undefined;
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage({ viewport: { width: 1680, height: 960 }, locale: "vi-VN" });
    // tsx names functions by a helper the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.addInitScript(noteUsable);
    await serveBarePage(page);
    await page.goto(url);
    await page.frameLocator("#pane").getByRole("heading", { level: 1 }).waitFor();
    const pane: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await usableAfter(page, `${url}bare.html`));
      pane.push(await usableAfter(page, `${url}taskpane.html`));
    }
    return { pane: median(pane), bare: median(bare), ratio: median(pane) / median(bare) };
  } finally {
    await browser.close();
  }
}

/** What the shipped pane loads, and how long an empty workbook's first screen takes. */
export async function benchPane(): Promise<PaneFigures> {
  const preview = await openPreview(0, "production");
  try {
    const files = builtFiles(preview.pane);
    const usable = await timeUsable(preview.url);
    return {
      firstLoad: firstLoad(files),
      files: files.map(({ name, bytes, gzip, isFirst }) => ({ name, bytes, gzip, isFirst })),
      ...(usable ? { usable } : {}),
    };
  } finally {
    await preview.stop();
  }
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

export function printPane({ firstLoad: first, files, usable }: PaneFigures): void {
  console.log(`\nthe pane's files: first load ${kB(first)} kB by gzip without office.js (at most 250)`);
  console.log(row("file", "kB", "kB, gzip", "loaded"));
  for (const { name, bytes, gzip, isFirst } of files)
    console.log(
      row(name.replace(/\.[0-9a-f]{8}\.js$/, ""), kB(bytes), kB(gzip), isFirst ? "at once" : "later"),
    );
  if (!usable) {
    console.log("time to the first button: NOT MEASURED, no Chromium is here (CCHC_BROWSER names one)");
    return;
  }
  const { pane, bare, ratio } = usable;
  console.log(
    `time to the first button, median of ${rounds}: pane ${pane.toFixed(0)} ms, bare page with office.js ${bare.toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
  );
}
