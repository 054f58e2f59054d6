/**
 * What of a formula is written as a Vietnamese Excel shows it and not as the API takes it: ";" between arguments,
 * "1,5" for a number. Undefined where nothing is. A comma inside a function's brackets separates arguments.
 */
export function localNotation(formula: string): string | undefined {
  const plain = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/g, (quoted) =>
    "x".repeat(quoted.length),
  );
  /** Open brackets, innermost last: "f" of a function, "(" around an expression, "{" of an array. */
  const open: string[] = [];
  for (let at = 0; at < plain.length; at++) {
    const char = plain.charAt(at);
    if (char === "(") open.push(/[\w.\p{L}]/u.test(plain.charAt(at - 1)) ? "f" : "(");
    else if (char === "{") open.push("{");
    else if (char === ")" || char === "}") open.pop();
    else if (char === ";" && open.at(-1) !== "{") return ";";
    else if (char === "," && open.at(-1) !== "f" && open.at(-1) !== "{" && isDecimal(plain, at)) return ",";
  }
  return undefined;
}

function isDecimal(formula: string, comma: number): boolean {
  return /(?:^|[^\w.$])\d+$/.test(formula.slice(0, comma)) && /^\d/.test(formula.slice(comma + 1));
}
