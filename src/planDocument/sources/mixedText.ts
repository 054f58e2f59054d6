import type { SourceBlock } from "./blocks";
import { decodeEntities } from "./entities";
import { blocksOfHtml } from "./html";
import type { DocumentParts } from "./parts";
import { partsOfBlocks } from "./partsOfBlocks";
import { partsOfText } from "./plainText";

const tableEdge = /<(\/?)table(?=[\s>])[^>]*>/gi;
const blockTag =
  /<\/?(?:html|body|p|div|h[1-6]|section|article|ul|ol|li|blockquote|center|t[rdh])(?=[\s/>])/i;
const inlineTag = /<\/?(?:b|i|u|strong|em|span|sup|sub|font|a|small)(?:\s[^<>]*)?>/gi;

interface Segment {
  text: string;
  isTable: boolean;
}

/**
 * Plain text or Markdown with HTML tables in it, as converters of scanned documents write: the text is read by its lines, the
 * tables by their tags. Undefined where the text around the tables is HTML too, or nothing stands there.
 */
export function partsOfMixed(text: string): DocumentParts | undefined {
  const segments = segmentsOf(text);
  const around = segments.filter(({ isTable }) => !isTable).map((one) => one.text);
  if (around.every((one) => one.trim() === "") || around.some((one) => blockTag.test(one))) return undefined;
  return partsOfBlocks(
    segments.flatMap((one) => (one.isTable ? blocksOfHtml(one.text) : blocksOfText(one.text))),
  );
}

/** A table that never closes goes to the end. */
function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  let depth = 0;
  let start = 0;
  for (const edge of text.matchAll(tableEdge)) {
    const opens = edge[1] === "";
    if (!opens && depth === 0) continue;
    depth += opens ? 1 : -1;
    if (depth !== (opens ? 1 : 0)) continue;
    const end = opens ? edge.index : edge.index + edge[0].length;
    segments.push({ text: text.slice(start, end), isTable: !opens });
    start = end;
  }
  return [...segments, { text: text.slice(start), isTable: depth > 0 }];
}

function blocksOfText(text: string): SourceBlock[] {
  const plain = decodeEntities(text.replace(/<br\s*\/?>/gi, "\n").replace(inlineTag, ""));
  const { paragraphs, tables } = partsOfText(plain);
  const blocks: SourceBlock[] = [];
  for (let at = 0; at <= paragraphs.length; at += 1) {
    for (const { rows } of tables.filter(({ after }) => after === at)) {
      const cells = rows.map((row) =>
        row.map((cell) => ({ columns: 1, rows: 1, blocks: [{ kind: "paragraph" as const, text: cell }] })),
      );
      blocks.push({ kind: "table", rows: cells });
    }
    const paragraph = paragraphs[at];
    if (paragraph !== undefined) blocks.push({ kind: "paragraph", text: paragraph });
  }
  return blocks;
}
