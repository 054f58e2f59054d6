import type { ZipParts } from "../../../xlsx/zip/unpack";
import { readRelationships } from "../../../xlsx/read/relationships";
import type { DocumentParts } from "../parts";
import { partsOfBlocks } from "../partsOfBlocks";
import type { Block } from "./blocks";
import { ListLabels } from "./listLabels";
import { readLists, type Lists } from "./lists";
import { numberParagraphs } from "./numberParagraphs";
import { readBody } from "./readBody";
import { sourceBlocks } from "./sourceBlocks";
import { readStyles, styleChain, type ParagraphStyles } from "./styles";

const contentsStyle = /^toc (?:\d|heading)/i;

/** Whether the main part of an Office file with this content type is a Word document. */
export function isWordType(type: string): boolean {
  return /\bword.*\.main\+xml$/i.test(type);
}

/**
 * A Word document as it is printed with all tracked changes accepted: lists numbered, fields by their results, without
 * table of contents, headers, footers and notes. Rejects with `FileRefused` what is broken or over a limit.
 */
export function partsOfDocx(zip: ZipParts, documentPart: string): DocumentParts {
  const relationships = [...readRelationships(zip, documentPart).values()];
  const partOf = (type: string) => {
    const target = relationships.find((found) => found.type === type)?.target;
    return target !== undefined && zip.has(target) ? target : undefined;
  };
  const stylesPart = partOf("styles");
  const listsPart = partOf("numbering");
  const styles: ParagraphStyles =
    stylesPart === undefined ? { byId: new Map() } : readStyles(zip, stylesPart);
  const lists: Lists =
    listsPart === undefined ? { kinds: new Map(), byId: new Map() } : readLists(zip, listsPart);
  const blocks = readBody(zip, documentPart).filter((block) => !isContents(block, styles));
  numberParagraphs(blocks, new ListLabels(lists, styles));
  return partsOfBlocks(sourceBlocks(blocks));
}

/** A line of the table of contents: it only repeats a heading. */
function isContents(block: Block, styles: ParagraphStyles): boolean {
  if (block.kind !== "paragraph") return false;
  return styleChain(styles, block.style).some((style) => contentsStyle.test(style.name));
}
