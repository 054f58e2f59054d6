/** How deep a numbered line stands: A. or Phần I. (0) · I. (1) · 1. (2) · 1.1. (3) · a) (4) · bullet (5) · no mark (6). */
export interface LineMark {
  level: number;
  /** The number or letter without its full stop; "" for bullets and plain lines. */
  mark: string;
  text: string;
}

const forms: [number, RegExp][] = [
  [0, /^([A-E])\s*[.)]\s*(\p{Lu}{2}\P{Ll}*)$/su],
  [0, /^(?:[Pp]hần|PHẦN)\s+((?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))\s*[.):]?\s*(?=\p{Lu})(.+)$/su],
  [1, /^((?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))\s*[.):]\s*(?=\p{Lu})(.+)$/su],
  [3, /^(\d{1,2}(?:\.\d{1,2})+)[.)]?\s+(.+)$/su],
  [2, /^(\d{1,2})[.)](?:\s+|(?=\p{L}))(.+)$/su],
  [4, /^([a-zđ])[).]\s+(.+)$/su],
  [5, /^()[-–—+•*·]\s*(\S.*)$/su],
];

/** Reads the number, letter or bullet a line begins with. */
export function lineMark(line: string): LineMark {
  for (const [level, form] of forms) {
    const [, mark, text] = form.exec(line) ?? [];
    if (mark !== undefined && text !== undefined) return { level, mark, text };
  }
  return { level: 6, mark: "", text: line };
}
