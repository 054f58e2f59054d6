import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/xlsx/read";
import { rawBook, rawParts, zipParts } from "../rawBook";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const microsoft = "http://schemas.microsoft.com/office";

/** What both files hold: texts shared and with blanks, a number, a date, a truth value, a formula. */
const cells = (text: (index: number) => string) =>
  `<row r="1"><c r="A1" s="1" t="s">${text(0)}</c><c r="B1" s="1" t="s">${text(1)}</c><c r="C1" s="2"><v>45371</v></c></row><row r="2"><c r="A2" s="1"><v>95.5</v></c><c r="B2" s="1" t="b"><v>1</v></c><c r="C2" s="1"><f>A2*2</f><v>191</v></c></row>`;
const styles =
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>';
const plain = {
  sheetData: cells((index) => `<v>${index}</v>`),
  strings: '<si><t>Kế hoạch</t></si><si><t xml:space="preserve">  cách  </t></si>',
  styles,
};

/**
 * As Google Sheets saves. Evidence: its root elements with the namespaces mx, mv, x14, x14ac, xm, an empty workbookPr,
 * definedNames and calcPr, as programs that imitate its files have them. Belief: a drawing for each sheet, no docProps,
 * rows with x14ac attributes and column elements without width.
 */
function byGoogle(): Uint8Array {
  const spaces = `xmlns="${main}" xmlns:r="${office}" xmlns:mx="${microsoft}/mac/excel/2008/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:x14="${microsoft}/spreadsheetml/2009/9/main" xmlns:x14ac="${microsoft}/spreadsheetml/2009/9/ac" xmlns:xm="${microsoft}/excel/2006/main"`;
  const rows = plain.sheetData.replaceAll("<row ", '<row x14ac:dyDescent="0.25" customHeight="1" ');
  return zipParts({
    ...rawParts(plain),
    "xl/workbook.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook ${spaces}><workbookPr/><sheets><sheet state="visible" name="Trang" sheetId="1" r:id="rId1"/></sheets><definedNames/><calcPr/></workbook>`,
    "xl/worksheets/sheet1.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${spaces}><sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><sheetData>${rows}</sheetData><drawing r:id="rId1"/></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
    "xl/drawings/drawing1.xml":
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
  });
}

/**
 * As WPS saves. Evidence: customXml/item1.xml in the namespace web.wps.cn/et/2018/main, and docProps/custom.xml with
 * KSOProductBuildVer. Belief: the etc namespace in worksheets, extension lists in styles, phonetic guides in texts.
 */
function byWps(): Uint8Array {
  const spaces = `xmlns="${main}" xmlns:r="${office}" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:x14="${microsoft}/spreadsheetml/2009/9/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"`;
  return zipParts({
    ...rawParts({
      ...plain,
      strings: `<si><t>Kế hoạch</t><rPh sb="0" eb="2"><t>đọc</t></rPh><phoneticPr fontId="1" type="noConversion"/></si><si><t xml:space="preserve">  cách  </t></si>`,
      styles: `${styles}<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${microsoft}/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst>`,
    }),
    "xl/worksheets/sheet1.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${spaces}><sheetPr/><dimension ref="A1:C2"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData>${plain.sheetData.replaceAll("<row ", '<row spans="1:3" ')}</sheetData><pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/><headerFooter/></worksheet>`,
    "docProps/custom.xml":
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0</vt:lpwstr></property></Properties>',
    "customXml/item1.xml": `<allowEditUser xmlns="https://web.wps.cn/et/2018/main" xmlns:s="${main}" hasInvisiblePropRange="0"/>`,
  });
}

describe("a workbook as other programs save it", () => {
  it.each([
    ["Google Sheets", byGoogle()],
    ["WPS", byWps()],
  ])("reads as the original does: %s", async (_, bytes) => {
    const expected = await readWorkbook(rawBook(plain));
    expect([...expected.sheets[0]!.cells].map(({ value }) => value)).toEqual([
      "Kế hoạch",
      "  cách  ",
      45371,
      95.5,
      true,
      191,
    ]);
    expect(await readWorkbook(bytes)).toEqual(expected);
  });
});
