import type { WordItem } from "./item";
import type { Read } from "./numerals";
import type { Tokens } from "./tokens";
import { isMark, phrases, va } from "./vocabulary";

const always = phrases("thường xuyên", "liên tục");
/** How it is done, not when. */
const manner = phrases("kịp thời", "đầy đủ", "nghiêm túc", "hiệu quả", "liên tục", "thường xuyên", "đồng bộ");
const onDemand = phrases(
  ...[
    "đột xuất",
    "khi có yêu cầu",
    "khi được yêu cầu",
    "khi yêu cầu",
    "khi có đề nghị",
    "khi có phát sinh",
    "khi phát sinh",
    "có phát sinh",
    "phát sinh",
  ],
  ...[
    "khi có chỉ đạo",
    "khi có nhu cầu",
    "khi có vụ việc",
    "khi cần thiết",
    "khi cần",
    "khi xảy ra",
    "nếu có yêu cầu",
    "nếu có phát sinh",
  ],
);
const atOnce = phrases("ngay");
const following = phrases("theo", "căn cứ", "căn cứ theo", "căn cứ vào", "tùy theo", "tuỳ theo", "tùy thuộc");
const asked = phrases(
  "yêu cầu",
  "đề nghị",
  "chỉ đạo",
  "phát sinh",
  "thực tế phát sinh",
  "tình hình phát sinh",
  "nhu cầu",
  "vụ việc",
  "sự vụ",
  "đề xuất",
  "phản ánh",
);
const document = phrases(
  ...[
    "quy định",
    "qui định",
    "quy trình",
    "quy chế",
    "kế hoạch",
    "KH",
    "đề án",
    "dự án",
    "chương trình",
    "lịch",
    "tiến độ",
    "lộ trình",
  ],
  ...[
    "quyết định",
    "QĐ",
    "nghị quyết",
    "NQ",
    "nghị định",
    "thông tư",
    "luật",
    "văn bản",
    "hướng dẫn",
    "công văn",
    "CV",
    "chỉ thị",
    "CT",
  ],
  ...[
    "thông báo",
    "hợp đồng",
    "thời gian",
    "thời hạn",
    "thời điểm",
    "phân công",
    "phân kỳ",
    "hoạt động",
    "nhiệm vụ",
    "đợt",
    "kỳ họp",
  ],
  ...[
    "tình hình",
    "thực tế",
    "chủ trương",
    "giấy mời",
    "niên hạn",
    "khung thời gian",
    "kết luận",
    "điều kiện",
    "đặc thù",
    "chế độ",
    "phân cấp",
    "dự toán",
    "chỉ tiêu",
    "đề cương",
    "phương án",
    "thỏa thuận",
    "niên độ",
    "thời vụ",
  ],
);
const fixedElsewhere = phrases(
  ...[
    "đúng quy định",
    "đúng thời hạn quy định",
    "đúng thời gian quy định",
    "đúng tiến độ",
    "đúng hạn",
    "đúng thời hạn",
    "đúng kế hoạch",
    "đảm bảo tiến độ",
  ],
  ...["bảo đảm tiến độ", "trong thời hạn quy định", "trong thời gian quy định"],
);
const filler = phrases("các", "những", "từng", "đúng", "sự", "nội dung", "đúng các");

/** Thường xuyên. */
export function readContinuous(tokens: Tokens, at: number): Read<WordItem> | undefined {
  let next = always(tokens, at);
  if (next === undefined) return undefined;
  for (let left = 3; left > 0; left -= 1) {
    const joined: number = va(tokens, next) ?? (isMark(tokens, next, ",") ? next + 1 : next);
    next = manner(tokens, joined) ?? next;
  }
  return { value: { kind: "continuous" }, next };
}

/** Theo yêu cầu, khi phát sinh, đột xuất. */
export function readOnDemand(tokens: Tokens, at: number): Read<WordItem> | undefined {
  const next = onDemand(tokens, atOnce(tokens, at) ?? at) ?? nounAfter(tokens, at, asked);
  return next === undefined ? undefined : { value: { kind: "onDemand" }, next };
}

/** Theo quy định, theo kế hoạch của …: fixed in another document. */
export function readExternal(tokens: Tokens, at: number): Read<WordItem> | undefined {
  const next = fixedElsewhere(tokens, at) ?? nounAfter(tokens, at, document);
  return next === undefined ? undefined : { value: { kind: "external" }, next };
}

/** "… và hoạt động cụ thể" after a "theo …": the word need not be said again. */
export function readExternalAgain(tokens: Tokens, at: number): Read<WordItem> | undefined {
  const next = document(tokens, filler(tokens, at) ?? at);
  return next === undefined ? undefined : { value: { kind: "external" }, next };
}

function nounAfter(tokens: Tokens, at: number, nouns: ReturnType<typeof phrases>): number | undefined {
  const start = following(tokens, at);
  return start === undefined ? undefined : nouns(tokens, filler(tokens, start) ?? start);
}
