import { complete, type IsName } from "./complete";
import { beginsWithMany, headLength, isKindsOnly } from "./heads";
import { foldedOf, partOf, pattern, type Reading } from "./reading";

const ending = pattern(
  "^(?!(?:cán bộ|công chức|viên chức|bộ phận|tổ|đội|đoàn) ).* (?:tỉnh|huyện|sở|thị xã|xã|phường|bộ)$",
);
const owners = pattern("^(?:sở|ubnd|ủy ban|hđnd|bộ|tỉnh|huyện|thành|đảng)");
const others = pattern(
  "^các (?:sở|ban|bộ|ngành|phòng|cơ quan|đơn vị|tổ chức|địa phương|đoàn thể|trung tâm|chi cục)(?![\\p{L}\\d])",
);
/** các sở, ban, ngành | UBND các huyện */
const committee = pattern("^(?:ubnd|ủy ban nhân dân) (?:cấp|các|quận|huyện|xã|phường|thành phố)");
const severalNext = pattern("^các ");
const belongs = pattern(
  "(?: |^)(?:của|thuộc|tại|ở|với|về|cho|trực|là|và|từ|đến|theo|trong|giữa|do|bởi|qua|gồm|liên quan)$",
);

/** Whether a name ends and another begins where nothing but a space stands between them: "Sở Nội vụ | Sở Tài chính". */
export function isGlued(left: Reading, right: Reading, isName: IsName): boolean {
  if (belongs.for(left).test(left.low) || left.low.length > 120) return false;
  if (isKindsOnly(left) && beginsWithMany(left) && committee.for(right).test(right.low)) return true;
  const many = others.for(right).test(right.low);
  if (!many && severalNext.for(right).test(right.low)) return false;
  if (!right.oneCase && !many && !/^\p{Lu}/u.test(right.text)) return false;
  if (!many && !goesOnAsName(right)) return false;
  const head = left.low.slice(0, headLength(left));
  if (head === "" || head === left.low) return false;
  const isWhole = complete(left, undefined, isName) !== undefined;
  if (right.oneCase && !many && !isWhole && !right.low.startsWith(`${head} `)) return false;
  if (isWhole) {
    return (
      many || isName(foldedOf(left)) || owners.for(left).test(head) || !owners.for(right).test(right.low)
    );
  }
  if (many) return false;
  return right.low.startsWith(`${head} `) || ending.for(left).test(left.low);
}

const levelNext = pattern(
  "^ (?:tỉnh|huyện|các|xã|phường|thành phố|thị xã|nhân dân|quản lý|chỉ huy|chqs)(?![\\p{L}\\d])",
);

function goesOnAsName(right: Reading): boolean {
  const length = headLength(right);
  const rest = partOf(right, length, right.low.length);
  if (/^ \p{Lu}/u.test(rest.text)) return true;
  const isDepartment = right.low.startsWith("s");
  return right.oneCase ? /^ \p{L}/u.test(rest.text) : !isDepartment && levelNext.for(right).test(rest.low);
}
