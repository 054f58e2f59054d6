import { describe, expect, it } from "vitest";
import { openXlsx } from "../../../src/preview/open/openXlsx";
import type { BookSpec, SheetSpec } from "../../../src/sheets/model/book";
import { writeWorkbook } from "../../../src/xlsx/write";

const sheet: SheetSpec = {
  name: "Nhiệm vụ",
  state: "visible",
  tabColour: "#B8860B",
  zoom: 90,
  columns: [{ width: 12 }, { width: 40, hidden: true }],
  rows: [
    { height: 33, cells: [{ content: { kind: "text", text: "=không phải công thức" } }] },
    { cells: [{ content: { kind: "date", date: "2024-03-20" }, style: { numberFormat: "dd/mm/yyyy" } }] },
    {
      height: 72.5,
      cells: [
        {
          content: { kind: "number", number: 0.955 },
          style: {
            fill: "#FFF8D6",
            unlocked: true,
            numberFormat: "0.0%",
            border: { top: { style: "thin", colour: "#B8860B" } },
          },
        },
      ],
    },
  ],
  merges: [],
  freeze: { columns: 1, rows: 1 },
  tables: [],
  validations: [
    {
      ref: "A3",
      rule: { kind: "decimal", operator: "greaterOrEqual", min: "0" },
      alert: { style: "stop", title: "Số", message: "Nhập số." },
    },
  ],
  conditionalFormats: [{ ref: "A3", formula: "$A3>1", format: { fill: "#FFD966" } }],
  protection: {},
  page: { orientation: "landscape", marginCm: 1 },
};

const spec: BookSpec = { title: "Biểu mẫu", sheets: [sheet], names: [], active: "Nhiệm vụ" };

describe("a workbook file opened in the preview", () => {
  it("is what was written: cells, looks, heights, rules, protection", async () => {
    const { sheets, title } = await openXlsx(writeWorkbook(spec));
    expect(title).toBe("Biểu mẫu");
    const [opened] = sheets;
    expect(opened).toMatchObject({
      name: "Nhiệm vụ",
      zoom: 90,
      tabColour: "#B8860B",
      freeze: { columns: 1, rows: 1 },
      protection: {},
      validations: sheet.validations,
    });
    expect(opened!.columns.map(({ hidden = false }) => hidden)).toEqual([false, true]);
    expect(opened!.rows.map(({ cells }) => cells[0]?.content)).toEqual(
      sheet.rows.map(({ cells }) => cells[0]?.content),
    );
    expect(opened!.conditionalFormats).toMatchObject([{ ref: "A3", format: { fill: "#FFD966" } }]);
    expect(opened!.rows[2]!.cells[0]!.style).toMatchObject({ unlocked: true, fill: "#FFF8D6" });
  });

  it("keeps the heights the writer left free to grow", async () => {
    const { sheets } = await openXlsx(writeWorkbook(spec));
    expect(sheets[0]!.rows.map(({ height }) => height)).toEqual([33, undefined, 72.5]);
  });

  it("is refused when it is no .xlsx", async () => {
    await expect(openXlsx(new TextEncoder().encode("không phải sổ"))).rejects.toThrow();
    await expect(openXlsx(new Uint8Array())).rejects.toThrow();
  });
});
