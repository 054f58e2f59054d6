import { describe, expect, it } from "vitest";
import type { BookSpec, PageSpec, SheetSpec, ValidationSpec } from "../../../src/sheets/model/book";
import type { Cell } from "../../../src/sheets/model/cell";
import type { CellStyle } from "../../../src/sheets/model/style";
import { writeWorkbook } from "../../../src/xlsx/write";
import { openZip } from "../../../src/xlsx/zip/unpack";
import { bookOf, sheetOf, text } from "../bookOf";

function partOf(book: BookSpec, name: string): string {
  let xml = "";
  const decoder = new TextDecoder();
  openZip(writeWorkbook(book)).read(name, (bytes) => (xml += decoder.decode(bytes, { stream: true })));
  return xml;
}

const sheetXml = (rows: (Cell | undefined)[][], more: Partial<SheetSpec> = {}) =>
  partOf(bookOf([sheetOf(rows, more)]), "xl/worksheets/sheet1.xml");

const stylesXml = (...styles: CellStyle[]) =>
  partOf(bookOf([sheetOf([styles.map((style) => ({ style }))])]), "xl/styles.xml");

/** Names of the root's children, in order. */
function children(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name, selfClosing] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close) depth--;
    else {
      if (depth === 1 && name) names.push(name);
      if (!selfClosing) depth++;
    }
  }
  return names;
}

const everything: Partial<SheetSpec> = {
  tabColour: "#b8860b",
  zoom: 90,
  columns: [{ width: 10 }, { width: 10 }, { width: 5.5, hidden: true }],
  merges: ["A5:B5"],
  freeze: { columns: 2, rows: 1 },
  tables: [{ name: "tblViec", ref: "A1:B2", columns: [{ name: "TT" }, { name: "Việc" }], filter: true }],
  validations: [
    {
      ref: "B2",
      rule: { kind: "list", source: "dsTienDo" },
      alert: { style: "stop", title: "Tiến độ", message: "Chọn một mục" },
    },
  ],
  conditionalFormats: [{ ref: "A2:A9", formula: 'A2="x"', format: { bold: true } }],
  protection: { formatColumns: true, autoFilter: true },
  page: {
    orientation: "landscape",
    marginCm: 1,
    fitToWidth: 1,
    printArea: "A1:B9",
    titleRows: [1, 1],
    footerLeft: "Kế hoạch",
    footerRight: "Trang &P/&N",
    breaksAfter: [4],
  },
};

describe("a worksheet part", () => {
  const xml = sheetXml(
    [
      [text("TT"), text("Việc")],
      [text("1"), text("a")],
    ],
    everything,
  );

  it("has its elements in the schema's order, or Excel repairs the file", () => {
    expect(children(xml)).toEqual([
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "sheetProtection",
      "mergeCells",
      "conditionalFormatting",
      "dataValidations",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "rowBreaks",
      "tableParts",
    ]);
  });

  it("leaves out what the sheet does not have", () => {
    expect(children(sheetXml([]))).toEqual([
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "sheetData",
      "pageMargins",
      "pageSetup",
    ]);
  });

  it("freezes, hides grid lines, zooms and is selected", () => {
    expect(xml).toContain(
      '<sheetView showGridLines="0" tabSelected="1" zoomScale="90" zoomScaleNormal="90" workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>',
    );
    expect(sheetXml([], { freeze: { columns: 0, rows: 3 } })).toContain(
      '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>',
    );
  });

  it("counts the padding of a column, as files do, and joins equal neighbours", () => {
    expect(xml).toContain(
      '<cols><col min="1" max="2" width="10.7109375" customWidth="1"/><col min="3" max="3" width="6.2109375" hidden="1" customWidth="1"/></cols>',
    );
  });

  it("protects without password and allows the actions named only", () => {
    expect(xml).toContain(
      '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" autoFilter="0"/>',
    );
  });

  it("gives a height that does not stop a row from growing", () => {
    const sheet = sheetOf([[text("a")]]);
    sheet.rows[0]!.height = 33.5;
    sheet.rows.push({ cells: [], height: 900 }, { cells: [undefined] });
    const rows = partOf(bookOf([sheet]), "xl/worksheets/sheet1.xml").match(/<row [^>]*>/g);
    expect(rows).toEqual(['<row r="1" ht="33.5">', '<row r="2" ht="409"/>']);
  });

  it("breaks pages after the rows named", () => {
    expect(xml).toContain(
      '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>',
    );
  });
});

describe("cells", () => {
  it("share texts, and keep formulas with their results apart from them", () => {
    const formula = (cached?: string | number | boolean): Cell => ({
      content: { kind: "formula", formula: "A1<B1", ...(cached === undefined ? {} : { cached }) },
    });
    const xml = sheetXml([[text("a"), text("a"), formula(), formula("x"), formula(1.5), formula(false)]]);
    expect(xml).toContain(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c><c r="C1"><f>A1&lt;B1</f></c><c r="D1" t="str"><f>A1&lt;B1</f><v>x</v></c>' +
        '<c r="E1"><f>A1&lt;B1</f><v>1.5</v></c><c r="F1" t="b"><f>A1&lt;B1</f><v>0</v></c>',
    );
  });

  it("with text that looks like a formula stay text when someone edits them", () => {
    const book = bookOf([sheetOf([[text("=1+1"), text("chữ")]])]);
    expect(partOf(book, "xl/worksheets/sheet1.xml")).toContain(
      '<c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s">',
    );
    expect(partOf(book, "xl/styles.xml")).toContain('quotePrefix="1"');
  });
});

describe("styles", () => {
  it("begin with Times New Roman 11, and keep each look once", () => {
    const look: CellStyle = {
      bold: true,
      fill: "#fff8d6",
      border: { top: { style: "thin", colour: "#B8860B" } },
    };
    const xml = stylesXml(look, { ...look }, { ...look, unlocked: true });
    expect(xml).toContain(
      '<fonts count="2"><font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font>',
    );
    expect(xml).toContain('<fills count="3">');
    expect(xml).toContain('<borders count="2">');
    expect(xml).toContain('<cellXfs count="3">');
    expect(xml).toContain('<fgColor rgb="FFFFF8D6"/>');
    expect(xml).toContain('<protection locked="0"/>');
  });

  it("know built-in number formats, and number others from 164", () => {
    const xml = stylesXml({ numberFormat: "@" }, { numberFormat: "dd/mm/yyyy" }, { numberFormat: '0"%"' });
    expect(xml).toContain(
      '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0&quot;%&quot;"/></numFmts>',
    );
    expect(xml).toContain('numFmtId="49"');
  });

  it("centre across a selection without merging", () => {
    expect(stylesXml({ horizontal: "span", vertical: "center", wrap: true })).toContain(
      '<alignment horizontal="centerContinuous" vertical="center" wrapText="1"/>',
    );
    expect(stylesXml({ indent: 2 })).toContain('<alignment horizontal="left" indent="2"/>');
  });

  it("of conditional formats are numbered, in order of priority", () => {
    const conditionalFormats: SheetSpec["conditionalFormats"] = [
      {
        ref: "A1:A9",
        formula: 'LEFT(A1,1)="✖"',
        format: { fill: "#8C1D18", colour: "#FFFFFF", bold: true },
        stopIfTrue: true,
      },
      { ref: "A1:A9", formula: "A1>1", format: { italic: true } },
    ];
    const book = bookOf([sheetOf([], { conditionalFormats })]);
    const xml = partOf(book, "xl/worksheets/sheet1.xml");
    expect(xml).toContain(
      '<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>LEFT(A1,1)="✖"</formula></cfRule>',
    );
    expect(xml).toContain(
      '<cfRule type="expression" dxfId="1" priority="2"><formula>A1&gt;1</formula></cfRule>',
    );
    expect(partOf(book, "xl/styles.xml")).toContain(
      '<dxfs count="2"><dxf><font><b val="1"/><color rgb="FFFFFFFF"/></font><fill><patternFill patternType="solid"><bgColor rgb="FF8C1D18"/></patternFill></fill></dxf><dxf><font><i val="1"/></font></dxf></dxfs>',
    );
  });
});

describe("tables", () => {
  const book = bookOf([
    sheetOf([[text("TT"), text("Sản phẩm,\nkết quả"), { content: { kind: "number", number: 3 } }]], {
      tables: [
        {
          name: "tblViec",
          ref: "A1:C2",
          columns: [{ name: "TT" }, { name: "khác" }, { name: "Kiểm tra", formula: '[@TT]&""' }],
          filter: false,
          style: "TableStyleLight1",
        },
      ],
    }),
    sheetOf([[text("A")]], {
      name: "Hai",
      tables: [{ name: "tblHai", ref: "A1:A2", columns: [{ name: "A" }], filter: true }],
    }),
  ]);

  it("say what the heading cells say, line feeds in Excel's own way", () => {
    const xml = partOf(book, "xl/tables/table1.xml");
    expect(xml).toContain('<tableColumn id="2" name="Sản phẩm,_x000a_kết quả"/>');
    expect(xml).toContain(
      '<tableColumn id="3" name="Kiểm tra"><calculatedColumnFormula>tblViec[[#This Row],[TT]]&amp;""</calculatedColumnFormula></tableColumn>',
    );
    expect(xml).toContain('<tableStyleInfo name="TableStyleLight1"');
    expect(xml).not.toContain("autoFilter");
  });

  it("put a column's name where the heading cell holds no text", () => {
    expect(partOf(book, "xl/sharedStrings.xml")).toContain(">Kiểm tra</t>");
    expect(partOf(book, "xl/worksheets/sheet1.xml")).toContain('<c r="C1" t="s"><v>2</v></c>');
  });

  it("are numbered through the book and belong to their sheets", () => {
    expect(partOf(book, "xl/tables/table2.xml")).toContain(
      'id="2" name="tblHai" displayName="tblHai" ref="A1:A2" totalsRowShown="0"><autoFilter ref="A1:A2"/>',
    );
    expect(partOf(book, "xl/worksheets/_rels/sheet2.xml.rels")).toContain('Id="rId1"');
    expect(partOf(book, "xl/worksheets/_rels/sheet2.xml.rels")).toContain('Target="/xl/tables/table2.xml"');
    expect(partOf(book, "[Content_Types].xml")).toContain('PartName="/xl/tables/table2.xml"');
  });
});

describe("data validation", () => {
  const xmlOf = (rule: ValidationSpec["rule"], more: Partial<ValidationSpec> = {}) =>
    /<dataValidations.*<\/dataValidations>/s.exec(
      sheetXml([], {
        validations: [{ ref: "A1:A9", rule, alert: { style: "stop", title: "T", message: "M" }, ...more }],
      }),
    )?.[0];
  const texts = 'allowBlank="1" showErrorMessage="1" errorTitle="T" error="M" sqref="A1:A9"';

  it.each<[ValidationSpec["rule"], string]>([
    [{ kind: "list", source: "dsTienDo" }, `type="list" ${texts}><formula1>dsTienDo</formula1>`],
    [
      { kind: "date", operator: "between", min: "DATE(2024,1,1)", max: "45657" },
      `type="date" ${texts}><formula1>DATE(2024,1,1)</formula1><formula2>45657</formula2>`,
    ],
    [
      { kind: "decimal", operator: "greaterOrEqual", min: "0" },
      `type="decimal" operator="greaterThanOrEqual" ${texts}><formula1>0</formula1>`,
    ],
    [
      { kind: "textLength", max: 500 },
      `type="textLength" operator="lessThanOrEqual" ${texts}><formula1>500</formula1>`,
    ],
    [{ kind: "custom", formula: "A1<>B1" }, `type="custom" ${texts}><formula1>A1&lt;&gt;B1</formula1>`],
  ])("has the rule %o", (rule, expected) => {
    expect(xmlOf(rule)).toContain(`<dataValidation ${expected}</dataValidation>`);
  });

  it("shows a prompt, warns instead of refusing, and keeps within Excel's lengths", () => {
    const xml = xmlOf(
      { kind: "textLength", max: 5 },
      {
        alert: { style: "warning", title: `${"a".repeat(31)}😀`, message: "b".repeat(300) },
        prompt: { title: "Ngày", message: "dòng 1\ndòng 2" },
      },
    );
    expect(xml).toContain(`errorStyle="warning"`);
    expect(xml).toContain(`errorTitle="${"a".repeat(31)}" error="${"b".repeat(255)}"`);
    expect(xml).toContain('showInputMessage="1"');
    expect(xml).toContain('promptTitle="Ngày" prompt="dòng 1&#10;dòng 2"');
  });
});

describe("pages", () => {
  const pageOf = (page: Partial<PageSpec>) =>
    sheetXml([], { page: { orientation: "portrait", marginCm: 2.54, ...page } });

  it("are A4 with margins in inches", () => {
    expect(pageOf({})).toContain(
      '<pageMargins left="1" right="1" top="1" bottom="1" header="0.4" footer="0.4"/>',
    );
    expect(pageOf({})).toContain('<pageSetup paperSize="9" orientation="portrait"/>');
  });

  it("fit one page wide and as many high as needed", () => {
    const xml = pageOf({ fitToWidth: 1 });
    expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain('<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="portrait"/>');
  });

  it("take the left footer as it is written and the right one with its codes", () => {
    expect(pageOf({ footerLeft: "A & B 2024", footerRight: "Trang &P/&N" })).toContain(
      '<oddFooter>&amp;L&amp;9&amp;"Times New Roman,Regular"A &amp;&amp; B 2024&amp;R&amp;9&amp;"Times New Roman,Regular"Trang &amp;P/&amp;N</oddFooter>',
    );
  });

  it("cut a footer that is longer than Excel takes", () => {
    const xml = pageOf({ footerLeft: "&".repeat(300), footerRight: "&P" });
    const footer = /<oddFooter>(.*)<\/oddFooter>/.exec(xml)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(footer.length).toBeGreaterThan(250);
    expect(footer.length).toBeLessThanOrEqual(255);
    expect(footer).toMatch(/"(?:&&)+&R&9"?/);
  });
});

describe("the workbook part", () => {
  const sheets = [
    sheetOf([], { name: "Danh mục", state: "hidden" }),
    sheetOf([], { ...everything, tables: [], name: "Kế hoạch 'năm' & kỳ" }),
    sheetOf([], { name: "Tổng hợp" }),
  ];
  const names = [{ name: "NgayTinh", refersTo: "='Tổng hợp'!$C$3", hidden: true }];
  const xml = partOf(bookOf(sheets, { names, active: "Tổng hợp" }), "xl/workbook.xml");

  it("quotes sheet names in print areas and titles", () => {
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'Kế hoạch ''năm'' &amp; kỳ'!$A$1:$B$9</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Kế hoạch ''năm'' &amp; kỳ'!$1:$1</definedName>` +
        `<definedName name="NgayTinh" hidden="1">'Tổng hợp'!$C$3</definedName>`,
    );
  });

  it("opens on the active sheet, and has everything computed on opening", () => {
    expect(xml).toContain('activeTab="2"');
    expect(xml).toContain('fullCalcOnLoad="1"');
  });

  it("opens on the first sheet that can be seen when none is named or it is hidden", () => {
    expect(partOf(bookOf(sheets), "xl/workbook.xml")).toContain('activeTab="1"');
    expect(partOf(bookOf(sheets, { active: "Danh mục" }), "xl/workbook.xml")).toContain('activeTab="1"');
  });

  it("keeps the title among the document's properties", () => {
    expect(partOf(bookOf(sheets, { title: "Quý I & II" }), "docProps/core.xml")).toContain(
      "<dc:title>Quý I &amp; II</dc:title>",
    );
  });
});
