import { maxFilledCells } from "../../../xlsx/limits";
import { overLimit } from "../../../xlsx/read/fileRefused";
import { readXml, type XmlElement } from "../../../xlsx/read/xml";
import type { ZipParts } from "../../../xlsx/zip/unpack";
import type { Block, Paragraph, Table, TableCell } from "./blocks";
import { setCapitals } from "./capitals";
import { formulas, listLevel, word } from "./namespaces";
import { ParagraphText } from "./paragraphText";

/** A table has no more grid columns; wider spans are a slip or an attack. */
const mostColumns = 63;

/** Text that is no longer there, and properties as they were before a tracked change. */
function isGone(name: string, parent: string): boolean {
  if (name === "del" || name === "moveFrom") return parent !== "rPr" && parent !== "trPr";
  return name.endsWith("PrChange");
}

function columnCount(value: string | undefined): number {
  return Math.min(mostColumns, Math.max(0, Math.trunc(Number(value)) || 0));
}

/** Builds the blocks of a document from its elements. Wrappers (content controls, links, insertions) need no mention. */
class BodyReader {
  readonly blocks: Block[] = [];
  private readonly places: Block[][] = [this.blocks];
  private readonly tables: Table[] = [];
  private readonly paragraphs: Paragraph[] = [];
  /** Text boxes of an open paragraph: they stand behind it. */
  private readonly boxes: Block[][] = [];
  private readonly run = new ParagraphText((text, capitals) => {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph) return;
    const start = paragraph.text.length;
    paragraph.text += text;
    if (capitals) paragraph.capitals.push({ start, end: paragraph.text.length });
  });
  private gone = 0;
  /** Inside a paragraph's properties, where `rPr` is about the paragraph's end. */
  private inProperties = false;
  private cells = 0;

  open(element: XmlElement): void {
    const { name, parent } = element;
    if (isGone(name, parent)) this.gone += 1;
    if (this.gone > 0) return;
    this.run.open(element);
    if (name === "p") {
      this.paragraphs.push({ kind: "paragraph", text: "", capitals: [], endDeleted: false });
      this.boxes.push([]);
    } else if (name === "txbxContent") this.places.push(this.boxes.at(-1) ?? this.blocks);
    else if (name === "tbl") this.tables.push({ kind: "table", rows: [] });
    else if (name === "tr") this.tables.at(-1)?.rows.push({ cells: [], deleted: false });
    else if (name === "pPr") this.inProperties = true;
    else if (name === "tc") this.places.push(this.addCell(1).blocks);
    else this.property(element);
  }

  text(piece: string): void {
    if (this.gone === 0) this.run.text(piece);
  }

  close(name: string, parent: string): void {
    if (isGone(name, parent)) this.gone -= 1;
    else if (this.gone === 0) {
      this.run.close(name);
      if (name === "p") this.endParagraph();
      else if (name === "pPr") this.inProperties = false;
      else if (name === "tbl") this.endTable();
      else if (name === "tc" || name === "txbxContent") this.places.pop();
    }
  }

  private get place(): Block[] {
    return this.places.at(-1) ?? this.blocks;
  }

  private property(element: XmlElement): void {
    const { name, parent } = element;
    const paragraph = this.paragraphs.at(-1);
    const row = this.tables.at(-1)?.rows.at(-1);
    const value = element.own("val");
    switch (parent) {
      case "pPr":
        if (name === "pStyle" && paragraph && value !== undefined) paragraph.style = value;
        break;
      case "numPr":
        if (name === "numId" && paragraph && value !== undefined) paragraph.list = value;
        if (name === "ilvl" && paragraph) paragraph.level = listLevel(value);
        break;
      case "rPr":
        if ((name === "del" || name === "moveFrom") && paragraph && this.inProperties)
          paragraph.endDeleted = true;
        break;
      case "trPr":
        if (name === "del" && row) row.deleted = true;
        if (name === "gridBefore" && columnCount(value) > 0) this.addCell(columnCount(value));
        break;
      case "tcPr":
        this.cellProperty(name, value, row?.cells.at(-1));
    }
  }

  private cellProperty(name: string, value: string | undefined, cell: TableCell | undefined): void {
    if (!cell) return;
    if (name === "gridSpan") cell.columns = Math.max(1, columnCount(value));
    if (name === "vMerge") cell.merge = value === "restart" ? "first" : "below";
    if (name === "cellDel") cell.deleted = true;
  }

  private addCell(columns: number): TableCell {
    this.cells += 1;
    if (this.cells > maxFilledCells) throw overLimit("filledCells", maxFilledCells);
    const cell: TableCell = { columns, blocks: [], deleted: false };
    this.tables.at(-1)?.rows.at(-1)?.cells.push(cell);
    return cell;
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph) this.place.push(paragraph);
    for (const block of this.boxes.pop() ?? []) this.place.push(block);
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (!table) return;
    const rows = table.rows.filter((row) => !row.deleted);
    for (const row of rows) row.cells = row.cells.filter((cell) => !cell.deleted);
    this.place.push({ ...table, rows });
  }
}

/** The paragraphs and tables of a document part, as they stand once all tracked changes are accepted. */
export function readBody(zip: ZipParts, part: string): Block[] {
  const body = new BodyReader();
  readXml(zip, part, {
    namespaces: [...word, ...formulas],
    root: "document",
    open: (element) => body.open(element),
    text: (piece) => body.text(piece),
    close: (name, parent) => body.close(name, parent),
  });
  setCapitals(body.blocks);
  return body.blocks;
}
