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
 * The parts of the plan's text where indicators may stand: everything under a heading with "MỤC TIÊU" or "CHỈ TIÊU" (objectives)
 * and, for figures only, under one with "NHIỆM VỤ" and the like (tasks). Headings themselves are left out.
 */
export function numberedTexts(outline: readonly OutlineNode[]): NumberedText[] {
  const byPlace = new Map<string, NumberedText>();
  const parents = new Set(outline.map((node) => node.parent));
  for (const node of outline) {
    const part = partOf(node);
    const isTitle = node.level <= 1 || (parents.has(node) && isHeading(node)) || headingWords.test(node.text);
    if (part === undefined || isTitle) continue;
    const place = node.path.join(".");
    const known = byPlace.get(place) ?? { place, texts: [], isObjective: part === "objectives" };
    known.texts.push(node.text);
    byPlace.set(place, known);
  }
  return [...byPlace.values()];
}

const headingWords = /^(?:các )?(?:mục (?:tiêu|đích)|chỉ tiêu|yêu cầu|quan điểm)[^.;%]{0,60}[:.]?$/iu;

/** "Quan điểm, mục tiêu", "Mục đích, yêu cầu và chỉ tiêu": what may stand before the word; a verb may not ("giao chỉ tiêu"). */
const objectives =
  /^(?:(?:quan diem|muc dich|yeu cau|phuong huong|chu de|cac|nhung|mot so|he thong|va|ve) )*(?:muc tieu|chi tieu)\b/;
const tasks = /nhiem vu|^(?:cac )?noi dung\b|^(?:muc dich|yeu cau|quan diem)\b/;

/** The nearest heading above that says which part this is. Solutions alone ("GIẢI PHÁP") measure nothing. */
function partOf(node: OutlineNode): "objectives" | "tasks" | undefined {
  for (const above of ancestry(node)) {
    if (above === node || !(isHeading(above) || headingWords.test(above.text))) continue;
    const words = fold(above.text);
    if (objectives.test(words) && !/nhiem vu/.test(words)) return "objectives";
    if (tasks.test(words)) return "tasks";
    if (/giai phap/.test(words)) return undefined;
  }
  return undefined;
}
