import { htmlTokens, type HtmlToken } from "./htmlTokens";
import type { DocumentParts } from "./parts";
import { spreadSpans, type SpannedCell } from "./spannedRows";

const block = /^(?:p|div|h[1-6]|ul|ol|section|article|blockquote|center|caption)$/;

/** Whether a text is HTML with a table in it, as Word and browsers put on the clipboard. */
export function isHtml(text: string): boolean {
  return /<table[\s>]/i.test(text) && /<tr[\s>]/i.test(text) && /<t[dh][\s>]/i.test(text);
}

/** HTML: block elements are paragraphs, outermost tables are tables; a table inside a cell is text of that cell. */
export function partsOfHtml(html: string): DocumentParts {
  const parts: DocumentParts = { paragraphs: [], tables: [] };
  let depth = 0;
  let rows: SpannedCell[][] = [];
  let cell: SpannedCell | undefined;
  let text = "";
  const lists: (number | undefined)[] = [];

  const endText = (): string => {
    const whole = text.replace(/ *\n */g, "\n").trim();
    text = "";
    return whole;
  };
  const endParagraph = () => {
    const whole = endText();
    if (whole !== "" && depth === 0) parts.paragraphs.push(whole);
  };
  const endCell = () => {
    if (cell) cell.text = endText().replace(/\n{2,}/g, "\n");
    cell = undefined;
  };

  const inTable = (token: HtmlToken & { kind: "open" | "close" }) => {
    if (depth > 1) text += " ";
    else if (token.name === "tr") {
      endCell();
      if (token.kind === "open") rows.push([]);
    } else {
      endCell();
      if (token.kind === "close") return;
      cell = { text: "", columns: span(token, "colspan"), rows: span(token, "rowspan") };
      if (rows.length === 0) rows.push([]);
      rows.at(-1)?.push(cell);
    }
  };
  const tableEdge = (token: HtmlToken) => {
    if (token.kind === "open") {
      if (depth === 0) endParagraph();
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth > 0) return;
      endCell();
      parts.tables.push(spreadSpans(rows.filter((row) => row.length > 0)));
      rows = [];
      text = "";
    }
  };
  const listItem = () => {
    const number = lists.at(-1);
    if (number !== undefined) lists[lists.length - 1] = number + 1;
    text += number === undefined ? "\n- " : `\n${number}. `;
  };

  for (const token of htmlTokens(html)) {
    if (token.kind === "text") text += token.text.replace(/[ \t\r\n]+/g, " ");
    else if (token.name === "table") tableEdge(token);
    else if (depth > 0 && /^t[rdh]$/.test(token.name)) inTable(token);
    else if (token.name === "br") text += "\n";
    else if (token.name === "li" && token.kind === "open") listItem();
    else if (block.test(token.name)) {
      if (token.name === "ol" || token.name === "ul") {
        if (token.kind === "close") lists.pop();
        else lists.push(token.name === "ol" ? 1 : undefined);
      }
      if (depth > 0 || lists.length > 0) text += "\n";
      else endParagraph();
    }
  }
  while (depth > 0) tableEdge({ kind: "close", name: "table", attributes: "" });
  endParagraph();
  return parts;
}

function span(token: HtmlToken & { kind: "open" | "close" }, name: string): number {
  const [, digits] = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, "i").exec(token.attributes) ?? [];
  return Number(digits ?? 1) || 1;
}
