import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { audit, declaredSets } from "./audit";
import { officeProgram } from "./program";
import { shippedFiles } from "./shippedFiles";

const root = resolve(import.meta.dirname, "../../..");
const manifest = declaredSets(join(root, "manifest.xml"));

/** Sources that stand for a file of src, each with what the audit must say of it; nothing where it may pass. */
const planted: [what: string, source: string, said: string[]][] = [
  ["a property above the set", `range.control = undefined!;`, ["Excel.Range.control is in ExcelApi 1.18"]],
  [
    "a method above it",
    `sheet.getRanges("A1").clearOrResetContents();`,
    ["Excel.RangeAreas.clearOrResetContents"],
  ],
  ["one named in a load", `range.load("address, control");`, ["Excel.Range.control"]],
  ["one in a list of a load", `range.load(["address", "control"]);`, ["Excel.Range.control"]],
  [
    "one behind a path of a load",
    `sheets.load("items/notes/items");`,
    ["Excel.Worksheet.notes", "Excel.NoteCollection.items"],
  ],
  ["one in a load's select", `range.load({ select: "control" });`, ["Excel.Range.control"]],
  ["one taken by destructuring", `const { control } = range;`, ["Excel.Range.control"]],
  ["one by its name in brackets", `range["control"];`, ["Excel.Range.control"]],
  [
    "one in an object that Excel takes",
    `range.setCellProperties([[{ textRuns: [] }]]);`,
    ["Excel.SettableCellProperties.textRuns"],
  ],
  ["a word of a newer enum", `range.clear("ResetContents");`, ["Excel.ClearApplyTo.resetContents"]],
  [
    "a word that may be one of it",
    `const how = sheet.name ? "All" : "ResetContents"; range.clear(how);`,
    ["Excel.ClearApplyTo.resetContents"],
  ],
  [
    "an overload that is newer",
    `sheet.tables.getItemAt(0).rows.add(0, [[1]], true);`,
    ["Excel.TableRowCollection.add is in ExcelApi 1.15"],
  ],
  [
    "a member that the types do not have",
    `(range as Excel.Range).previewOnly();`,
    ["previewOnly is not in the types"],
  ],
  [
    "a load that cannot be read",
    `range.load(String(sheet.name));`,
    ["load(String(sheet.name)) is not in the types"],
  ],
  ["a member of another set", `range.formulaArray;`, ["Excel.Range.formulaArray is in ExcelApiDesktop 1.1"]],
  ["a member without a set", `Office.context.contentLanguage;`, ["Office.Context.contentLanguage names no"]],
  [
    "a window without asking",
    `Office.context.ui.displayDialogAsync("x");`,
    ["Office.UI.displayDialogAsync is in DialogApi 1.1"],
  ],
  [
    "a window that was asked for",
    `if (${ask("1.1", "DialogApi")}) Office.context.ui.displayDialogAsync("x");`,
    [],
  ],

  ["a member of the set", `range.load("address, format/fill/color"); range.getSpillParent();`, []],
  ["a guarded one", `if (${ask("1.18")}) range.load("control");`, []],
  ["one behind a guard that leaves", `if (!${ask("1.18")}) return; range.control;`, []],
  ["one behind a remembered answer", `const newer = ${ask("1.19")}; if (newer && sheet) range.control;`, []],
  ["one in a callback of a guarded branch", `${ask("1.18")} && [1].forEach(() => range.control);`, []],
  ["a guard of too old a set", `if (${ask("1.17")}) range.control;`, ["Excel.Range.control"]],
  ["a guard of another set", `if (${ask("1.1", "ExcelApiOnline")}) range.control;`, ["Excel.Range.control"]],
  [
    "the branch a guard excludes",
    `if (${ask("1.18")}) sheet.name; else range.control;`,
    ["Excel.Range.control"],
  ],
  [
    "a guard that is only one of two ways",
    `if (${ask("1.18")} || sheet) range.control;`,
    ["Excel.Range.control"],
  ],
  ["a guard that stands behind it", `range.control; if (!${ask("1.18")}) return;`, ["Excel.Range.control"]],
];

function ask(version: string, name = "ExcelApi"): string {
  return `Office.context.requirements.isSetSupported("${name}", "${version}")`;
}

const plantedPath = (index: number) => join(root, "src/excel", `planted${index}.ts`);
const plantedFiles = new Map(
  planted.map(([, source], index) => [
    plantedPath(index),
    `export function plant(range: Excel.Range, sheet: Excel.Worksheet, sheets: Excel.WorksheetCollection) {\n${source}\n}\n`,
  ]),
);
const shipped = shippedFiles(root);
const program = officeProgram(root, shipped, plantedFiles);

describe("what the add-in asks of Excel", () => {
  const { members, problems } = audit(program, root, shipped, manifest);

  it("is in the manifest's requirement set, or asked for first", () => {
    expect(problems).toEqual([]);
  });

  it("is seen where it is called, loaded, set, destructured and passed", () => {
    const seen = new Set(members.map(({ name }) => name));
    for (const name of [
      "Excel.Worksheet.getRange",
      "Excel.Range.numberFormat",
      "Excel.Worksheet.visibility",
      "Excel.Chart.series",
      "Excel.ChartSeriesCollection.count",
      "Excel.Range.format",
      "Excel.DataValidationErrorAlert.showAlert",
      "Excel.SheetVisibility.veryHidden",
      "Excel.HorizontalAlignment.centerAcrossSelection",
      "Excel.WorksheetProtection.protect",
    ]) {
      expect(seen).toContain(name);
    }
    expect(members.length).toBeGreaterThan(300);
  });
});

describe("the audit", () => {
  it("reads what the manifest asks for", () => {
    expect(manifest).toEqual([{ name: "ExcelApi", version: [1, 14] }]);
  });

  it.each(planted.map(([what, , said], index) => ({ what, said, index })))("$what", ({ said, index }) => {
    const { problems } = audit(program, root, [plantedPath(index)], manifest);
    expect(problems).toHaveLength(said.length);
    said.forEach((each, at) => expect(problems[at]).toContain(`planted${index}.ts:2: ${each}`));
  });

  it("says what to do", () => {
    const [problem] = audit(program, root, [plantedPath(0)], manifest).problems;
    expect(problem).toBe(
      'src/excel/planted0.ts:2: Excel.Range.control is in ExcelApi 1.18; the manifest has ExcelApi 1.14. Ask Office.context.requirements.isSetSupported("ExcelApi", "1.18") first, or do without it.',
    );
  });
});
