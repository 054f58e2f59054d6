import { fold } from "../../domain/text";
import { ancestry, isHeading, type OutlineNode } from "./outline";

/** A numbered objective or task of the text with all that stands under its number: "I.3", "II.3.đ". */
export interface NumberedText {
  place: string;
  /** Its own words, its bullets and its unnumbered paragraphs, in order. */
  texts: string[];
  isObjective: boolean;
}

/**
 * The parts of the plan's text where indicators may stand: everything under a heading with "MỤC TIÊU" (objectives) and
 * under one with "NHIỆM VỤ" (tasks). Headings themselves are left out.
 */
export function numberedTexts(outline: readonly OutlineNode[]): NumberedText[] {
  const byPlace = new Map<string, NumberedText>();
  const parents = new Set(outline.map((node) => node.parent));
  for (const node of outline) {
    const part = partOf(node);
    const isTitle =
      node.level === 1 || (parents.has(node) && isHeading(node)) || headingWords.test(node.text);
    if (part === undefined || isTitle) continue;
    const place = node.path.join(".");
    const known = byPlace.get(place) ?? { place, texts: [], isObjective: part === "objectives" };
    known.texts.push(node.text);
    byPlace.set(place, known);
  }
  return [...byPlace.values()];
}

const headingWords = /^mục (?:tiêu|đích)[^.;]{0,60}:?$/iu;

/** The nearest heading above that says which part this is. Solutions alone ("GIẢI PHÁP") measure nothing. */
function partOf(node: OutlineNode): "objectives" | "tasks" | undefined {
  for (const above of ancestry(node)) {
    if (above === node || !isHeading(above)) continue;
    const words = fold(above.text);
    if (/nhiem vu/.test(words)) return "tasks";
    if (/giai phap/.test(words)) return undefined;
    if (/muc tieu/.test(words)) return "objectives";
  }
  return undefined;
}
