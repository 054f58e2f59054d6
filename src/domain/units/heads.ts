import { pattern, type Reading } from "./reading";

const many = "các|những|toàn thể|tất cả|mọi|toàn bộ";
/** What offices are. A name begins with one of these. */
const offices =
  "phòng(?!,? chống)|ban(?! hành)|chi cục|tổng cục|cục|vụ|trung tâm|văn phòng|thanh tra|sở|đơn vị|cơ quan|ủy ban|hội đồng|bộ phận|tổng công ty|công ty|tập đoàn|trường(?! hợp)|học viện|bệnh viện|viện(?! phí)|tổ(?! chức)|đội|đoàn(?! kết)|hội(?! nghị| thảo| nhập| họp)|bộ(?! máy| thủ tục| tiêu chí)|doanh nghiệp|công an|tòa án|viện kiểm sát|kho bạc|bảo hiểm|ngân hàng|bưu điện|đài|báo(?! cáo| chí)|tạp chí|(?:cổng|trang) (?:thông tin|ttđt)|(?:tỉnh|huyện|thành|thị|quận|đảng) ủy|đảng bộ|(?:tỉnh|huyện|thành|thị|quận) đoàn|thường trực|mặt trận|liên đoàn|liên minh|liên hiệp|hạt|trạm|quỹ|hợp tác xã|chi nhánh|kiểm toán nhà nước|biên phòng|thuế(?= (?:tỉnh|huyện|thành phố|cơ sở|khu vực)| ?(?:$|[,;.\\n/]| và ))|điện lực|một cửa|ngành(?= \\p{L})(?! (?:liên|khác|nghề|dọc|hàng))|tổ chức (?:chính trị|đoàn thể|hành chính|xã hội)|hải quan|khoa(?! học)|thư viện|bảo tàng|nhà (?:văn hóa|thiếu nhi|xuất bản|thầu|cung cấp|đầu tư)|chủ đầu tư";
const shortOffices =
  "ubnd|hđnd|ubmttq|ub(?=[. ])|vp(?:ub|hđ)?(?!-tk)|tt(?=[. ] ?\\p{L})|ttr|p(?=[. ] ?\\p{L})|cc(?=[. ] ?\\p{L})|bql|bcđ|bch|bchqs|bđbp|bhxh|nhcsxh|nhnn|mttq|tand|vksnd|lđlđ|kbnn|btc|ubkt|vnpt|viettel|mobifone|fpt|cđ|qlda|snv|đtn|ccb|lhpn|agribank|bidv|vietinbank|vietcombank";
const people =
  "cán bộ|công chức|viên chức|người lao động|lãnh đạo|giám đốc|phó|chánh|trưởng|thủ trưởng|chủ tịch|hiệu trưởng|chỉ huy trưởng|cục trưởng|vụ trưởng|chi cục trưởng|đồng chí|đ/c|ông|bà|người đứng đầu";
const anyHead = `(?:${many}|${offices}|${shortOffices}|${people})`;

const begins = pattern(`^(?:giao )?${anyHead}(?![\\p{L}\\d])`);
const bareHead = pattern(`^(?:(?:${many}) )?(?:${offices}|${shortOffices}|${people})$`);
const beginsMany = pattern(`^(?:${many})(?![\\p{L}\\d])`);
const headWords = pattern(`^(?:(?:${many}) )?(?:${offices}|${shortOffices}|${people})\\.?(?=[^\\p{L}]|$)`);

/** A head and its name in one word: "TTDVVL", "VPUBND". */
const oneWord = /^(?:TT(?!TT)|VP|BQL|BCĐ|UB)\p{Lu}{2,}(?!\p{Ll})/u;

/** Whether a name begins here. */
export function beginsName(right: Reading): boolean {
  return begins.for(right).test(right.low) || oneWord.test(right.text);
}

export function beginsWithMany(right: Reading): boolean {
  return beginsMany.for(right).test(right.low);
}

/** "Phòng" of "Phòng Nội vụ": the length of its head, 0 without one. */
export function headLength(name: Reading): number {
  return headWords.for(name).exec(name.low)?.[0].length ?? 0;
}

/** Only what a body is, not which: "Phòng", "Văn phòng". */
export function isBareHead(name: Reading): boolean {
  return bareHead.for(name).test(name.low);
}

const kind =
  "sở|ban|ngành|cơ quan ngang bộ|cơ quan thuộc chính phủ|cơ quan|đơn vị|phòng ban|phòng|tổ chức(?! chính| đoàn| hành)|đoàn thể|bộ phận|bộ|cán bộ|công chức|viên chức|người lao động|cá nhân|doanh nghiệp|tập đoàn|tổng công ty|công ty|hợp tác xã|học viện|trung tâm|địa phương|chi cục|tổng cục|cục|vụ|viện|trường|khoa|báo|đài|tổ dân phố|thôn|xóm|ấp|buôn|bản|khu phố|khu dân cư|tổ|đội|hội|lĩnh vực|cấp|nhóm|bệnh viện|trạm";
const join = "(?: ?[,/;&–-] ?| và |, và )";
/** Nothing but kinds of bodies: "các cơ quan, đơn vị liên quan" is one name. */
const kindsOnly = pattern(
  `^(?:(?:thủ trưởng|người đứng đầu|trưởng|lãnh đạo|giám đốc) )?(?:(?:${many}) ){0,2}(?:${kind})(?:${join}(?:${kind}))*$`,
);
const kindNext = pattern(`^(?:${kind})(?![\\p{L}\\d])(?: (\\p{L}))?`);
/** No enumeration of kinds is longer; it also keeps the reading linear. */
const longest = 150;

/** Whether a text names only kinds of bodies: "các sở, ban, ngành". */
export function isKindsOnly(name: Reading): boolean {
  return name.low.length <= longest && kindsOnly.for(name).test(name.low);
}

/** "Báo, Đài tỉnh" are the two of a province. */
const media = pattern("^(?:báo|đài)$");

/** Whether an enumeration of kinds goes on: "các sở | , ban, ngành", but not "các sở | , Phòng Nội vụ". */
export function goesOnWithKind(left: Reading, right: Reading): boolean {
  if (!isKindsOnly(left) || media.for(left).test(left.low)) return false;
  const next = kindNext.for(right).exec(right.low);
  if (next === null) return false;
  const named = next[1] !== undefined && right.text.charAt(next[0].length - 1) !== next[1];
  return right.oneCase || !named || !/^\p{Lu}/u.test(right.text);
}
