import { insideParentheses } from "../text";

/** A stretch of the cell's text, 0-based offsets, `end` exclusive. */
export interface Piece {
  start: number;
  end: number;
  /** What stands before the name: "phối hợp với". */
  role?: string;
  /** One of several joined by "hoặc": which of them is meant is open. */
  alternative?: boolean;
}

const unitHead =
  "các|những|phòng|ban|sở|chi cục|cục|trung tâm|văn phòng|thanh tra|đơn vị|cơ quan|ubnd|uỷ ban|ủy ban|hđnd|hội đồng|cán bộ|công chức|viên chức|bộ phận|công ty|trường(?! hợp)|bệnh viện|tổ(?! chức)|đội|đoàn|hội(?! nghị)|lãnh đạo|giám đốc|trưởng|thủ trưởng|chủ tịch|viện(?! phí)|bộ|tổng công ty|doanh nghiệp|công an|toà án|tòa án|viện kiểm sát|kho bạc|bảo hiểm xã hội";
const bareHead = new RegExp(`^(?:các |những )?(?:${unitHead})$`, "iu");
const startsName = new RegExp(`^(?:giao )?(?:${unitHead})(?![\\p{L}\\d])`, "iu");
const kind =
  "sở|ban|ngành|cơ quan|đơn vị|phòng ban|phòng|tổ chức|bộ phận|bộ|cán bộ|công chức|viên chức|cá nhân|doanh nghiệp|trung tâm";
/** Nothing but kinds of bodies: "các cơ quan, đơn vị liên quan" is one name. */
const bareKinds = new RegExp(
  `^(?:(?:thủ trưởng|trưởng|lãnh đạo) )?(?:các )?(?:${kind})(?:(?:,| và) (?:các )?(?:${kind}))*$`,
  "iu",
);
const startsKind = new RegExp(`^(?:các )?(?:${kind})(?![\\p{L}\\d])`, "iu");
/** Names that go on over "và": "Văn phòng HĐND và UBND", "Phòng Tổ chức - Cán bộ". */
const joined = [
  [/văn phòng (?:đoàn|hđnd|hội đồng)[^,;]*$/iu, /^(?:hđnd|hội đồng|ubnd|uỷ ban|ủy ban)/iu],
  [/tổ chức$/iu, /^cán bộ/iu],
] as const;

const strong = /<[^<>]{0,200}>|[;\n•●▪○+]/gu;
const weak =
  /(?:^|\s)[-–—*](?=\s)|(?:^|,?\s)(?:và )?(?:phối hợp(?: cùng| với)*|cùng(?: với)?)(?=\s)|\s\d{1,2}[.)](?=\s)|\s(?:và|hoặc)(?=\s)|[,/]/giu;
const helping = /phối hợp/iu;

/** Whether a text is only the kind of a body, without a name: "Phòng", "các đơn vị". */
export function isBareKind(text: string): boolean {
  return bareKinds.test(text) || bareHead.test(text);
}

/**
 * Cuts a cell into the stretches that hold one name each, in order; empty ones are left out.
 * What `isName` knows as a name is never cut at "," or "và".
 */
export function piecesOf(text: string, isName: (text: string) => boolean): Piece[] {
  const inside = insideParentheses(text);
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of text.matchAll(strong)) {
    if (inside[match.index] === true) continue;
    pieces.push(...namesIn(text, { start, end: match.index }, inside, isName));
    start = match.index + match[0].length;
  }
  pieces.push(...namesIn(text, { start, end: text.length }, inside, isName));
  return pieces;
}

/** Cuts at "-", ",", "và", "hoặc", "phối hợp với" where a name of its own begins after it. */
function namesIn(
  text: string,
  part: Piece,
  inside: readonly boolean[],
  isName: (text: string) => boolean,
): Piece[] {
  const whole = trimmed(text, part);
  if (isName(text.slice(whole.start, whole.end))) return [whole];
  const pieces: Piece[] = [];
  let current: Piece = { start: part.start, end: part.end };
  for (const match of text.slice(part.start, part.end).matchAll(weak)) {
    const at = part.start + match.index;
    const after = at + match[0].length;
    const separator = match[0].trim().toLowerCase();
    if (inside[at] === true || !separates(text, { ...current, end: at }, after, separator)) continue;
    const isOr = separator === "hoặc";
    pieces.push({ ...current, end: at, ...(isOr ? { alternative: true } : {}) });
    current = { start: after, end: part.end };
    if (isOr) current.alternative = true;
    if (helping.test(separator)) current.role = "phối hợp";
  }
  pieces.push(current);
  return pieces.map((piece) => trimmed(text, piece)).filter(({ start, end }) => start < end);
}

/** No enumeration of kinds is longer; it also keeps the reading linear. */
const longest = 150;

function separates(text: string, before: Piece, after: number, separator: string): boolean {
  const left = text.slice(before.start, before.end).trim();
  const right = text.slice(after, after + 40).trimStart();
  const named = startsName.test(right);
  if (left === "") return named || !helping.test(separator);
  if (!named) return false;
  if (/^[-–—*/]$/.test(separator)) return /^\p{Lu}/u.test(right) && !goesOn(left, right);
  const isOneName = left.length <= longest && bareKinds.test(left) && startsKind.test(right);
  return !isOneName && !goesOn(left, right);
}

function goesOn(left: string, right: string): boolean {
  return joined.some(([end, start]) => end.test(left.slice(-60)) && start.test(right));
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
