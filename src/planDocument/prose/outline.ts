import { fold, normalise } from "../../domain/text";
import { lineMark } from "./lineMark";

/** One numbered part of the plan's text. */
export interface OutlineNode {
  level: number;
  /** The marks from the section down: ["II", "3", "đ"]. Bullets and plain lines have their parent's. */
  path: string[];
  text: string;
  parent?: OutlineNode;
}

const longestHeading = 100;
/** "2", "- 3 -", "Trang 3/15" on a line of its own. */
const pageNumber = /^(?:[-–]\s*\d{1,3}\s*[-–]|(?:trang\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?)$/iu;

/**
 * The numbered text of the plan ("I. MỤC TIÊU" / "1." / "a)" / "-") in document order, up to the appendix.
 * What stands before the first section is left out, as are page numbers and the addressees at the end ("Nơi nhận:"). A line without a mark carries on the one above, as after a page break,
 * unless that one was a heading or had ended.
 */
export function outlineOf(paragraphs: readonly string[]): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  const lines = paragraphs.flatMap((paragraph) => normalise(paragraph).split("\n"));
  let inClosing = false;
  for (const line of joinedParts(lines.filter((line) => line !== "" && !pageNumber.test(line)))) {
    const { level, mark, text } = lineMark(line);
    const last = nodes.at(-1);
    if (last && isAppendixTitle(line)) break;
    inClosing = level > 1 && (inClosing || /^noi nhan\b/.test(fold(line)));
    if (inClosing) continue;
    if (text === "" || (!last && level > 1 && !opensPlan(level, text))) continue;
    if (last && level === 6 && !isOver(last, text)) {
      last.text = `${last.text} ${text}`;
      continue;
    }
    const parent = nearest(last, level);
    const node: OutlineNode = { level, path: pathOf(parent, level, mark), text };
    if (parent) node.parent = parent;
    nodes.push(node);
  }
  return nodes;
}

/** Whether a node is the title of what follows it: short, and no sentence. */
export function isHeading(node: OutlineNode): boolean {
  return node.text.length <= longestHeading && !/[.;!]$/.test(node.text) && !/\d\s*%/.test(node.text);
}

/** The section, or nearest heading, above a node; the node itself included. */
export function* ancestry(node: OutlineNode): Generator<OutlineNode> {
  for (let at: OutlineNode | undefined = node; at; at = at.parent) yield at;
}

/** Plans of communes may number their sections "1. Mục tiêu". */
function opensPlan(level: number, text: string): boolean {
  return level === 2 && /^(?:cac )?(?:muc (?:tieu|dich)|chi tieu)\b/.test(fold(text));
}

/** "Phần I" on a line of its own numbers the title on the next. */
function joinedParts(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above !== undefined && /^(?:[Pp]hần|PHẦN)\s+[IVX]+\s*[.:]?$/.test(above))
      joined[joined.length - 1] = `${above} ${line}`;
    else joined.push(line);
  }
  return joined;
}

function isAppendixTitle(line: string): boolean {
  return line === line.toUpperCase() && /^(?:phu luc|bieu)\b/.test(fold(line));
}

function isOver(last: OutlineNode, next: string): boolean {
  if (/[.;:!?]["”)]?$/.test(last.text) || last.level <= 1) return true;
  return last.text.length < 60 && /^[\p{Lu}\d"“(]/u.test(next);
}

function nearest(last: OutlineNode | undefined, level: number): OutlineNode | undefined {
  let at = last;
  while (at && at.level >= level) at = at.parent;
  return at;
}

/** "2.1" under "IV" and "2" is IV, 2.1. */
function pathOf(parent: OutlineNode | undefined, level: number, mark: string): string[] {
  const above = parent?.path ?? [];
  if (mark === "") return above;
  const last = above.at(-1);
  return level === 3 && last !== undefined && mark.startsWith(`${last}.`)
    ? [...above.slice(0, -1), mark]
    : [...above, mark];
}
