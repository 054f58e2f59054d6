import { Bookmark, BookmarkEnd, BookmarkStart, TextRun, type ParagraphChild } from "docx";
import type { Run } from "../block";
import type { FigureRun } from "../bookmarks";
import { plainText } from "../text/plainText";
import { points } from "./measures";

/** What stands where people have to fill something in. */
export const gapText = "…";

export interface Look {
  bold?: boolean;
  italics?: boolean;
  /** Points; absent: the document's. */
  size?: number;
}

/** Text of the catalogue or of a person, as one run; what XML cannot hold is left out. */
export function plainRun(text: string, { size, ...look }: Look = {}): TextRun {
  return new TextRun({
    text: text.trim() === "" ? text : withEnds(text),
    ...look,
    ...(size !== undefined && { size: points(size) }),
  });
}

/** `plainText` trims; a run's ends join it to its neighbours. */
function withEnds(text: string): string {
  const [start = ""] = /^\s*/.exec(text) ?? [];
  const [end = ""] = /\s*$/.exec(text) ?? [];
  return `${start ? " " : ""}${plainText(text)}${end ? " " : ""}`;
}

/** Bookmarks of one document: names given beforehand, numbers in the order of use. */
export interface Bookmarks {
  names: ReadonlyMap<FigureRun, string>;
  used: number;
}

/** Runs of a paragraph; each figure within its bookmark. */
export function wordRuns(runs: readonly Run[], bookmarks: Bookmarks, look: Look = {}): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    if (run.kind === "gap") return [plainRun(gapText, look)];
    if (run.kind === "text")
      return [
        plainRun(run.text, {
          ...look,
          ...(run.bold && { bold: true }),
          ...(run.italic && { italics: true }),
        }),
      ];
    const name = bookmarks.names.get(run);
    const shown = plainRun(run.text, look);
    if (name === undefined) return [shown];
    const id = ++bookmarks.used;
    // The library numbers bookmarks through all documents it ever makes; ours begin anew, so that equal documents are equal files.
    const own = { start: new BookmarkStart(name, id), end: new BookmarkEnd(id) };
    return [Object.assign(new Bookmark({ id: name, children: [shown] }), own)];
  });
}
