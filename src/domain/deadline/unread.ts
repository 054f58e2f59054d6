import { readDay } from "./calendarDates";
import { isStray } from "./loneWord";
import { readOrdinal } from "./ordinals";
import type { Tokens } from "./tokens";
import { isMark, phrases } from "./vocabulary";

/** Words that carry time: where no rule knows them, the part is not understood. */
const timeWords = phrases(
  ...[
    "tháng",
    "quý",
    "quí",
    "năm",
    "ngày",
    "tuần",
    "giờ",
    "kỳ",
    "kì",
    "lần",
    "thứ",
    "chủ nhật",
    "thập kỷ",
    "hằng",
    "mỗi",
  ],
  ...["trước", "sau", "khi", "chậm nhất", "muộn nhất", "trễ nhất", "sớm nhất", "không quá", "không muộn"],
  ...[
    "trừ",
    "ngoại trừ",
    "nửa",
    "âm lịch",
    "AL",
    "nếu",
    "riêng tháng",
    "riêng quý",
    "riêng năm",
    "riêng ngày",
    "riêng kỳ",
    "riêng đối với",
    "tạm dừng",
    "tạm hoãn",
    "hoãn",
    "gia hạn",
  ],
  ...["đã hoàn thành", "đã thực hiện", "đã ban hành", "đã triển khai", "đã xong"],
);
const turningAfter = phrases(
  ...["đầu", "giữa", "cuối", "nửa", "không", "chưa", "trừ", "ngoài", "quá", "đến", "tới", "hết", "từ"],
  ...[
    "học",
    "tài chính",
    "ngân sách",
    "cũ",
    "lẻ",
    "chẵn",
    "trở",
    "đổ",
    "kế tiếp",
    "tiếp theo",
    "tiếp sau",
    "liền",
    "rưỡi",
    "nữa",
  ],
);
const hang = phrases("hàng");
const goods = phrases("ngân", "khách", "bán", "mặt", "đơn", "xếp");
const numberSign = phrases("số", "tổng đài");
/** What is counted in the name of a deliverable ("tổ chức 02 lớp tập huấn"); never a length of time. */
const countedThing = phrases(
  ...["lớp", "hội nghị", "hội thảo", "cuộc", "buổi", "đơn vị", "cơ quan", "sở", "huyện", "xã", "phường"],
  ...["văn bản", "báo cáo", "kế hoạch", "thủ tục", "TTHC", "hồ sơ", "dịch vụ", "DVC", "mô hình", "sáng kiến"],
  ...["giải pháp", "chỉ tiêu", "nhiệm vụ", "người", "cán bộ", "công chức", "bài", "tin", "chuyên mục", "bộ"],
);
/** Signs that say nothing of time. "<", "~", "…" and others may, and stand for nothing certain. */
const quiet = new Set([..."()[]\"'“”‘’«»,.:;*•%"]);
/** Letters alone may be the rest of a date: "Q", "T", Roman numbers. */
const loneLetter = /^(?:[bcdghiklmnpqrstvxđ]|th|thg|[A-ZĐ]?[IVX]{2,}[A-ZĐ]?)$/i;
/** Six and eleven, but also the words of "phạm vi" and "xi măng". */
const word = /^[vx]i$/i;

/**
 * What may stand unread beside an expression of time: only what cannot change it. Words may name the deliverable, unless they
 * carry time or turn what they stand beside; numbers, letters and signs may be the rest of a date, and only those known
 * to be none are passed over. `end` is where the expression before ended. Index after the token; nothing when it may not.
 */
export function passUnread(
  tokens: Tokens,
  at: number,
  end: number | undefined,
  planYear: number,
): number | undefined {
  const token = tokens[at];
  if (!token || token.kind === "time") return undefined;
  if (token.kind === "mark") return passMark(tokens, at, end);
  const hangs = (at === end && !token.spaced) || (at - 1 === end && isMark(tokens, end, "/"));
  if (hangs) return undefined;
  if (token.kind === "reference") return readDay(tokens, at + 1, planYear)?.next ?? at + 1;
  const ordinal = readOrdinal(tokens, at);
  if (ordinal !== undefined) return ordinal;
  if (token.kind === "number") {
    const named = numberSign(tokens, at - 1) ?? countedThing(tokens, at + 1);
    return named !== undefined || isMark(tokens, at + 1, "%") ? at + 1 : undefined;
  }
  if (hang(tokens, at) !== undefined && goods(tokens, at - 1) === undefined) return undefined;
  if (isAlone(tokens, at) && isStray(tokens, at)) return undefined;
  const beside = at === end || (at - 1 === end && isMark(tokens, end, "("));
  if (timeWords(tokens, at) !== undefined || (beside && turningAfter(tokens, at) !== undefined))
    return undefined;
  if (isMark(tokens, at + 1, "/") && token.key === "đ") return at + 1;
  return loneLetter.test(token.text) && !word.test(token.text) ? undefined : at + 1;
}

/** Whether a word has a list part to itself. */
function isAlone(tokens: Tokens, at: number): boolean {
  const opens = at === 0 || isMark(tokens, at - 1, ",", "/", "-", "+", "&");
  return opens && (at + 1 === tokens.length || isMark(tokens, at + 1, ",", "/", "+", "&"));
}

/** A dash that hangs on a date may be a part of it; the one of "KH-TC" is not. */
function passMark(tokens: Tokens, at: number, end: number | undefined): number | undefined {
  const inner = isMark(tokens, at, "-") && tokens[at - 1]?.kind === "word" && tokens[at + 1]?.kind === "word";
  return quiet.has(tokens[at]?.text ?? "") || (inner && at !== end) ? at + 1 : undefined;
}
