import { wordsFrom, type Token } from "./tokens";

const lead = "(?:(?:tiếp tục|phấn đấu|bảo đảm|đảm bảo|từng bước|chủ động|đồng thời|trong đó) )*";
const measure = "(?:tỷ lệ|tỉ lệ|chỉ số|điểm số|điểm|thứ hạng|thứ bậc|vị trí xếp hạng|mức độ hài lòng|mức độ)";
const verb = "(?:tăng|nâng cao|nâng|cải thiện|giảm|kéo giảm)";
const manner = "(?:(?:dần|mạnh|nhanh|thêm|các|và nâng cao|rõ rệt|tối đa|tối thiểu) )*";

const head = new RegExp(`^${measure}(?: |$)`);
const move = new RegExp(`^${lead}(${verb}) ${manner}${measure}(?: |$)`);
const compared =
  /(?:^| )(cao hơn|tốt hơn|thấp hơn|tăng|giảm)(?: so với)?(?: kết quả)? (?:năm|cùng kỳ|giai đoạn)(?: |$)/;

const founding =
  /^(?:(?:tiếp tục|phấn đấu|cơ bản) )*(?:(?:thành lập|kiện toàn)(?: mới)?(?: và (?:kiện toàn|đưa vào (?:hoạt động|vận hành|sử dụng)))? (?:các |01 )?(?:tổ|ban|hội|hội đồng|đoàn|nhóm|đội|bộ phận|trung tâm)|hoàn thành (?:việc|công tác|kết nối|tích hợp|số hóa|số hoá|xây dựng|sắp xếp|rà soát|cập nhật|chuyển đổi|triển khai|nâng cấp|đồng bộ|kiện toàn|chuẩn hóa|chuẩn hoá))(?: |$)/;
const grade =
  /(?:^| )(?:đạt|xếp|duy trì|giữ vững|được đánh giá)(?: ở)?(?: (?:kết quả|xếp))? (?:mức(?: độ)?|loại|hạng) (?:xuất sắc|tốt|khá)(?: |$)/;

/** "tỷ lệ …", "Chỉ số …": what is measured is named first. */
export function namesMeasure(tokens: readonly Token[], index: number): boolean {
  return head.test(wordsFrom(tokens, index, 5));
}

/** "Tăng tỷ lệ …", "Cải thiện Chỉ số …": the way a measure is to move. "nâng cao mức độ" and the like are wishes, not targets. */
export function movesMeasure(tokens: readonly Token[], index: number): "increase" | "decrease" | undefined {
  const words = wordsFrom(tokens, index, 12);
  const found = move.exec(words)?.[1];
  if (found === undefined || /nâng cao (?:mức độ|điểm)/.test(words)) return undefined;
  return found.endsWith("giảm") ? "decrease" : "increase";
}

/** "Chỉ số … cao hơn năm trước": the way it is to move, said after its name. */
export function movesFrom(words: string): "increase" | "decrease" | undefined {
  const found = compared.exec(words)?.[1];
  if (found === undefined) return undefined;
  return found.startsWith("thấp") || found === "giảm" ? "decrease" : "increase";
}

/** "Thành lập tổ kiểm tra": done or not done. "Ban hành", "Xây dựng" open tasks far more often than targets, so they do not count. */
export function founds(tokens: readonly Token[], index: number): boolean {
  return founding.test(wordsFrom(tokens, index, 10));
}

/** "đạt mức tốt", "xếp loại Khá trở lên": a grade, reached or not. */
export function grades(words: string): boolean {
  return grade.test(words);
}
