/**
 * The grammar's words, for texts that print none of their diacritics. Longer ones win, so that "giám đốc" is no "giảm";
 * of words that would be two ("thu": thu, thứ) only phrases stand here.
 */
const words = [
  "giám đốc|giám sát|giám định|tăng cường|đầu tư|thông tư|tư pháp|tự chủ|việt nam|đất đai|con người|mục tiêu|mục đích",
  "tỷ lệ|tỉ lệ|chỉ số|thứ hạng|xếp hạng|xếp thứ|đứng thứ|hạng thứ|vị trí thứ|vị trí|nhóm|tốp|dẫn đầu|đứng đầu|xếp loại",
  "trở lên|trở xuống|tối thiểu|tối đa|ít nhất|nhiều nhất|thấp nhất|cao nhất|lớn hơn|nhỏ hơn|thấp hơn|cao hơn|ít hơn|nhiều hơn|hoặc bằng",
  "không|quá|vượt|không dưới|không có|không còn|không để|không phát sinh|không đạt|chưa đạt|để xảy ra|xảy ra",
  "tình trạng|trường hợp|quá hạn|trễ hạn|chậm muộn|tồn đọng|vi phạm|sai phạm|khiếu nại",
  "trên|dưới|hơn|bằng|từ|đến|tới|lên|xuống|còn|đạt|mức độ|mức|được|phải|là|có|mỗi|và|trong đó|đồng thời|cùng kỳ",
  "giảm|cắt giảm|rút ngắn|tinh giản|tăng|tăng thêm|nâng|so với|phấn đấu|bảo đảm|đảm bảo|hoàn thành|việc|thành lập|kiện toàn",
  "năm trước|năm|tháng|quý|ngày|hằng năm|hằng tháng|hằng quý|trước|hết|cuối|chậm nhất|giai đoạn|kỳ|điều|khoản|chương|nghị quyết",
  "quyết định|nghị định|chỉ thị|kết luận|công văn|đề án|dự án|cấp|phần trăm|tỷ đồng|triệu đồng|điểm|bậc|hồ sơ|lần|giờ|phút|sáng kiến|mô hình",
]
  .join("|")
  .split("|");
const withDiacritics = new Map(words.map((word) => [bare(word), word]));
const longestFirst = [...withDiacritics.keys()].sort((a, b) => b.length - a.length).join("|");
const known = new RegExp(`(?<![a-z\\d])(?:${longestFirst})(?![a-z])`, "gi");

/**
 * A normalised text as the grammar spells it, every character in its place: "℅" is "%", "quí" is "quý", and a text without
 * any diacritics gets those of the grammar's words ("khong qua 2%"), for there a comparator would be lost.
 */
export function spelled(text: string): string {
  const plain = text.replace(/[℅％﹪]/g, "%").replace(/quí(?!\p{L})/giu, "quý");
  if (/[\u00c0-\u024f\u1e00-\u1eff]/u.test(plain) || !/[a-z]/i.test(plain)) return plain;
  return plain.replace(known, (word) => withDiacritics.get(word.toLowerCase()) ?? word);
}

function bare(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/đ/g, "d");
}
