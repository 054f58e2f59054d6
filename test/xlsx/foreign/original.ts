import { rawParts, relationships, zipParts } from "../rawBook";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const text = (content: string) => `<c t="inlineStr"><is>${content}</is></c>`;

/** Long enough to go over several records of an .xls, and of letters of one and of two bytes. */
const longText = "abc đề nghị ".repeat(1_500).trim();
const mixedTexts = Array.from({ length: 400 }, (_, index) =>
  index % 3 === 0 ? `Nhiệm vụ số ${index} của Kế hoạch` : `plain text number ${index} é`,
);

const row = (...cells: string[]) => `<row>${cells.join("")}</row>`;
const rows = [
  row(
    '<c s="1"><v>45371</v></c>',
    '<c s="2"><v>0.5</v></c>',
    '<c s="3"><v>45371.75</v></c>',
    '<c s="4"><v>0.955</v></c>',
  ),
  row(
    '<c t="b"><v>1</v></c>',
    '<c t="b"><v>0</v></c>',
    "<c><v>-1234.5</v></c>",
    "<c><v>0.1</v></c>",
    "<c><v>123456789012</v></c>",
  ),
  row(
    text("<t>1.1</t>"),
    text("<t>007</t>"),
    text("<t>=1+1</t>"),
    text("<t>95%</t>"),
    text("<t>20/03/2024</t>"),
  ),
  row(
    text("<t>Đã hoàn thành, gửi Sở</t>"),
    text('<t xml:space="preserve">  hai  dấu cách  cuối </t>'),
    text("<t>dòng 1\ndòng 2\n\ndòng 4</t>"),
  ),
  row(
    text("<r><t>chữ </t></r><r><rPr><b/></rPr><t>đậm</t></r><r><t> và thường</t></r>"),
    text(`<t>${longText}</t>`),
  ),
  row(
    "<c><f>1/0</f></c>",
    "<c><f>NA()</f></c>",
    "<c><f>C2*2</f></c>",
    '<c t="str"><f>"Đạt "&amp;A3</f></c>',
    '<c t="b"><f>C2&lt;0</f></c>',
    '<c t="str"><f>""</f></c>',
  ),
  row("<c><v>7</v></c>", "<c><v>7</v></c>", "<c><v>7</v></c>"),
  row("<c><v>7</v></c>", "<c><v>7</v></c>", "<c><v>7</v></c>"),
  row('<c r="J9"><v>9</v></c>'),
  ...mixedTexts.map((one) => row(text(`<t>${one}</t>`))),
];

const worksheet = (content: string, after = "") =>
  `<worksheet xmlns="${main}"><sheetData>${content}</sheetData>${after}</worksheet>`;

/** A workbook with what other formats are known to change: the .xlsx that the fixtures beside were saved from by LibreOffice. */
export const originalParts = {
  ...rawParts({
    workbook:
      '<sheets><sheet name="Nhiệm vụ" sheetId="1" r:id="rId1"/><sheet name="Ẩn" sheetId="2" state="hidden" r:id="rId4"/><sheet name="O\'Hara &amp; 1" sheetId="3" r:id="rId5"/></sheets><definedNames><definedName name="dsTienDo">\'Ẩn\'!$A$1:$A$2</definedName></definedNames>',
    styles:
      '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs>',
  }),
  "xl/worksheets/sheet1.xml": worksheet(
    rows.join(""),
    '<mergeCells count="1"><mergeCell ref="J9:K10"/></mergeCells>',
  ),
  "xl/worksheets/sheet2.xml": worksheet(row(text("<t>Hoàn thành</t>")) + row(text("<t>Chưa</t>"))),
  "xl/worksheets/sheet3.xml": worksheet(""),
  "xl/_rels/workbook.xml.rels": relationships({
    rId1: ["worksheet", "worksheets/sheet1.xml"],
    rId2: ["sharedStrings", "/xl/sharedStrings.xml"],
    rId3: ["styles", "styles.xml"],
    rId4: ["worksheet", "worksheets/sheet2.xml"],
    rId5: ["worksheet", "worksheets/sheet3.xml"],
  }),
};

export const original = () => zipParts(originalParts);
