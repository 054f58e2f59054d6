import { strToU8, zipSync } from "fflate";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export interface DocxContent {
  /** Inside `w:body`. */
  body: string;
  /** Inside `w:styles` and `w:numbering`. */
  styles?: string;
  numbering?: string;
  /** Before the root of the document part. */
  prolog?: string;
}

/** The parts of a Word file; a test may change them before they are zipped. */
export function docxParts({ body, styles = "", numbering = "", prolog = "" }: DocxContent) {
  const root = (name: string, inside: string) =>
    `<w:${name} xmlns:w="${word}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml">${inside}</w:${name}>`;
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (inside: string) =>
    `<Relationships xmlns="${packages}/relationships">${inside}</Relationships>`;
  return {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/></Types>`,
    "_rels/.rels": relations(relation(1, "officeDocument", "word/document.xml")),
    "word/document.xml": prolog + root("document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": relations(
      relation(1, "styles", "styles.xml") + relation(2, "numbering", "numbering.xml"),
    ),
    "word/styles.xml": root("styles", styles),
    "word/numbering.xml": root("numbering", numbering),
  };
}

export function zipDocx(parts: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export function docxFile(content: DocxContent): Uint8Array {
  return zipDocx(docxParts(content));
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A run; line ends are breaks. */
export function run(text: string, properties = ""): string {
  const lines = text.split("\n").map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${lines.join("<w:br/>")}</w:r>`;
}

/** A paragraph of one run; `properties` go into `w:pPr`. */
export function paragraph(text: string, properties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text === "" ? "" : run(text)}</w:p>`;
}

export function inList(id: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}

/** A cell of these paragraphs; `properties` go into `w:tcPr`. */
export function cell(content: string, properties = ""): string {
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;
}

export function row(cells: readonly string[], properties = ""): string {
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join("")}</w:tr>`;
}

export function table(rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;
}

/** Rows of plain cells. */
export function plainTable(rows: readonly (readonly string[])[]): string {
  return table(rows.map((cells) => row(cells.map((text) => cell(paragraph(text))))));
}

/** A list kind with a level for each format and text, and one list of it with the same id. */
export function list(id: number, levels: readonly [format: string, text: string][]): string {
  return abstractList(id, levels) + listOf(id, id);
}

export function abstractList(id: number, levels: readonly [format: string, text: string][]): string {
  const forms = levels.map(
    ([format, text], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${forms.join("")}</w:abstractNum>`;
}

export function listOf(id: number, kind: number, inside = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${kind}"/>${inside}</w:num>`;
}
