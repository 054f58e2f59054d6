import type { Quantity } from "./quantities";
import { wordsBefore, type Token } from "./tokens";

const events =
  /^(?:lớp|hội nghị|hội thảo|cuộc|đợt|buổi|khóa|khoá|tọa đàm|toạ đàm|phiên|chuyến|diễn đàn|hội thi)$/;
const products = /^(?:mô hình|sáng kiến|giải pháp|đề tài|sản phẩm|tin|bài|phóng sự|chuyên mục|chuyên đề)$/;
const lead = "(?:(?:phấn đấu|tiếp tục|bảo đảm|đảm bảo|trong) )*";
const holding = new RegExp(`^${lead}(?:tổ chức|mở|tiến hành|triển khai)(?: được)?(?: từ)?$`);
const making = new RegExp(
  `^${lead}(?:có|xây dựng|đề xuất|nhân rộng|triển khai|đăng ký|áp dụng|mỗi (?:[^ ]+ ){1,5}(?:có|xây dựng|đề xuất|đăng ký))(?: được| mới)?(?: từ)?$`,
);

const money = /^(?:tỷ|tỉ|triệu|nghìn) đồng$/;
const saving = new RegExp(`^${lead}(?:tiết kiệm|huy động)(?: được)?$`);

/** Whether a unit is something that a plan sets a number of. */
export function isCountable(unit: string): boolean {
  return events.test(unit) || products.test(unit);
}

/** Whether a bare count is asked for: "Tổ chức 02 lớp", "Mỗi đơn vị có 01 sáng kiến". "Sở có 05 phòng" tells a fact. */
export function isAskedCount(tokens: readonly Token[], { first, unit = "" }: Quantity): boolean {
  const isEvent = events.test(unit.split("/")[0] ?? "");
  const isProduct = products.test(unit.split("/")[0] ?? "");
  if (first === 0) return isEvent || isProduct;
  const before = wordsBefore(tokens, first, 10);
  if (money.test(unit)) return saving.test(before);
  return (isEvent && holding.test(before)) || (isProduct && making.test(before));
}
