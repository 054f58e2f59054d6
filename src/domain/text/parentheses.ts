const partnerOf: Record<string, string> = { ")": "(", "]": "[" };

/**
 * For each UTF-16 unit, whether it stands inside a pair of brackets (the brackets themselves included).
 * A bracket without its partner counts as an ordinary character, so that one slip does not swallow the rest.
 */
export function insideParentheses(text: string): boolean[] {
  const change = new Array<number>(text.length + 1).fill(0);
  const open: { char: string; at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "(" || char === "[") open.push({ char, at });
    const last = open.at(-1);
    if (last === undefined || last.char !== partnerOf[char]) continue;
    open.pop();
    change[last.at] = (change[last.at] ?? 0) + 1;
    change[at + 1] = (change[at + 1] ?? 0) - 1;
  }
  let depth = 0;
  return change.slice(0, text.length).map((step) => (depth += step) > 0);
}
