import { normalise } from "./normalise";
import { insideParentheses } from "./parentheses";

const bullet =
  /^(?:[-–—+*•·●○▪■◦➢✓]\s*(?=\D)|[-–—+*•·●○▪■◦➢✓]\s+|(?:\d{1,2}\.)*\d{1,2}[.)](?=\s|\p{L})\s*|[a-zđ]\)\s*)+/u;

/**
 * The parts of a list in a plan's cell, without bullets, numbers and closing ";". Parts end at ";", at a line end,
 * and before "2." where "1." came before it. Nothing is split inside brackets or at a comma. "" gives [].
 */
export function splitList(text: string): string[] {
  const clean = normalise(text);
  const cuts = cutsOf(clean);
  return cuts
    .map((start, index) => partOf(clean.slice(start, cuts[index + 1] ?? clean.length)))
    .filter((part) => part !== "");
}

/** Where parts start, 0-based. */
function cutsOf(text: string): number[] {
  const inside = insideParentheses(text);
  const cuts = [0];
  let number = 0;
  for (const match of text.matchAll(
    /[;\n]|(?<![^\s;])(\d{1,2})\.(?=\s+[\p{L}\d]|\p{L})|[.:] (?=[-–+•] )/gu,
  )) {
    if (inside[match.index] === true) continue;
    if (match[1] === undefined) cuts.push(match.index + (match[0].length === 1 ? 1 : 2));
    else if (Number(match[1]) === number + 1 && (number > 0 || startsPart(text, match.index))) {
      number += 1;
      cuts.push(match.index);
    }
  }
  return cuts;
}

function startsPart(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd().at(-1);
  return before === undefined || before === ";" || text.charAt(at - 1) === "\n";
}

function partOf(piece: string): string {
  const bare = piece
    .replace(/[\s;]+$/, "")
    .trimStart()
    .replace(bullet, "")
    .trim();
  return /[\p{L}\p{N}]/u.test(bare) ? bare : "";
}
