import type { CellBlock, SourceBlock, TableBlock } from "./blocks";
import { HtmlLists } from "./htmlLists";
import { htmlTokens, type HtmlToken } from "./htmlTokens";
import type { DocumentParts } from "./parts";
import { partsOfBlocks } from "./partsOfBlocks";

const block = /^(?:p|div|h[1-6]|section|article|blockquote|center|caption|dl|dt|dd|pre|hr)$/;

/** Whether a text is HTML with a table in it, as Word and browsers put on the clipboard. */
export function isHtml(text: string): boolean {
  return /<table[\s>]/i.test(text) && /<tr[\s>]/i.test(text) && /<t[dh][\s>]/i.test(text);
}

/** HTML: block elements are paragraphs, tables as in `partsOfBlocks`. */
export function partsOfHtml(html: string): DocumentParts {
  return partsOfBlocks(blocksOfHtml(html));
}

export function blocksOfHtml(html: string): SourceBlock[] {
  const reader = new HtmlReader();
  for (const token of htmlTokens(html)) reader.read(token);
  return reader.end();
}

type Tag = HtmlToken & { kind: "open" | "close" };

/** Where text goes: the document, or a cell of an open table. */
interface Place {
  blocks: SourceBlock[];
  table?: TableBlock;
}

class HtmlReader {
  private readonly document: SourceBlock[] = [];
  private readonly places: Place[] = [{ blocks: this.document }];
  private readonly lists = new HtmlLists();
  private text = "";

  read(token: HtmlToken): void {
    if (token.kind === "text") this.text += token.text.replace(/[ \t\r\n]+/g, " ");
    else if (token.name === "table") this.table(token);
    else if (this.inTable && /^t[rdh]$/.test(token.name)) this.cell(token);
    else if (token.name === "br") this.text += "\n";
    else if (token.name === "ol" || token.name === "ul") {
      this.lists.edge(token);
      if (!this.lists.isOpen) this.endParagraph();
    } else if (token.name === "li" && token.kind === "open") this.text += `\n${this.lists.next(token)} `;
    else if (block.test(token.name)) {
      if (this.lists.isOpen) this.text += this.text.endsWith(" ") ? "" : "\n";
      else this.endParagraph();
    }
  }

  end(): SourceBlock[] {
    while (this.places.length > 1) this.table({ kind: "close", name: "table", attributes: "" });
    this.endParagraph();
    return this.document;
  }

  private get inTable(): boolean {
    return this.places.length > 1;
  }

  private get place(): Place {
    return this.places.at(-1) ?? { blocks: this.document };
  }

  private endParagraph(): void {
    const text = this.text
      .replace(/ *\n */g, "\n")
      .replace(/\n{2,}/g, "\n")
      .trim();
    this.text = "";
    if (text !== "") this.place.blocks.push({ kind: "paragraph", text });
  }

  private table({ kind }: Tag): void {
    this.endParagraph();
    if (kind === "open") {
      const table: TableBlock = { kind: "table", rows: [] };
      this.place.blocks.push(table);
      // What stands between a table's tags and its first cell is set before the table.
      this.places.push({ blocks: this.place.blocks, table });
    } else if (this.inTable) {
      const { table } = this.places.pop() ?? {};
      if (table) table.rows = table.rows.filter((row) => row.length > 0);
    }
    this.lists.enterTable(kind);
  }

  private cell(token: Tag): void {
    this.endParagraph();
    const { table } = this.place;
    if (!table || (token.kind === "close" && token.name !== "tr")) return;
    if (token.name === "tr") {
      if (token.kind === "open") table.rows.push([]);
      return;
    }
    const cell: CellBlock = { blocks: [], columns: span(token, "colspan"), rows: span(token, "rowspan") };
    if (table.rows.length === 0) table.rows.push([]);
    table.rows.at(-1)?.push(cell);
    this.place.blocks = cell.blocks;
  }
}

function span(token: Tag, name: string): number {
  const [, digits] = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, "i").exec(token.attributes) ?? [];
  return Number(digits ?? 1) || 1;
}
