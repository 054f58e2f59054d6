import { insideParentheses } from "../text";

/** A stretch of the cell's text, 0-based offsets, `end` exclusive. */
export interface Piece {
  start: number;
  end: number;
  /** One of several joined by "hoặc": which of them is meant is open. */
  alternative?: boolean;
}

const unitHead =
  "các|những|phòng|ban|sở|chi cục|cục|trung tâm|văn phòng|thanh tra|đơn vị|cơ quan|ubnd|uỷ ban|ủy ban|hđnd|hội đồng|cán bộ|công chức|viên chức|bộ phận|công ty|trường|bệnh viện|tổ(?! chức)|đội|đoàn|hội|lãnh đạo|giám đốc|trưởng|thủ trưởng|chủ tịch|viện|quỹ|báo|đài|bộ|tổng công ty|doanh nghiệp|công an|toà án|tòa án|viện kiểm sát|kho bạc|bảo hiểm xã hội|cơ sở|làng|nhà";
const startsName = new RegExp(`^(?:giao )?(?:${unitHead})(?![\\p{L}\\d])`, "iu");
/** Bare kinds of bodies: "cơ quan, đơn vị liên quan" is one name. */
const bareKind =
  /^(?:(?:thủ trưởng|trưởng|lãnh đạo) )?(?:các )?(?:sở|ban|ngành|cơ quan|đơn vị|phòng|tổ chức|bộ|phòng ban|bộ phận)$/iu;
const list = /^(?:sở|bộ|huyện|thành phố|thị xã|thành|thị|xã|phường|thị trấn)$/iu;

const strong = /<[^<>]{0,200}>|[;\n\t•●▪○+]/gu;
const bullet = /(?:^|\s)[-–—*](?=\s)|\s(?:và|hoặc)(?=\s)|,|\//giu;

/** Cuts a cell into the stretches that hold one name each, in order; empty ones are left out. */
export function piecesOf(text: string): Piece[] {
  const inside = insideParentheses(text);
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of text.matchAll(strong)) {
    if (inside[match.index] === true) continue;
    pieces.push(...namesIn(text, { start, end: match.index }, inside));
    start = match.index + match[0].length;
  }
  pieces.push(...namesIn(text, { start, end: text.length }, inside));
  return pieces;
}

/** Cuts at "-", ",", "và", "hoặc" where a name of its own begins after it. */
function namesIn(text: string, part: Piece, inside: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  let { start } = part;
  let alternative = false;
  for (const match of text.slice(part.start, part.end).matchAll(bullet)) {
    const at = part.start + match.index;
    const after = at + match[0].length;
    if (inside[at] === true || !separates(text, { start, end: at }, after, match[0].trim())) continue;
    const isOr = match[0].trim().toLowerCase() === "hoặc";
    pieces.push({ start, end: at, ...(alternative || isOr ? { alternative: true } : {}) });
    start = after;
    alternative = isOr;
  }
  pieces.push({ start, end: part.end, ...(alternative ? { alternative } : {}) });
  return pieces.map((piece) => trimmed(text, piece)).filter(({ start: from, end }) => from < end);
}

function separates(text: string, before: Piece, after: number, separator: string): boolean {
  const left = text.slice(before.start, before.end).trim();
  if (left === "") return true;
  const right = text.slice(after, after + 40).trimStart();
  if (!startsName.test(right)) return false;
  if (separator === "-" || separator === "–" || separator === "—" || separator === "*") return /^\p{Lu}/u.test(right);
  if (separator === "/") return false;
  return !bareKind.test(left) && !list.test(left.split(/[\s,]+/).at(-1) ?? "");
}

const edge = /[\s.,;:–—-]/;

/** Without marks, "1." and "a)" at its edges. */
function trimmed(text: string, piece: Piece): Piece {
  let { start, end } = piece;
  const number = /^[\s–—-]*(?:\d{1,2}[.)]|[a-zđ]\))\s*/.exec(text.slice(start, end))?.[0] ?? "";
  start += number.length;
  while (start < end && edge.test(text.charAt(start))) start++;
  while (end > start && edge.test(text.charAt(end - 1))) end--;
  return { ...piece, start, end };
}
