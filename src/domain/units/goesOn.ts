import { headLength, isBareHead } from "./heads";
import { namesNoUnit } from "./noUnit";
import { foldedOf, pattern, partOf, type Pattern, type Reading } from "./reading";
import { isSector } from "./sectors";
import type { SeparatorKind } from "./separators";

const assembly = "hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân";
const next = "(?![\\p{L}\\d])";

/** Names that go on over a separator though a name could begin after it. */
const joints: readonly { left: Pattern; right: Pattern; by?: readonly SeparatorKind[] }[] = [
  // Văn phòng HĐND và UBND, Văn phòng Đoàn ĐBQH và HĐND tỉnh
  {
    left: pattern(
      "(?:văn phòng|vp\\.?) (?:đoàn [^,;]{0,40}|hđnd|hội đồng nhân dân|(?:huyện|thành|thị|quận|đảng|tỉnh) ủy)(?:(?:,| ?[–-]) ?(?:hđnd|hội đồng nhân dân))?$",
    ),
    right: pattern(`^(?:${assembly})${next}`),
  },
  { left: pattern("(?:văn phòng|vp\\.?) (?:ubnd|ủy ban nhân dân)$"), right: pattern(`^(?:hđnd|hội đồng)`) },
  // Phòng Tổ chức - Cán bộ
  { left: pattern("tổ chức$"), right: pattern(`^(?:cán bộ|công chức|bộ máy)${next}`) },
  // Phòng Công chức, viên chức; toàn thể cán bộ, công chức
  {
    left: pattern("(?:cán bộ|công chức|viên chức)$"),
    right: pattern("^(?:công chức|viên chức|người lao động)"),
  },
  // Phòng Hợp tác xã và Doanh nghiệp
  { left: pattern("^(?:phòng|vụ|ban|cục) "), right: pattern("^doanh nghiệp(?:$|[^ ])"), by: ["and", "dash"] },
  { left: pattern("^(?:báo|đài)$"), right: pattern("^(?:báo|đài)"), by: ["and", "dash"] },
  // các huyện ủy, thị ủy, thành ủy; các huyện, thành, thị ủy
  {
    left: pattern("^các (?:(?:huyện|thành|thị|quận|đảng)(?: ủy)?(?:, )?)+$"),
    right: pattern("^(?:huyện|thành|thị|quận|đảng) ủy"),
    by: ["comma", "and"],
  },
  // các cơ quan báo, đài
  { left: pattern("^các .*(?:báo|đài)$"), right: pattern("^(?:báo|đài|tạp chí)"), by: ["comma", "and"] },
  // Đ/c Nguyễn Văn A - Phó Giám đốc
  {
    left: pattern("^(?:đ/c|đồng chí|ông|bà) "),
    right: pattern("^(?:phó|trưởng|giám đốc|chủ tịch|chánh|chuyên viên|công chức|cán bộ|bí thư)"),
    by: ["comma", "dash"],
  },
  // Sở Nội vụ, cơ quan thường trực CCHC tỉnh
  {
    left: pattern("^(?!.*[:;])(?:sở|phòng|văn phòng|vụ|ban) ."),
    right: pattern("^(?:là )?(?:cơ quan|đơn vị) (?:thường trực|đầu mối)(?![^,;]*:)"),
    by: ["comma", "dash"],
  },
  { left: pattern("^(?:các )?(?:trưởng|phó|giám đốc|chủ tịch)$"), right: pattern("^phó") },
];

const inspectorate = pattern(
  "^thanh tra(?! (?:sở|tỉnh|huyện|thành phố|thị xã|tp|bộ|nhà nước|chính phủ)(?![\\p{L}\\d]))",
);
const chamber = pattern("^(?:phòng|vụ|ban|p\\.?) ");

/** `left` is the name so far, `right` what follows the separator. */
export function goesOn(left: Reading, right: Reading, kind: SeparatorKind): boolean {
  const { length } = left.low;
  const tail = onOneLine(length > 80 ? partOf(left, length - 80, length) : left);
  return (
    joints.some(
      (joint) =>
        (joint.by === undefined || joint.by.includes(kind)) &&
        joint.right.for(right).test(right.low) &&
        joint.left.for(left).test(tail.low),
    ) || goesOnWithInspectorate(left, right, kind)
  );
}

function onOneLine(reading: Reading): Reading {
  return reading.low.includes("\n") ? { ...reading, low: reading.low.replace(/\n/g, " ") } : reading;
}

/** "Phòng Hành chính - Thanh tra" is one name, "Phòng Nội vụ - Thanh tra huyện" is two. */
function goesOnWithInspectorate(left: Reading, right: Reading, kind: SeparatorKind): boolean {
  if ((kind !== "dash" && kind !== "and") || !inspectorate.for(right).test(right.low)) return false;
  return (
    chamber.for(left).test(left.low) &&
    !isSector(foldedOf(partOf(left, headLength(left), left.low.length)), left.text.slice(0, headLength(left)))
  );
}

/** "Văn | phòng", "Chi | cục": one head over two lines. */
function isSplitHead(left: Reading, right: Reading): boolean {
  if (left.low.includes(" ") || right.oneCase || !/^\p{Ll}/u.test(right.text)) return false;
  const [word = ""] = right.low.split(/[^\p{L}]/u, 1);
  return headLength({ ...left, low: `${left.low} ${word}`, text: `${left.text} ${word}` }) > left.low.length;
}

const office = pattern("^(?:các )?(?:văn phòng|vp)$");
const assemblyNext = pattern(`^(?:đoàn (?:đbqh|đại biểu)|${assembly})${next}`);
const andStays = pattern(" (?:và|&)$");
const ownHead = pattern("^(?:văn phòng|vp|thanh tra|công an)$");

/** Whether a line that ends here is only wrapped: the next one goes on with the name. */
export function isWrapped(
  before: Reading,
  right: Reading,
  startsName: boolean,
  isComplete: boolean,
): boolean {
  const left = onOneLine(before);
  if (/[,–—-]$/.test(left.low)) return !startsName;
  // What parts names at "và" has found a name that goes on.
  if (andStays.for(left).test(left.low)) return true;
  const bare = isBareHead(left);
  if (office.for(left).test(left.low) && assemblyNext.for(right).test(right.low)) return true;
  if (startsName && isSplitHead(left, right)) return true;
  if (startsName) {
    const levelNext = pattern("^(?:sở|các (?:huyện|xã|phường|quận|sở)|huyện|tỉnh|xã)(?![\\p{L}\\d])").for(
      right,
    );
    const level = levelNext.exec(right.low)?.[0];
    if (level === undefined || !bare) return false;
    return ownHead.for(left).test(left.low)
      ? right.low === level || right.low.startsWith(`${level}\n`)
      : true;
  }
  if (namesNoUnit(foldedOf(right))) return false;
  if (!right.oneCase && /^\p{Ll}/u.test(right.text)) return true;
  if (/^[([]/.test(right.text)) return true;
  return bare || (headLength(left) > 0 && !isComplete);
}
