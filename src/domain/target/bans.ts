import { wordsFrom, type Token } from "./tokens";

const lead =
  "(?:(?:tiếp tục|phấn đấu|bảo đảm|đảm bảo|cơ bản|tuyệt đối|kiên quyết|hạn chế|đồng thời|trong đó) )*";
const cases = "(?:(?:tình trạng|trường hợp|hiện tượng|việc|các|những|bất kỳ) )*";
/** "không quá", "không có khả năng", "không còn phù hợp" ban nothing. */
const noBan =
  "(?!lý do|lí do|khả năng|nhu cầu|điều kiện|phù hợp|hiệu lực|cần|trong|thuộc|phải|quá |vượt |trên |dưới |hơn )";
const allowing = new RegExp(
  `^${lead}không (?:để xảy ra|để phát sinh|để tồn đọng|để|phát sinh|xảy ra) ${cases}${noBan}`,
);
const having = new RegExp(`^${lead}không (?:có|còn) ${cases}${noBan}`);
/** What nobody wants: only with one of these is "không có …" inside a sentence a ban, not a description. */
const unwanted =
  /(?:^| )(?:tình trạng|hiện tượng|quá hạn|trễ hạn|trễ hẹn|chậm|muộn|tồn đọng|tồn|nợ đọng|ứ đọng|vi phạm|sai phạm|sai sót|trái|ngoài quy định|khiếu nại|khiếu kiện|tố cáo|phàn nàn|tham nhũng|tiêu cực|lãng phí|nhũng nhiễu|phiền hà|sách nhiễu|gián đoạn|mất an toàn|lộ lọt|ách tắc|kéo dài|đùn đẩy|né tránh|hách dịch|cửa quyền|yếu|kém|trung bình|không hoàn thành|thất lạc|kỷ luật|vượt cấp|chồng chéo)(?: |$)/;
const condition = /(?:^| )(?:nếu|khi|mà|để|nhằm|do|vì|bị)$/;

/** "không có …", "không để xảy ra …" as the beginning of a clause: nothing of it may occur. */
export function forbids(tokens: readonly Token[], index: number): boolean {
  const words = `${wordsFrom(tokens, index, 14)} `;
  return (
    allowing.test(words) || (having.test(words) && (index === 0 || unwanted.test(wordsOf(tokens, index))))
  );
}

/** What a ban with a figure asks: "không có xã dưới 70 điểm" none of them, "không để hồ sơ trễ hạn quá 2%" no more than that. */
export function banOn(tokens: readonly Token[], index: number): "none" | "noMore" | undefined {
  const words = `${wordsFrom(tokens, index, 14)} `;
  if (having.test(words)) return "none";
  return allowing.test(words) ? "noMore" : undefined;
}

/** The next words, over commas. */
function wordsOf(tokens: readonly Token[], index: number): string {
  return tokens
    .slice(index, index + 14)
    .filter(({ text }) => text !== ",")
    .map(({ text }) => text)
    .join(" ");
}

/** Whether a ban stands further on in a clause: "Các cơ quan không để xảy ra sai phạm". Both ends inclusive. */
export function forbidsWithin(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) {
    if (tokens[at]?.text !== "không" || tokens[at]?.inBrackets === true) continue;
    const words = `${wordsFrom(tokens, at, 14)} `;
    const bans = (allowing.test(words) || having.test(words)) && unwanted.test(words);
    if (bans && !condition.test(tokens[at - 1]?.text ?? "")) return true;
  }
  return false;
}
