import { insideParentheses } from "../text";
import { beginsName } from "./heads";
import { partOf, pattern, type Reading } from "./reading";
import { splitRole } from "./roles";

/** "phối hợp với": what stands before those who help. */
export const helping = "(?:phối hợp|kết hợp)(?: chặt chẽ)?(?: thực hiện)?(?: cùng| với)*";

/** A bracket that holds names of their own: "(phối hợp với Sở Tài chính)". */
export interface OpenBracket {
  /** Of what parts the name before it from the first name in it; 0-based, `end` exclusive. Empty before "phối hợp với". */
  start: number;
  end: number;
  /** Of the closing bracket. */
  close: number;
}

const bracket = /\(([^()]*)\)/g;
const helped = pattern(`^(?:[^,;]{0,40}(?:,| và) )?(?:và )?${helping} (?=\\p{L})`);
const joined = pattern("^(?:và|với|cùng|cùng với) (?=\\p{L})");
const help = pattern("^phối hợp");
const longest = 200;

export interface Brackets {
  /** For each UTF-16 unit, whether nothing is parted there. */
  inside: readonly boolean[];
  open: readonly OpenBracket[];
}

/** The brackets of a text: what they hold belongs to the name before them, but for names of their own. */
export function bracketsOf(reading: Reading): Brackets {
  const inside = insideParentheses(reading.text);
  const open: OpenBracket[] = [];
  for (const match of reading.text.matchAll(bracket)) {
    const from = match.index + 1;
    const close = match.index + match[0].length - 1;
    if (close - from > longest) continue;
    const content = partOf(reading, from, close);
    const skipped = namesFrom(content);
    if (skipped === undefined) continue;
    inside.fill(false, match.index, close + 1);
    open.push({ start: match.index, end: from + skipped, close });
  }
  return { inside, open };
}

/** Where the first name begins that the bracket holds, past a word that joins it; -1 where "phối hợp với" parts it. */
function namesFrom(content: Reading): number | undefined {
  const after = (start: number) => partOf(content, start, content.low.length);
  const helper = helped.for(content).exec(content.low)?.[0].length ?? 0;
  if (helper > 0 && beginsName(after(helper))) return -1;
  const join = joined.for(content).exec(content.low)?.[0].length ?? 0;
  if (join > 0 && beginsName(after(join))) return join;
  const { role } = splitRole(content);
  const helps = role !== undefined && help.for(content).test(role.toLowerCase());
  return helps && beginsName(content) ? 0 : undefined;
}
