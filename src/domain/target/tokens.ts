import { insideParentheses, parseVietnameseNumber } from "../text";

/** One word, number or mark of a sentence. `text` is lower case; `start` and `end` are 0-based offsets, `end` exclusive. */
export interface Token {
  kind: "word" | "number" | "fraction" | "code" | "percent" | "sign" | "mark";
  text: string;
  start: number;
  end: number;
  value?: number;
  /** Of a fraction: 63 in "15/63". */
  outOf?: number;
  inBrackets: boolean;
}

const spacedThousands = String.raw`(?<![\p{L}\d.,/:–-])[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?(?![\p{L}\d]| ?%)`;
const chunk = String.raw`[\p{L}\d]+(?:(?:(?<=\d)[.,:](?=\d)|[/_–—-](?=[\p{L}\d]))[\p{L}\d]+)*`;
const pattern = new RegExp(String.raw`${spacedThousands}|${chunk}|[<>] ?=|=[<>]|[≥≤⩾⩽<>=]|%|\S`, "gu");

/**
 * The tokens of a normalised sentence. What holds digits but is no number ("18-NQ/TW", "9001:2015", "25/12/2023",
 * "2015-2021", a phone number) is one "code" token and so never becomes a quantity.
 */
export function tokensOf(text: string): Token[] {
  const inside = insideParentheses(text);
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    const at = {
      start: match.index,
      end: match.index + raw.length,
      inBrackets: inside[match.index] === true,
    };
    const range = /^([\d.,]+)[–—-]([\d.,]+)$/.exec(raw);
    if (range !== null && !(isYear(range[1]) && isYear(range[2]))) {
      const middle = at.start + (range[1] ?? "").length;
      tokens.push(numberToken(range[1] ?? "", { ...at, end: middle }));
      tokens.push({ kind: "mark", text: "-", ...at, start: middle, end: middle + 1 });
      tokens.push(numberToken(range[2] ?? "", { ...at, start: middle + 1 }));
    } else if (/\d/.test(raw)) tokens.push(numberToken(raw, at));
    else tokens.push({ kind: kindOf(raw), text: raw.toLowerCase().replace(" ", ""), ...at });
  }
  return withAsides(tokens);
}

/** "(trong đó mức độ 4 trên 50%)" goes on with the sentence: its words count as outside brackets. */
function withAsides(tokens: Token[]): Token[] {
  let depth = 0;
  tokens.forEach((token, index) => {
    const opens = token.text === "(" && token.inBrackets;
    if (depth > 0 || (opens && tokens[index + 1]?.text === "trong" && tokens[index + 2]?.text === "đó")) {
      if (token.text === "(") depth += 1;
      if (token.text === ")") depth -= 1;
      token.inBrackets = depth > 1;
    }
  });
  return tokens;
}

function kindOf(raw: string): Token["kind"] {
  if (raw === "%") return "percent";
  if (/^[≥≤⩾⩽<>=]/.test(raw)) return "sign";
  return /\p{L}/u.test(raw) ? "word" : "mark";
}

function numberToken(raw: string, at: Pick<Token, "start" | "end" | "inBrackets">): Token {
  const [, part, whole] = /^(\d{1,4})\/(\d{1,4})$/.exec(raw) ?? [];
  if (part !== undefined && Number(part) <= Number(whole) && !isYear(whole))
    return { kind: "fraction", text: raw, value: Number(part), outOf: Number(whole), ...at };
  const { value } = parseVietnameseNumber(raw);
  const isPhone = /^0[\d.]{7,}$/.test(raw);
  if (value === undefined || isPhone) return { kind: "code", text: raw.toLowerCase(), ...at };
  return { kind: "number", text: raw, value, ...at };
}

/** Whether a bare number can only be a year. */
export function isYear(text: string | undefined): boolean {
  return /^(?:19|20)\d\d$/.test(text ?? "");
}

/** The words that stand directly before a token, joined by a space; at most `count`, none before a mark, number or sentence start. */
export function wordsBefore(tokens: readonly Token[], index: number, count = 8): string {
  const words: string[] = [];
  for (let at = index - 1; at >= 0 && words.length < count; at--) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    words.unshift(token.text);
  }
  return words.join(" ");
}

/** Likewise, but a colon is passed over: "Tỷ lệ hồ sơ quá hạn: dưới 2%". */
export function wordsBeforeOverColon(tokens: readonly Token[], index: number, count = 8): string {
  const near = wordsBefore(tokens, index, count);
  const length = near === "" ? 0 : near.split(" ").length;
  const colon = index - length - 1;
  if (tokens[colon]?.text !== ":") return near;
  return `${wordsBefore(tokens, colon, count - length)} ${near}`.trim();
}

/** The words from a token on, likewise. */
export function wordsFrom(tokens: readonly Token[], index: number, count = 6): string {
  const words: string[] = [];
  for (let at = index; at < tokens.length && words.length < count; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    words.push(token.text);
  }
  return words.join(" ");
}
