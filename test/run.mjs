// The whole test run: finds a browser (or installs one), runs every suite, and ends with one line of totals.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { findBrowser } from "../src/preview/browser/findBrowser.mjs";

const results = "test/output/results.json";
mkdirSync("test/output", { recursive: true });
rmSync(results, { force: true });

const browser = findBrowser();
console.log(browser ? `Browser: ${browser}` : "No browser found and none could be installed.");
if (!browser && process.env.CI) {
  console.log("0 passed, 1 failed");
  process.exit(1);
}
if (!browser) console.log("THE END-TO-END TESTS ARE NOT RUN: set CCHC_BROWSER to a Chromium or Edge.");

const projects = ["core", "office", "pane", ...(browser ? ["browser"] : [])];
const args = [
  "node_modules/vitest/vitest.mjs",
  "run",
  ...projects.flatMap((project) => ["--project", project]),
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${results}`,
  ...process.argv.slice(2),
];
const run = spawnSync(process.execPath, args, {
  stdio: "inherit",
  env: { ...process.env, CCHC_BROWSER: browser ?? "" },
});

const report = JSON.parse(readFileSync(results, "utf8"));
// A file that could not even be loaded counts as one failure.
const brokenFiles = report.testResults.filter(
  (file) => file.status === "failed" && file.assertionResults.length === 0,
);
const failed = report.numFailedTests + brokenFiles.length;
console.log(`\n${report.numPassedTests} passed, ${failed} failed`);
process.exit(failed > 0 || report.numPassedTests === 0 ? 1 : (run.status ?? 1));
