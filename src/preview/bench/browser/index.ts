import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { PlanBook } from "../../../domain/plan/planBook";
import { planBookToSheets } from "../../../sheets/plan/planBookToSheets";
import { writeWorkbook } from "../../../xlsx/write";
import { browserHere } from "../../browser/findBrowser.mjs";
import { openPreview } from "../../server/preview";
import type { UnitReport } from "../office/unitReports";
import { withUnits } from "../office/withUnits";
import { row } from "../row";
import { runPane, type PaneRun, type Wait } from "./run";

export interface BrowserFigures {
  cores: number;
  runs: PaneRun[];
}

/** Reports read before anything is measured. */
const warmingUp = 20;

/** The run whose consolidation is measured as well: the stand-in's writing is part of it, so a small one. */
const consolidated = 100;

/**
 * The pane as it ships, in Chromium over the preview: from choosing the reports to the dry run, for each number of units in
 * `sizes`. Undefined where no Chromium is. `reports` are those of as many units as the largest size.
 */
export async function benchBrowser(
  book: PlanBook,
  reports: readonly UnitReport[],
  sizes: readonly number[],
): Promise<BrowserFigures | undefined> {
  const executablePath = browserHere();
  if (executablePath === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const preview = await openPreview(0, "production");
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const paths = reports.map(({ name, bytes }) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const planOf = (size: number) => {
      const plan = join(folder, `plan-${size}.xlsx`);
      writeFileSync(plan, writeWorkbook(planBookToSheets(withUnits(book, size))));
      return plan;
    };
    // The first page of a fresh browser compiles the stand-in's 12 MB anew; an office's browser has its scripts compiled.
    await runPane(
      browser,
      preview.url,
      { plan: planOf(warmingUp), reports: paths.slice(0, warmingUp) },
      false,
    );
    const runs: PaneRun[] = [];
    for (const size of sizes) {
      const plan = planOf(size);
      runs.push(
        await runPane(browser, preview.url, { plan, reports: paths.slice(0, size) }, size === consolidated),
      );
    }
    return { cores: availableParallelism(), runs };
  } finally {
    await browser.close();
    await preview.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function waitCells({ ms, hostMs, cpuMs, mainCpuMs, longestTaskMs, longTasks }: Wait): string[] {
  const times = [ms, hostMs, ms - hostMs, cpuMs, mainCpuMs].map((value) => (value / 1000).toFixed(2));
  return [...times, longestTaskMs.toFixed(0), String(longTasks)];
}

export function printBrowser(figures: BrowserFigures | "no Chromium"): void {
  if (figures === "no Chromium") {
    console.log("\nend to end: NOT MEASURED, no Chromium is here (CCHC_BROWSER names one)");
    return;
  }
  console.log(
    `\nend to end in Chromium, ${figures.cores} cores: files chosen → dry run on screen (after a first run of 20; 500 files: at most 3 s without Excel's stand-in; no task above 100 ms)`,
  );
  console.log(
    row(
      "files",
      "s",
      "stand-in",
      "s without",
      "CPU s",
      "CPU s, main",
      "longest ms",
      "> 50 ms",
      "kept kB",
      "memory MB",
    ),
  );
  for (const { files, dryRun, consolidation, keptKbPerFile, residentMb } of figures.runs) {
    console.log(row(`${files}`, ...waitCells(dryRun), keptKbPerFile.toFixed(1), residentMb.toFixed(0)));
    if (consolidation) console.log(row(`${files}, consolidating`, ...waitCells(consolidation), "", ""));
  }
}
