import { beforeAll, describe, expect, it } from "vitest";
import { previewPlan, writePlan } from "../../src/app/loadPlan";
import { openBook } from "../../src/app/openBook";
import { currentPlanBook } from "../../src/app/planBook";
import { quiet, rejection, stoppedWhen } from "./jobs";
import { openExcel } from "./openExcel";
import { previewSeedPlan, seedFile } from "./seedPlan";

const excel = openExcel();
beforeAll(async () => {
  await writePlan(await previewSeedPlan(), quiet);
});

describe("a source that holds no plan of a year", () => {
  const seedText = new TextDecoder().decode(seedFile().bytes);
  const cases = [
    {
      what: "a picture",
      source: { name: "anh-chup.png", bytes: Uint8Array.of(0x89, 80, 78, 71, 0, 1, 2, 255, 0, 0) },
      code: "planUnreadable",
    },
    { what: "an empty file", source: { name: "trong.txt", bytes: new Uint8Array() }, code: "planUnreadable" },
    {
      what: "a text without the appendix",
      source: { text: "Kính gửi các đơn vị,\n\nĐề nghị báo cáo." },
      code: "noAppendix",
    },
    {
      what: "a plan without a year",
      source: { text: seedText.replace(/(?<!\d)20\d\d/g, "…") },
      code: "yearMissing",
    },
  ];
  it.each(cases)("is refused and said so: $what", async ({ source, code }) => {
    const before = await excel.host.toBook();
    const { value, findings } = await previewPlan(source, quiet);
    expect(value).toBeUndefined();
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(await excel.host.toBook()).toEqual(before);
  });
});

describe("a plan that is stopped or of another year", () => {
  it("leaves the workbook as it was when it is stopped", async () => {
    const before = await excel.host.toBook();
    const job = stoppedWhen(({ step }) => step === "readingPlan");
    expect(await rejection(previewPlan(seedFile(), job))).toEqual({ name: "Stopped" });
    expect(await rejection(writePlan(await previewSeedPlan(), job))).toEqual({ name: "Stopped" });
    expect(await excel.host.toBook()).toEqual(before);
  });

  it("names the plan it would replace", async () => {
    const text = new TextDecoder().decode(seedFile().bytes).replaceAll("2024", "2025");
    const { value } = await previewPlan({ text }, quiet);
    expect(value?.plan.year).toBe(2025);
    expect(value?.replaces).toBe((await currentPlanBook()).plan.title);
  });
});

describe("a workbook with cells of its own", () => {
  it("is no plan's, and no plan is written into it", async () => {
    const preview = await previewSeedPlan();
    await excel.host.loadBook({
      title: "Danh bạ",
      sheets: [
        {
          name: "Sheet1",
          state: "visible",
          zoom: 100,
          columns: [],
          rows: [{ cells: [{ content: { kind: "text", text: "Danh bạ điện thoại" } }] }],
          merges: [],
          tables: [],
          validations: [],
          conditionalFormats: [],
          page: { orientation: "portrait", marginCm: 2 },
        },
      ],
      names: [],
    });
    const before = await excel.host.toBook();
    expect(await openBook()).toEqual({ kind: "other" });
    expect(await rejection(writePlan(preview, quiet))).toEqual({ name: "NotForPlan", code: "notForPlan" });
    expect(await excel.host.toBook()).toEqual(before);
  });
});
