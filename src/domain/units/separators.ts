import { bracketsOf, helping } from "./brackets";
import { pattern, type Reading } from "./reading";

export type SeparatorKind =
  /** ";", a bullet, a tag: ends a name always. */
  | "end"
  | "line"
  | "colon"
  | "comma"
  | "dash"
  | "slash"
  | "dot"
  | "number"
  | "and"
  | "or"
  | "helping"
  /** Nothing but a space between two names. */
  | "glue";

/** What may stand between two names; `end` exclusive. */
export interface Separator {
  start: number;
  end: number;
  kind: SeparatorKind;
}

const forms: Readonly<Record<SeparatorKind, string>> = {
  end: "<[^<>]{0,200}>|[;•●▪■○◦➢➤►✓✔★|+·\\uf000-\\uf0ff]",
  line: "\\n(?!(?:và|hoặc|phối hợp|kết hợp|cùng|với) )",
  helping: `(?:^|(?<=[\\n;(])|,?\\s)(?:và )?${helping}(?=\\s)`,
  and: "(?:^|,?\\s)(?:và )?cùng(?: với)?(?=\\s)|,?\\s(?:và|với|&)(?=\\s)",
  or: ",?\\shoặc(?: là)?(?=\\s)",
  number: "\\s\\d{1,2}[.)](?=\\s|\\p{L})",
  dash: "(?:^|\\s)[-–—*]+(?=\\s)|\\s[-–—*](?=\\p{L})|(?<=[\\p{L})])[-–—]\\s|(?<=[\\p{L})])[-–—](?=(?:sở|phòng|ban|trung tâm|văn phòng|chi cục|các) )",
  comma: ",",
  slash: "/",
  colon: ":",
  dot: "(?<=\\p{L}\\p{L}|\\))\\.(?:\\s|(?=(?:sở|phòng|ubnd|các|văn phòng|công an|trung tâm) ))",
  glue: "(?<=[\\p{L}\\d)]) (?=(?:sở|phòng|chi cục|cục|trung tâm|văn phòng|thanh tra|công an|ubnd|hđnd|ủy ban|ban|bộ chqs|bhxh|các|trường|trạm|đài|kho bạc) )",
};
const kinds = Object.keys(forms) as SeparatorKind[];
const separator = pattern(
  Object.values(forms)
    .map((form) => `(${form})`)
    .join("|"),
  "giu",
);

/** Every place where a name may end, in order, none inside brackets that belong to a name. */
export function separatorsOf(reading: Reading): Separator[] {
  const { inside, open } = bracketsOf(reading);
  const found: Separator[] = open.flatMap(({ start, end, close }) => {
    const closing = { start: close, end: close + 1, kind: "end" as const };
    return end > start ? [{ start, end, kind: "end" as const }, closing] : [closing];
  });
  for (const match of reading.low.matchAll(separator.for(reading))) {
    if (inside[match.index] === true) continue;
    const kind = kinds[match.findIndex((text, group) => group > 0 && text !== undefined) - 1] ?? "end";
    found.push({ start: match.index, end: match.index + match[0].length, kind });
  }
  return open.length === 0 ? found : found.sort((a, b) => a.start - b.start);
}
