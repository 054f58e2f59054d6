import { wordsFrom, type Token } from "./tokens";

const phrases = /^(?:đồng thời|trong đó|cùng với|cũng như|và|còn|riêng)(?: |$)/;
const opening = /^(?:đồng thời|cùng với|cũng như|và)(?: |$)/;

/** How many tokens a separator takes that may open a new clause; 0 where there is none, or inside brackets. */
export function separatorAt(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token === undefined) return 0;
  if (isItemNumber(tokens, index)) return 3;
  if (token.inBrackets) return 0;
  if (/^[,:(–—-]$/.test(token.text)) return 1;
  return opening.test(wordsFrom(tokens, index, 2)) ? phraseLength(tokens, index) : 0;
}

/** The first token after a run of separators and linking words. */
export function afterSeparators(tokens: readonly Token[], index: number): number {
  let at = index;
  for (;;) {
    const length = separatorAt(tokens, at) || phraseLength(tokens, at);
    if (length === 0) return at;
    at += length;
  }
}

/** "(1)", "(b)" within a sentence. */
function isItemNumber(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== "(" || tokens[index + 2]?.text !== ")") return false;
  return /^(?:\d{1,2}|[a-zđ]|i{1,3}|iv|vi{0,3})$/.test(tokens[index + 1]?.text ?? "");
}

function phraseLength(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.inBrackets === true) return 0;
  const phrase = phrases.exec(wordsFrom(tokens, index, 2))?.[0].trim();
  return phrase === undefined ? 0 : phrase.split(" ").length;
}
