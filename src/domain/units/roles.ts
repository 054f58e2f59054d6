import { isBareKind } from "./pieces";

const verbs =
  "hướng dẫn|tổng hợp|thực hiện|chủ trì|chịu trách nhiệm|phối hợp|tham mưu|báo cáo|theo dõi|đôn đốc|kiểm tra|thẩm định|triển khai|tổ chức thực hiện|là đầu mối|làm đầu mối|đầu mối|là cơ quan|đề xuất|thường trực";
/** Small letters only: "Phòng Tổng hợp", "Trung tâm Hướng dẫn" are names. */
const after = new RegExp(`(?:,)? (?=(?:${verbs})(?![\\p{L}\\d]))`, "gu");
const inBrackets = new RegExp(`\\s*\\(\\s*((?:${verbs})(?![\\p{L}\\d])[^()]*?)\\s*\\)$`, "iu");
const inFront = new RegExp(
  `^(?:(?:cơ quan|đơn vị|phòng|đơn vị,? phòng) )?((?:${verbs})(?: [^:]{0,40})?)\\s*:\\s*(?=\\S)`,
  "iu",
);
const onlyRole = new RegExp(`^(?:${verbs})(?![\\p{L}\\d])`, "u");
const bound = /(?:được giao|được phân công|có chức năng|phụ trách|làm công tác|nhiệm vụ|công tác)$/iu;

/** A stretch of a cell as name and role; offsets within it. */
export interface NamedRole {
  start: number;
  end: number;
  role?: string;
}

/** Parts the name from what the cell says it does: "Phòng KH-TC | hướng dẫn, tổng hợp báo cáo toàn ngành". */
export function splitRole(text: string): NamedRole {
  const front = inFront.exec(text);
  if (front !== null) return { start: front[0].length, end: text.length, role: front[1] ?? "" };
  const start = /^giao (?=\p{Lu})/iu.exec(text)?.[0].length ?? 0;
  const bracket = inBrackets.exec(text);
  if (bracket !== null) return { start, end: bracket.index, role: bracket[1] ?? "" };
  for (const match of text.matchAll(after)) {
    const name = text.slice(start, match.index);
    if (bound.test(name.slice(-20)) || isBareKind(name)) continue;
    return { start, end: match.index, role: text.slice(match.index + match[0].length) };
  }
  return { start, end: text.length };
}

/** Whether a stretch only says what to do, and names nobody. */
export function isOnlyRole(text: string): boolean {
  return onlyRole.test(text);
}
