import { repairText } from "../../../domain/text";
import type { Block, Paragraph } from "./blocks";

const onlyInUnicode = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;
/** Characters that TCVN3 and VNI use for letters. */
const maybeOld = /[\u00a1-\u00ff]/;

/**
 * Sets in capitals what is printed so ("All caps"). In TCVN3 and VNI each capital is another character with another meaning, so in
 * a document that has such text, text that may be of that kind stays as it is stored.
 */
export function setCapitals(blocks: readonly Block[]): void {
  const paragraphs = paragraphsIn(blocks);
  const doubtful = paragraphs.filter(({ text, capitals }) => capitals.length > 0 && isMaybeOld(text));
  const kept = new Set(doubtful.length > 0 && paragraphs.some(isOld) ? doubtful : []);
  for (const paragraph of paragraphs) {
    if (!kept.has(paragraph)) paragraph.text = inCapitals(paragraph);
    paragraph.capitals = [];
  }
}

function paragraphsIn(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );
}

function isMaybeOld(text: string): boolean {
  return maybeOld.test(text) && !onlyInUnicode.test(text);
}

function isOld({ text }: Paragraph): boolean {
  return isMaybeOld(text) && repairText(text).repairs.some(({ kind }) => kind === "tcvn3" || kind === "vni");
}

function inCapitals({ text, capitals }: Paragraph): string {
  let at = 0;
  const pieces = capitals.map(({ start, end }) => {
    const piece = text.slice(at, start) + text.slice(start, end).toUpperCase();
    at = end;
    return piece;
  });
  return pieces.join("") + text.slice(at);
}
