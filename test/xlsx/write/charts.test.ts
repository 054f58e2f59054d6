import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ChartSpec } from "../../../src/sheets/model/chart";
import { writeWorkbook } from "../../../src/xlsx/write";
import { bookOf, sheetOf, text } from "../bookOf";

const chart: ChartSpec = {
  name: "cchcNhom",
  kind: "barStacked",
  area: "A6:C12",
  title: "Theo nhóm <số mốc> & hạn",
  categories: "A2:A4",
  series: [
    { name: "Đúng hạn", values: "B2:B4", colour: "#4f81b0", outline: "#000000" },
    { name: "Quá hạn", values: "C2:C4", colour: "#8C1D18", outline: "#000000" },
  ],
  legend: "right",
};

function parts(charts: ChartSpec[], more: ChartSpec[] = []): Map<string, string> {
  const head = [text("Nhóm"), text("Đúng hạn"), text("Quá hạn")];
  const table = {
    name: "tbl",
    ref: "A1:C2",
    columns: ["Nhóm", "Đúng hạn", "Quá hạn"].map((name) => ({ name })),
    filter: false,
  };
  const book = bookOf([
    sheetOf([head], { name: "Cấp 'xã'", charts, tables: [table] }),
    sheetOf([head], { name: "Khác", charts: more }),
  ]);
  const decoder = new TextDecoder();
  const files = Object.entries(unzipSync(writeWorkbook(book)));
  return new Map(files.map(([name, bytes]) => [name, decoder.decode(bytes)]));
}

/** Names of elements directly below the first one of this name, in order. */
function below(xml: string, parent: string): string[] {
  const names: string[] = [];
  let depth = -1;
  for (const [, close, name = "", selfClosing] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (depth < 0) {
      if (name === parent && !close) depth = 0;
    } else if (close) {
      if (depth-- === 0) break;
    } else {
      if (depth === 0) names.push(name);
      if (!selfClosing) depth++;
    }
  }
  return names;
}

describe("a chart in a file", () => {
  const made = parts(
    [chart, { ...chart, name: "cchcKy", kind: "columnClustered", labels: "0%", most: 1.1 }],
    [chart],
  );
  const first = made.get("xl/charts/chart1.xml")!;

  it("has its elements in the schema's order, or Excel repairs the file", () => {
    expect(below(first, "c:chartSpace")).toEqual(["c:roundedCorners", "c:chart", "c:spPr", "c:txPr"]);
    expect(below(first, "c:chart")).toEqual([
      "c:title",
      "c:autoTitleDeleted",
      "c:plotArea",
      "c:legend",
      "c:plotVisOnly",
      "c:dispBlanksAs",
    ]);
    expect(below(first, "c:ser")).toEqual([
      "c:idx",
      "c:order",
      "c:tx",
      "c:spPr",
      "c:invertIfNegative",
      "c:cat",
      "c:val",
    ]);
  });

  it("reads names, categories and values from its own sheet's cells", () => {
    const formulas = [...first.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, formula]) => formula);
    const sheet = "'Cấp ''xã'''!";
    expect(formulas.slice(0, 3)).toEqual([`${sheet}$B$1`, `${sheet}$A$2:$A$4`, `${sheet}$B$2:$B$4`]);
  });

  it("begins its value axis at 0, so that bars are as long as their figures", () => {
    expect(first).toContain('<c:min val="0"/>');
    expect(made.get("xl/charts/chart2.xml")).toContain('<c:max val="1.1"/><c:min val="0"/>');
  });

  it("keeps markup in its title as text", () => {
    expect(first).toContain("Theo nhóm &lt;số mốc&gt; &amp; hạn");
  });

  it("belongs to its sheet's drawing, behind the sheet's tables; numbers run through the book", () => {
    const sheet = made.get("xl/worksheets/sheet1.xml")!;
    expect(sheet).toContain('<drawing r:id="rId2"/><tableParts');
    expect(made.get("xl/worksheets/_rels/sheet1.xml.rels")).toContain('Target="/xl/drawings/drawing1.xml"');
    expect(made.get("xl/drawings/_rels/drawing2.xml.rels")).toContain('Target="/xl/charts/chart3.xml"');
    expect(made.get("[Content_Types].xml")).toContain('PartName="/xl/charts/chart3.xml"');
    expect([...made.get("xl/drawings/drawing1.xml")!.matchAll(/<xdr:twoCellAnchor>/g)]).toHaveLength(2);
  });
});
