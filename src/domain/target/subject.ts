const passive = /^(.*?\S) ((?:phải được|đã được|được|phải) .+)$/isu;
const active =
  /^(.*?\S) ((?:thực hiện|sử dụng|có|đạt|áp dụng|chấp hành|hoàn thành|tham gia|đảm bảo|bảo đảm|triển khai|tiếp nhận|kết nối|ứng dụng|hài lòng|công khai|cung cấp|ban hành|đúng hạn|trước hạn)(?= |$).*)$/isu;
const things =
  /^(?:hồ sơ|phản ánh|kiến nghị|văn bản|thủ tục|tthc|kết quả|dịch vụ|nhiệm vụ|khiếu nại|tố cáo|đơn thư)/iu;

/** "văn bản đi" · "được ký số". `predicate` is "" where the phrase only names things. */
export function subjectAndPredicate(phrase: string): { subject: string; predicate: string } {
  const found = passive.exec(phrase) ?? active.exec(phrase);
  if (found === null) return { subject: phrase, predicate: "" };
  const subject = (found[1] ?? "").trim();
  const predicate = (found[2] ?? "").trim().replace(/^phải (?=được )/iu, "");
  // "phản ánh, kiến nghị tiếp nhận và xử lý": things do nothing themselves.
  const done = /^(?:tiếp nhận|công khai|cung cấp|ban hành)/iu.test(predicate) && things.test(subject);
  return { subject, predicate: done ? `được ${predicate}` : predicate };
}

/** Without the words that "Số …" would repeat. */
export function withoutCount(phrase: string): string {
  return phrase
    .trim()
    .replace(/^(?:(?:tổng số|số lượng|số(?! (?:hóa|hoá|tiền|thu|ngày))|các|những|toàn bộ) )+/iu, "");
}

/** Small first letter, but for abbreviations ("TTHC"). */
export function lowerFirst(phrase: string): string {
  return /^\p{Lu}(?=\p{Ll}|\s)/u.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}
