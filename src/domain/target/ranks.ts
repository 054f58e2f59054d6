import type { Quantity } from "./quantities";
import { wordsBeforeOverColon, type Token } from "./tokens";

/** Words before a place in a ranking: there a smaller number is better. */
const place =
  /(?:^| )(?:(?:xếp|đứng)(?: (?:ở|tại))?(?: thứ hạng| hạng| vị trí)?(?: thứ)?|thứ hạng(?: thứ)?|(?:đạt|giữ|giữ vững|ở|lên) hạng(?: thứ)?|(?:vị trí|hạng)(?: từ)? thứ|vị trí|tốp|top)$/;
/** Between those and the number: none turns the ranking round. */
const between = /(?:^| )(?:từ|là|đạt|tối thiểu|ít nhất|thấp nhất|không dưới|không quá|tối đa|trên)$/;
/** "Thứ hạng Chỉ số PAPI từ 20 trở lên". */
const ranking = /(?:^| )(?:thứ hạng|xếp hạng|nâng hạng|tăng hạng)(?: |$)/;
const amongFirst = /(?:^| )(?:trong|vào|thuộc|ở|lên|giữ vững|duy trì)(?: (?:nhóm|số|danh sách))?$/;
const ranked = "tỉnh|thành|địa|đơn|cơ|sở|bộ|huyện|quận|xã|phường|thị|ngành|nước|trường|doanh";
const bodies = new RegExp(`^(?:${ranked})$`);
const first =
  /^(?:đầu|dẫn đầu|đứng đầu|hàng đầu|cao nhất|tốt nhất|có (?:chỉ số|điểm|kết quả|thứ hạng) .*(?:cao|tốt))/;

/** Whether a number is a place in a ranking: "xếp thứ 15/63", "top 10", "trong nhóm 10 tỉnh dẫn đầu". */
export function isRank(tokens: readonly Token[], { first: at, last, unit }: Quantity): boolean {
  if (unit === "%" || unit === "điểm" || unit === "bậc") return false;
  let before = wordsBeforeOverColon(tokens, at);
  if (amongFirst.test(before)) return isAmongFirst(tokens, at, before.endsWith("nhóm"), last);
  while (between.test(before)) before = before.replace(between, "");
  return (
    place.test(before) ||
    (unit === undefined && ranking.test(before) && !/(?:^| )(?:tăng(?! hạng)|giảm)(?: |$)/.test(before))
  );
}

/** "nhóm 2" alone may be a kind; "10 tỉnh, thành phố dẫn đầu" are the first ten. */
function isAmongFirst(tokens: readonly Token[], at: number, isGroup: boolean, last: number): boolean {
  const after = tokens.slice(at + 1, last + 14).map(({ text }) => text);
  if (isGroup && (tokens[at]?.kind === "fraction" || bodies.test(after[0] ?? ""))) return true;
  const end = after.findIndex((text) => /^[;.:(]$/.test(text));
  const words = (end === -1 ? after : after.slice(0, end)).filter((text) => text !== ",");
  return words.some((_, index) => first.test(words.slice(index, index + 8).join(" ")));
}
