import { wordsFrom, type Token } from "./tokens";

const lead = "(?:(?:tiếp tục|phấn đấu|bảo đảm|đảm bảo|từng bước|chủ động|đồng thời|trong đó) )*";
const measure = "(?:tỷ lệ|tỉ lệ|chỉ số|điểm số|điểm|thứ hạng|thứ bậc|vị trí xếp hạng|mức độ hài lòng|mức độ)";
const verb = "(?:tăng|nâng cao|nâng|cải thiện|giảm|kéo giảm)";
const manner = "(?:(?:dần|mạnh|nhanh|thêm|các|và nâng cao|rõ rệt|tối đa|tối thiểu) )*";

const head = new RegExp(`^${measure}(?: |$)`);
const move = new RegExp(`^${lead}(${verb}) ${manner}${measure}(?: |$)`);
const none = new RegExp(
  `^${lead}(không (?:có|còn|để xảy ra|để phát sinh|để tồn đọng|để|phát sinh|xảy ra))(?: (?:tình trạng|trường hợp|hiện tượng|việc|các|những))* (?!lý do|lí do|khả năng|nhu cầu|điều kiện|quá |trên )`,
);
const founding =
  /^(?:(?:tiếp tục|phấn đấu) )*(?:(?:thành lập|kiện toàn)(?: và kiện toàn)? (?:các |01 )?(?:tổ|ban|hội|hội đồng|đoàn|nhóm|đội|bộ phận|trung tâm)|hoàn thành việc)(?: |$)/;

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

/** "không có …", "không để xảy ra …": nothing of it may occur. */
export function forbids(tokens: readonly Token[], index: number): boolean {
  return none.test(`${wordsFrom(tokens, index, 12)} `);
}

/** "Thành lập tổ kiểm tra": done or not done. "Ban hành", "Xây dựng" open tasks far more often than targets, so they do not count. */
export function founds(tokens: readonly Token[], index: number): boolean {
  return founding.test(wordsFrom(tokens, index, 10));
}
