import { prefixNewFunctions } from "./newFunctions";

/** Where the bracket that opens at `start` closes; `'` escapes the next character, as in `[Tử số '[ct']]`. */
function closingBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const letter = formula[at];
    if (letter === "'") at++;
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0) return at;
  }
  return formula.length - 1;
}

/** `[@Col]` and `[@[A]:[B]]` are shown in Excel only; files have `[[#This Row],[Col]]`. */
function fileReference(reference: string): string {
  if (!reference.startsWith("[@")) return reference;
  const columns = reference.slice(2, -1);
  if (columns === "") return "[#This Row]";
  return `[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}

/**
 * A formula as files store it: without "=", this-row references written out with their table's name, new functions
 * with their prefix. `table` is the table the formula stands in, if any. Quoted text is left alone.
 */
export function fileFormula(formula: string, table?: string): string {
  const source = formula.replace(/^=/, "");
  const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;
  const plain = /[^"'[]+/y;
  let made = "";
  for (let at = 0; at < source.length;) {
    if (source[at] === "[") {
      const end = closingBracket(source, at) + 1;
      const named = /[\p{L}\p{N}_.\\]$/u.test(source.slice(Math.max(0, at - 2), at));
      made += (named ? "" : (table ?? "")) + fileReference(source.slice(at, end));
      at = end;
      continue;
    }
    quoted.lastIndex = plain.lastIndex = at;
    const text = quoted.exec(source)?.[0];
    const piece = text ?? plain.exec(source)?.[0] ?? source.slice(at);
    made += text === undefined ? prefixNewFunctions(piece) : piece;
    at += piece.length;
  }
  return made;
}
