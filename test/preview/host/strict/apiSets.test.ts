import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { declaredExcelApi } from "../../../../src/preview/declaredExcelApi";
import table from "../../../../src/preview/host/protocol/apiSets.json";
import { declaredSets } from "../../../architecture/officeApi/audit";
import { classSets } from "../../../architecture/officeApi/classSets";
import { openForTests } from "../openForTests";

const root = resolve(import.meta.dirname, "../../../..");
const office = join(root, "src/preview/host/office");

describe("the table of sets", () => {
  it("is what Office.js' types say of every class the host knows (`-u` writes it anew)", async () => {
    const classes = readdirSync(office).flatMap((file) =>
      [...readFileSync(join(office, file), "utf8").matchAll(/^ {2}name: "(\w+)"/gm)].map(
        ([, name = ""]) => name,
      ),
    );
    const expected = classSets(root, new Set(classes));
    expect(Object.keys(expected).sort()).toEqual([...new Set(classes)].sort());
    await expect(`${JSON.stringify(expected, null, 2)}\n`).toMatchFileSnapshot(
      join(root, "src/preview/host/protocol/apiSets.json"),
    );
  });

  it("knows members of newer sets too", () => {
    expect(table.Range["1.18"]).toContain("control");
  });
});

describe("an Excel of the manifest's set", () => {
  const book = openForTests();
  const range = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem("Sheet1").getRange("A1");
  const supports = (name: string, version: string) =>
    book.open.Office.context.requirements.isSetSupported(name, version);

  it("says which sets it has", () => {
    expect(declaredSets(join(root, "manifest.xml"))).toContainEqual({
      name: "ExcelApi",
      version: declaredExcelApi.split(".").map(Number),
    });
    expect([supports("ExcelApi", "1.14"), supports("ExcelApi", "1.15")]).toEqual([true, false]);
    expect(supports("ExcelApiOnline", "1.1")).toBe(false);
  });

  it.each<[string, string, (context: Excel.RequestContext) => void]>([
    ["Range.control is in ExcelApi 1.18", "loaded", (context) => void range(context).load("control")],
    [
      "Range.GetDependents is in ExcelApi 1.15",
      "called",
      (context) => void range(context).getDependents().load(),
    ],
    [
      "Workbook.LinkedWorkbooks is in no ExcelApi set",
      "read",
      (context) => context.workbook.linkedWorkbooks.load(),
    ],
  ])("%s: refused when it is %s", async (why, _, deed) => {
    const refused = await book.refusal(deed);
    expect(refused.code).toBe("ApiNotFound");
    expect(refused.message.toLowerCase()).toContain(why.toLowerCase());
  });

  it("refuses what is in no set at all", async () => {
    const refused = await book.refusal((context) => void range(context).load("previewOnly" as "values"));
    expect(refused).toMatchObject({ code: "ApiNotFound" });
    expect(refused.message).toContain("previewOnly is in no ExcelApi set");
  });
});

describe("an older Excel", () => {
  const book = openForTests("1.8");
  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

  it("says so", () => {
    const { requirements } = book.open.Office.context;
    expect([
      requirements.isSetSupported("ExcelApi", "1.8"),
      requirements.isSetSupported("ExcelApi", "1.9"),
    ]).toEqual([true, false]);
  });

  it("refuses what the host has and it does not", async () => {
    const refused = await book.refusal((context) => (sheet(context).pageLayout.orientation = "Landscape"));
    expect(refused.code).toBe("ApiNotFound");
    expect(refused.message).toContain("is in ExcelApi 1.9; this Excel has 1.8");
  });

  it("does what it can, and leaves newer properties out of a plain load", async () => {
    const loaded = await book.run(async (context) => {
      const found = sheet(context);
      found.getRange("A1").values = [["a"]];
      found.load();
      await context.sync();
      return found.toJSON();
    });
    expect(loaded).toMatchObject({ name: "Sheet1", visibility: "Visible" });
    expect(loaded).not.toHaveProperty("pageLayout");
  });
});
