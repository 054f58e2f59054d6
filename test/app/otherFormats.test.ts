import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { consolidateReports } from "../../src/app/consolidateReports";
import { currentPlanBook } from "../../src/app/planBook";
import { readReports } from "../../src/app/readReports";
import { quiet } from "./jobs";
import { incoming } from "./mail";
import { openExcel } from "./openExcel";
import { openSeedPlan, sixUnits } from "./seedPlan";

openExcel("2024-03-20T09:00");

/** Who sent it. */
const unit = "Phòng LĐTBXH huyện Nam Đàn";

/** One unit's filled-in report, and the same saved by LibreOffice in other formats. */
const report = (format: string) =>
  incoming(`bao-cao.${format}`, readFileSync(`${import.meta.dirname}/../xlsx/files/report.${format}`));

/** What the book holds after this report was consolidated, in place of the one before: its cells without the name and hash of the file. */
async function consolidatedFrom(format: string) {
  const intake = await readReports([report(format)], false, quiet);
  const result = await consolidateReports(intake, {}, quiet);
  const { consolidation } = await currentPlanBook();
  const withoutFile = (rows: readonly object[]) =>
    JSON.parse(
      JSON.stringify(rows, (key, value: unknown) =>
        ["hash", "file", "runId"].includes(key) ? undefined : value,
      ),
    ) as unknown[];
  return {
    intake,
    result,
    tasks: withoutFile(consolidation.tasks),
    indicators: withoutFile(consolidation.indicators),
    sources: consolidation.reports.map(({ source }) => source.file),
    codes: consolidation.findings.map(({ code }) => code),
  };
}

describe("a unit's report in another format than .xlsx", () => {
  let expected: Awaited<ReturnType<typeof consolidatedFrom>>;
  beforeAll(async () => {
    await openSeedPlan([...sixUnits, unit]);
    expected = await consolidatedFrom("xlsx");
  });

  it.each(["xls", "ods"])("is consolidated like the .xlsx, and told: .%s", async (format) => {
    const found = await consolidatedFrom(format);
    expect(found.result.cells).toBeGreaterThan(50);
    expect(found.sources).toEqual([`bao-cao.${format}`]);
    expect(found.tasks).toEqual(expected.tasks);
    expect(found.indicators).toEqual(expected.indicators);
    expect(found.result).toMatchObject({ cells: expected.result.cells, taken: expected.result.taken });
    expect(found.codes).toContain("fileOtherFormat");
    expect(found.codes.filter((code) => code !== "fileOtherFormat")).toEqual(expected.codes);
  });
});
