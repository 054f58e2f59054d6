import { cellAddress, parseCell } from "../../sheets/model/a1";
import { maxTextLength } from "../limits";
import { cutText } from "../write/cutText";
import { declaration, element, escapeText } from "../write/xml";
import { childOf } from "./dialect";
import { Edits } from "./edits";
import { attributeOf, childrenNamed, parseMarkup, type MarkupElement } from "./markup";
import { NotUnderstood } from "./notUnderstood";
import { ruleLine, type PlacedNote } from "./note";

const look = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';

/** What a run of text holds. */
function runContent(text: string): string {
  return `${look}<t xml:space="preserve">${escapeText(cutText(text, maxTextLength))}</t>`;
}

function commentXml(parent: MarkupElement, note: PlacedNote, authorId: number): string {
  const ref = cellAddress(note.row, note.column);
  return childOf(
    parent,
    "comment",
    { ref, authorId },
    element("text", {}, element("r", {}, runContent(note.text))),
  );
}

/** A comments part of these notes. */
export function newComments(notes: readonly PlacedNote[], author: string, main: string): string {
  const empty = `${declaration}<comments xmlns="${main}"><authors/><commentList/></comments>`;
  return withNotes(empty, notes, author).text;
}

/** The text people see in a note. */
function shownText(text: string, element: MarkupElement): string {
  if (element.name === "t") return text.slice(element.start.to, element.end.from);
  return element.children.map((child) => shownText(text, child)).join("");
}

/** Puts a run behind what a note says; plain text becomes a run of its own, for the two must not stand side by side. */
function appendRun(edits: Edits, content: MarkupElement, said: string): void {
  const [plain] = childrenNamed(content, "t");
  const runs = childrenNamed(content, "r");
  const last = runs.at(-1) ?? plain;
  const added = childOf(content, "r", {}, runContent(ruleLine + said));
  if (plain && runs.length === 0) {
    const tag = content.qualified.replace(/[^:]*$/, "r");
    edits.before(plain, `<${tag}>`);
    edits.after(plain, `</${tag}>${added}`);
  } else if (last) edits.after(last, added);
  else edits.prepend(content, added);
}

/** A comments part with these notes added, and the notes with all that their cells' boxes now hold, theirs first. */
export function withNotes(
  text: string,
  notes: readonly PlacedNote[],
  author: string,
): { text: string; notes: PlacedNote[] } {
  const root = parseMarkup(text);
  const [authors] = childrenNamed(root, "authors");
  const [commentList] = childrenNamed(root, "commentList");
  if (!authors || !commentList) throw new NotUnderstood("comments without list");
  const known = new Map(
    childrenNamed(commentList, "comment").map((comment) => {
      const place = parseCell(attributeOf(text, comment, "ref") ?? "");
      return [place ? cellAddress(place.row, place.column) : "", comment];
    }),
  );
  const edits = new Edits(text);
  const authorId = childrenNamed(authors, "author").length;
  const fresh: PlacedNote[] = [];
  const whole = notes.map((note) => {
    const comment = known.get(cellAddress(note.row, note.column));
    const content = comment && childrenNamed(comment, "text")[0];
    if (comment && !content) throw new NotUnderstood("comment without text");
    if (!content) {
      fresh.push(note);
      return note;
    }
    appendRun(edits, content, note.text);
    return { ...note, text: shownText(text, content) + ruleLine + note.text };
  });
  if (fresh.length > 0) {
    edits.append(authors, childOf(authors, "author", {}, escapeText(author)));
    edits.append(commentList, fresh.map((note) => commentXml(commentList, note, authorId)).join(""));
  }
  return { text: edits.apply(), notes: whole };
}

/** The cells that have a note, for a drawing that must be made for all of them. */
export function notesIn(text: string): PlacedNote[] {
  const lists = childrenNamed(parseMarkup(text), "commentList");
  return lists.flatMap((list) =>
    childrenNamed(list, "comment").flatMap((comment) => {
      const place = parseCell(attributeOf(text, comment, "ref") ?? "");
      return place ? [{ ...place, text: shownText(text, comment) }] : [];
    }),
  );
}
