import { sentencesOf } from "../target/sentences";
import type { BodyLine, BodyPart, PlanBody } from "./body";
import { partsOfLines } from "./parts";

/** One objective or task of the plan's text: a numbered line with what it holds, or a bullet of a titled list. */
export interface Statement {
  place: string;
  part: BodyPart;
  sentences: string[];
  /** What its list is about, where the title of the list is lettered or decimal: "a) Về rà soát thủ tục hành chính". */
  about: string;
}

const pointsElsewhere = /^\(.*\)?$|phụ lục|biểu kèm theo/iu;

/**
 * The statements of the text, in order: its leaves. Bullets and unnumbered lines under a sentence belong to that sentence,
 * under a title ("2. Cải cách thể chế", "…, cụ thể:") each is one. Titles, sentences that only open a numbered list, and
 * lines that point to the appendix are none.
 */
export function statementsOf({ lines }: Pick<PlanBody, "lines">): Statement[] {
  const parts = partsOfLines(lines);
  const opensList = new Set<number>();
  const hasChildren = new Set<number>();
  lines.forEach(({ parent, mark }) => {
    if (parent === undefined) return;
    hasChildren.add(parent);
    if (mark !== "") opensList.add(parent);
  });
  const made: Statement[] = [];
  const byLine = new Map<number, Statement>();
  lines.forEach((line, at) => {
    if (isOpening(line, hasChildren.has(at), opensList.has(at)) || pointsElsewhere.test(line.text)) return;
    const whole = line.mark === "" && line.parent !== undefined ? byLine.get(line.parent) : undefined;
    if (whole) {
      whole.sentences.push(...sentencesOf(line.text));
      byLine.set(at, whole);
      return;
    }
    const list = line.parent === undefined ? undefined : lines[line.parent];
    const statement: Statement = {
      place: line.place,
      part: parts[at] ?? "other",
      sentences: sentencesOf(line.text),
      about: list && list.level > 2 ? list.text : "",
    };
    made.push(statement);
    byLine.set(at, statement);
  });
  return made;
}

function isOpening(line: BodyLine, hasChildren: boolean, opensList: boolean): boolean {
  if (line.level === 1 || opensList || isShouted(line.text)) return true;
  return line.text.endsWith(":") || (hasChildren && line.isTitle);
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}
