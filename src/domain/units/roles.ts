import { beginsName, isBareHead, isKindsOnly } from "./heads";
import { partOf, pattern, type Reading } from "./reading";

/** What a unit does in a task. */
const verbs =
  "(?:cơ quan|đơn vị) (?:chủ trì|thường trực|đầu mối|phối hợp)|hướng dẫn|tổng hợp|thực hiện|chủ trì|chịu trách nhiệm|phối hợp|tham mưu|báo cáo|theo dõi|đôn đốc|kiểm tra|thẩm định|triển khai|tổ chức (?:thực hiện|triển khai)|là (?:cơ quan|đơn vị|đầu mối|thường trực)|làm đầu mối|đầu mối|đề xuất|thường trực|giúp việc|xây dựng (?:kế hoạch|báo cáo|dự thảo|văn bản|đề án|quy chế)|ban hành|phê duyệt|(?<!(?:công|chương|quá|quy|lộ|giáo)\\s)trình |rà soát|soạn thảo|chuẩn bị|(?<!(?:bầu|đề|ứng)\\s)cử |gửi |đánh giá|tiếp nhận(?! và| &)|công bố|cập nhật|quyết định|chỉ đạo|tự (?:kiểm tra|đánh giá|chấm)|hỗ trợ|vận hành|(?<!công\\s|độc\\s|thành\\s)lập |thông báo|đảm bảo|bảo đảm|chấm điểm|tiến hành|có (?:trách nhiệm|nhiệm vụ)";
/** Where all letters are small or all are capitals, only what no name holds. */
const plainVerbs =
  "hướng dẫn thực hiện|chủ trì|chịu trách nhiệm|phối hợp|tham mưu|theo dõi|đôn đốc|thực hiện|triển khai|là cơ quan|là đơn vị|làm đầu mối|tổng hợp báo cáo|tổng hợp,|hướng dẫn,|báo cáo kết quả";
const end = "(?![\\p{L}\\d])";
const bound = (list: string) => `(?:${list.replace(/([^ |)]) ?(?=\||$)/g, "$1")})${end}`;
const after = pattern(`,?(?: [-–])?[ \\n](?=${bound(verbs)})`, "gu");
const afterPlain = pattern(`,?[ \\n](?=${bound(plainVerbs)})`, "gu");
const inBrackets = pattern(`\\s*\\(\\s*((?:là )?(?:cơ quan |đơn vị )?${bound(verbs)}[^()]*?)\\s*\\)?$`);
const starts = pattern(`^(?:giao )?${bound(verbs)}`);
const label = pattern(
  `^(?:(?:các )?(?:cơ quan|đơn vị|cq|đv|phòng|sở|bộ phận|lãnh đạo)(?:,? (?:đơn vị|phòng|cơ quan))? )?(?:${bound(verbs)}|chính|phụ trách|giúp việc)[^:]{0,40}$`,
);
/** "được giao chủ trì", "phụ trách kiểm tra": says which, not what it does. */
const attributive = pattern(
  "(?:được giao|được phân công|có chức năng|phụ trách|làm công tác|nhiệm vụ|công tác|ban chỉ đạo|trực tiếp|(?<!trực )thuộc|của|để|và|được)$",
);
const assigned = pattern("được (?:giao|phân công) ");
const attributiveBody = pattern(
  "(?:bộ phận|tổ|ban|đoàn|đội|(?<!văn )phòng|trung tâm|chuyên viên|người|nhóm|hội đồng)$",
);
/** A body that is whole by itself, though only its kind is said. */
const alone = pattern(
  "^(?:văn phòng|vp|thanh tra|công an|bưu điện|lãnh đạo|snv|vpub|vnpt|viettel|giám đốc|chủ tịch)$",
);
const giving = pattern(
  "^(?:(?:(?:chủ tịch )?(?:ubnd|ủy ban nhân dân) (?:tỉnh|huyện|xã|phường|thành phố) )?giao|do) (?=\\p{L})",
);
/** "Chủ trì Sở Nội vụ" */
const leading = pattern("^((?:cơ quan |đơn vị )?(?:chủ trì|đầu mối|phụ trách)(?: là)?) (?=\\p{L})");
const several = pattern("^các (?:sở|phòng|ban|cơ quan|đơn vị)(?!\\p{L})");

/** What is said before a name without a colon. */
function roleBefore(text: Reading): string | undefined {
  const role = leading.for(text).exec(text.low)?.[1];
  if (role === undefined) return undefined;
  const name = partOf(text, role.length + 1, text.low.length);
  const begins = beginsName(name) && (/^\p{Lu}/u.test(name.text) || several.for(name).test(name.low));
  return begins ? text.text.slice(0, role.length) : undefined;
}

/** A stretch of a cell as name and role; offsets within it. */
export interface NamedRole {
  start: number;
  end: number;
  role?: string;
}

/** "Tài chính (phối hợp)" without the bracket. */
export function withoutBracketedRole(name: Reading): Reading {
  if (!name.low.endsWith(")")) return name;
  const bracket = inBrackets.for(name).exec(name.low);
  return bracket === null ? name : partOf(name, 0, bracket.index);
}

/** Parts the name from what the cell says it does: "Phòng KH-TC | hướng dẫn, tổng hợp báo cáo toàn ngành". */
export function splitRole(name: Reading): NamedRole {
  const { text, low } = name;
  const said = roleBefore(name);
  if (said !== undefined) return { start: said.length + 1, end: text.length, role: said };
  const given = giving.for(name).exec(low)?.[0].length ?? 0;
  const start = /^\p{Lu}/u.test(text.slice(given)) || name.oneCase ? given : 0;
  const bracket = inBrackets.for(name).exec(low);
  if (bracket !== null) {
    const from = bracket.index + bracket[0].indexOf(bracket[1] ?? "");
    return { start, end: bracket.index, role: text.slice(from, from + (bracket[1] ?? "").length) };
  }
  const colon = low.indexOf(":");
  if (colon > start && startsWithVerb(partOf(name, colon + 1, text.length), false))
    return { start, end: trimEnd(text, colon), role: text.slice(colon + 1).trim() };
  for (const match of low.matchAll((name.oneCase ? afterPlain : after).for(name))) {
    const from = match.index + match[0].length;
    if (!name.oneCase && /^\p{Lu}/u.test(text.slice(from)) && !/^(?:Cơ quan|Đơn vị) /.test(text.slice(from)))
      continue;
    const before = partOf(name, start, match.index);
    const task = partOf(name, from, text.length);
    if (!isWhole(before) || isAttributive(before) || isField(before, task)) continue;
    if (match[0].startsWith(",") && goesOnAfterComma(before, task)) continue;
    return { start, end: match.index, role: text.slice(from) };
  }
  return { start, end: text.length };
}

/** A stretch without what it says the body does: "Tài chính phối hợp" is "Tài chính". */
export function nameIn(stretch: Reading): Reading {
  if (stretch.low.length > 120) return stretch;
  const { start, end } = splitRole(stretch);
  return partOf(stretch, start, end);
}

function trimEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && text.charAt(end - 1) === " ") end--;
  return end;
}

const onlyMany = pattern("^(?:các|những|toàn thể|một số|mọi)?$");
const severalOf = pattern("^(?:các|những|toàn thể) \\p{L}");

function isWholeAlone(name: Reading): boolean {
  return alone.for(name).test(name.low) || severalOf.for(name).test(name.low);
}

/** "Phòng tổng hợp" is a name; "Văn phòng tổng hợp" and "các phòng tổng hợp" are a name and what it does. */
function isWhole(name: Reading): boolean {
  if (onlyMany.for(name).test(name.low)) return false;
  if (isWholeAlone(name)) return true;
  return !isBareHead(name) && (!isKindsOnly(name) || name.low.includes(","));
}

function isAttributive(name: Reading): boolean {
  const tail = name.low.slice(-20);
  if (attributive.for(name).test(tail) || assigned.for(name).test(name.low)) return true;
  return !isWholeAlone(name) && attributiveBody.for(name).test(tail);
}

const fields = pattern(
  "^(?:phòng|ban|khoa|tổ|bộ phận|vụ|trung tâm|p\\.?) (?:dịch vụ|kế hoạch|hành chính|kinh tế|nghiệp vụ|thư ký|văn thư|tài chính|nghiên cứu|tham mưu)$",
);
const advisers = pattern("(?:^| )(?:cơ quan|ban đảng)(?: tham mưu,?)?$");
const inspecting = pattern(
  "^(?:phòng|ban|vụ|đội|tổ|p\\.?) (?:thanh tra|kiểm tra|giám sát|khảo thí|kiểm định)$",
);
const inspects = pattern("^(?:kiểm tra|giám sát|thẩm định|đánh giá|đảm bảo|bảo đảm)");
const collected = pattern("^tổng hợp(?: (?:xã|phường|huyện|tỉnh|khu vực)(?: .*)?)?$");
const advises = pattern("^(?:tham mưu,? (?:và )?)?giúp việc");

/** "Phòng Kế hoạch tổng hợp", "các cơ quan tham mưu, giúp việc Tỉnh ủy": what looks like a task is which body it is. */
function isField(before: Reading, task: Reading): boolean {
  if (collected.for(task).test(task.low)) return fields.for(before).test(before.low);
  if (inspects.for(task).test(task.low) && inspecting.for(before).test(before.low)) return true;
  return advises.for(task).test(task.low) && advisers.for(before).test(before.low);
}

const services = pattern("^(?:trung tâm|phòng|ban|quỹ|vụ|cục|viện|công ty|hội đồng) .");
const serves = pattern("^(?:hỗ trợ|đánh giá|thẩm định|kiểm tra|vận hành)(?!\\p{L})");
const bodyHelps = pattern("^(?:cơ quan|đơn vị) ");

/** "Trung tâm Tư vấn | , hỗ trợ doanh nghiệp", "các phòng | , đơn vị phối hợp": what follows the comma is more of the name. */
function goesOnAfterComma(before: Reading, task: Reading): boolean {
  if (bodyHelps.for(task).test(task.low)) return isKindsOnly(before);
  return serves.for(task).test(task.low) && services.for(before).test(before.low);
}

/** Whether a stretch only says what to do, and names nobody. With `asLabel`: "Cơ quan chủ trì", "Phối hợp". */
export function startsWithVerb(text: Reading, asLabel: boolean): boolean {
  if (asLabel) return label.for(text).test(text.low);
  return starts.for(text).test(text.low.trimStart());
}

/** "Cơ quan chủ trì soạn thảo" is whoever does that; "Thường trực HĐND". */
const bodyOfTask = pattern(
  "^(?:(?:cơ quan|đơn vị) (?:chủ trì|thường trực|đầu mối|phối hợp)|thường trực) \\p{L}",
);

/** Whether it only says what to do, in small letters: "tổng hợp báo cáo". */
export function isOnlyRole(text: Reading): boolean {
  return (
    starts.for(text).test(text.low) &&
    roleBefore(text) === undefined &&
    !bodyOfTask.for(text).test(text.low) &&
    (text.oneCase || !/^\p{Lu}/u.test(text.text) || /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text.text))
  );
}
