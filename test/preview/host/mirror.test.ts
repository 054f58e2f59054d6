import { createRequire } from "node:module";
import { expect, it } from "vitest";
import type * as core from "@univerjs/core";
import type { IWorkbookData } from "@univerjs/core";
import { createHost } from "../../../src/preview/host/createHost";
import { univerHeadless } from "../../../src/preview/headless/univerHeadless";
import type { BookSpec } from "../../../src/sheets/model/book";

/** The plugins that show rules, without their screens. */
const plugins: [preset: string, name: string, plugin: string][] = [
  [
    "preset-sheets-conditional-formatting",
    "sheets-conditional-formatting",
    "UniverSheetsConditionalFormattingPlugin",
  ],
  ["preset-sheets-data-validation", "data-validation", "UniverDataValidationPlugin"],
  ["preset-sheets-data-validation", "sheets-data-validation", "UniverSheetsDataValidationPlugin"],
  ["preset-sheets-table", "sheets-table", "UniverSheetsTablePlugin"],
];

function univerWithRules() {
  const parts = univerHeadless();
  const root = createRequire(import.meta.url);
  for (const [preset, name, plugin] of plugins) {
    const module = createRequire(root.resolve(`@univerjs/${preset}`))(`@univerjs/${name}`) as Record<
      string,
      never
    >;
    parts.univer.registerPlugin(module[plugin]!);
  }
  return parts;
}

const spec: BookSpec = {
  title: "",
  names: [{ name: "DanhMuc", refersTo: "'Việc'!$D$1:$D$2" }],
  sheets: [
    {
      name: "Việc",
      state: "visible",
      zoom: 100,
      columns: [],
      rows: [
        { cells: ["Mã", "Hạn", "", "Xong"].map((text) => ({ content: { kind: "text", text } })) },
        {
          cells: [{ content: { kind: "number", number: 1 } }, { content: { kind: "number", number: 45371 } }],
        },
      ],
      merges: [],
      tables: [{ name: "tblViec", ref: "A1:B2", columns: [{ name: "Mã" }, { name: "Hạn" }], filter: true }],
      validations: [
        {
          ref: "C2:C5",
          rule: { kind: "list", source: "DanhMuc" },
          alert: { style: "stop", title: "Mục", message: "Chọn trong danh sách." },
        },
        {
          ref: "B2",
          rule: { kind: "date", operator: "between", min: "DATE(2023,1,1)", max: "DATE(2025,12,31)" },
          alert: { style: "warning", title: "Hạn", message: "Kiểm tra lại." },
        },
      ],
      conditionalFormats: [
        { ref: "A2:B2", formula: "$A2>0", format: { fill: "#FFC7CE" }, stopIfTrue: true },
        { ref: "A2:B2", formula: "$A2>1", format: { bold: true } },
      ],
      page: { orientation: "portrait", marginCm: 1 },
    },
  ],
};

function resource(workbook: IWorkbookData, name: string): string {
  return workbook.resources?.find((each) => each.name.includes(name))?.data ?? "";
}

it("the grid is given the rules, lists and tables the host holds, and gets them anew when they change", async () => {
  const parts = univerWithRules();
  const host = createHost(parts);
  await host.loadBook(spec);
  const { IResourceLoaderService } = createRequire(import.meta.url)("@univerjs/core") as typeof core;
  const saved = () => {
    const snapshot = parts.univer
      .__getInjector()
      .get(IResourceLoaderService)
      .saveUnit<IWorkbookData>("workbook");
    expect(snapshot).not.toBeNull();
    return snapshot!;
  };
  const formats = resource(saved(), "CONDITIONAL_FORMATTING");
  expect(formats.indexOf("$A2>0")).toBeLessThan(formats.indexOf("$A2>1"));
  expect(formats).toContain("#FFC7CE");
  expect(resource(saved(), "DATA_VALIDATION")).toContain("='Việc'!D1:D2".replaceAll("'", ""));
  expect(resource(saved(), "DATA_VALIDATION")).toContain('"type":"decimal"');
  expect(resource(saved(), "TABLE")).toContain("tblViec");
  const first = spec.sheets[0]!;
  await host.loadBook({
    ...spec,
    sheets: [{ ...first, validations: [], conditionalFormats: [], tables: [] }],
  });
  expect(resource(saved(), "CONDITIONAL_FORMATTING")).not.toContain("$A2>0");
  expect(resource(saved(), "TABLE")).not.toContain("tblViec");
  host.dispose();
  parts.univer.dispose();
});
