import type { Reading } from "./reading";

interface Stretch {
  start: number;
  end: number;
}

const edges = ' \n.,;:–—-*…"“”_=>/';
/** Also a bracket whose partner is not there. */
const endEdges = `${edges}([`;
const startEdges = `${edges})]`;
const numbering =
  /^[\s–—+*-]*(?:(?:\d{1,2}\.)*\d{1,2}[.)/-]|\(\d{1,2}\)|[a-zđ]\)|[a-oq-zđ]\.(?=\s))\s*(?=\p{L})/u;
/** Marks of notes: "Sở Nội vụ(1)", "Sở Nội vụ [2]", "Sở Nội vụ¹". */
const note =
  /(?:\s*(?:[\u00b9\u00b2\u00b3\u2070-\u2079*†‡]+|\((?:\d{1,2}|\*{1,3})\)|\[(?:\d{1,2}|\*{1,3})\])|(?<=\p{Ll}\p{Ll})\d{1,2})$/u;

const mayEndNote = /[\d\u00b9\u00b2\u00b3\u2070-\u2079*†‡)\]]/;

/** A stretch without marks, "1.", "a)" and marks of notes at its edges. */
export function trimmed<S extends Stretch>(reading: Reading, stretch: S): S {
  let { start, end } = stretch;
  const { text } = reading;
  while (start < end && text.charAt(start) === " ") start++;
  if (!/\p{L}\p{L}/u.test(text.slice(start, start + 2)))
    start += numbering.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0;
  while (start < end && startEdges.includes(text.charAt(start))) start++;
  for (;;) {
    while (end > start && endEdges.includes(text.charAt(end - 1)) && !closesQuote(text, start, end)) end--;
    if (!mayEndNote.test(text.charAt(end - 1))) return { ...stretch, start, end };
    const mark = note.exec(text.slice(Math.max(start, end - 12), end))?.[0].length ?? 0;
    if (mark === 0 || mark >= end - start) return { ...stretch, start, end };
    end -= mark;
  }
}

/** Bộ phận "Một cửa" */
function closesQuote(text: string, start: number, end: number): boolean {
  const closing = text.charAt(end - 1);
  if (closing !== '"' && closing !== "”") return false;
  const opening = text.lastIndexOf(closing === "”" ? "“" : '"', end - 2);
  return opening > start && end - opening > 2 && end - opening < 60;
}
