import { defineConfig } from "vitest/config";
import { hostMutants } from "./test/preview/host/strict/mutants/plugin";

/**
 * core: pure layers, no workbook. office: the real office.js under jsdom against our host. pane: React in jsdom.
 * mutants: the strict host made lenient, rule by rule (`npm run mutants`, not part of the suite).
 * browser: the preview as people meet it, in a real Chromium.
 */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    // Vitest would leave a core idle; on the two of a usual CI machine that doubles the time.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "core",
          include: [
            "test/{architecture,docs,manifest,domain,planDocument,scoringDocument,sheets,xlsx,report,calendar,i18n}/**/*.test.ts",
          ],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "office",
          include: ["test/{excel,app,commands,preview}/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [hostMutants(import.meta.dirname)],
        test: {
          name: "mutants",
          include: ["test/preview/host/strict/mutants/*.mutants.ts"],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: "pane",
          include: ["test/taskpane/**/*.test.{ts,tsx}"],
          environment: "jsdom",
          testTimeout: 30_000,
          deps: {
            optimizer: {
              client: {
                enabled: true,
                include: [
                  "@fluentui/react-components",
                  "@fluentui/react-icons",
                  "react",
                  "react/jsx-runtime",
                  "react/jsx-dev-runtime",
                  "react-dom",
                  "react-dom/client",
                ],
              },
            },
          },
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/browser/support/servePreview.ts",
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
