import { wordsFrom, type Token } from "./tokens";

/** Units of more than one word; longer ones first. A single word after a number is its unit by itself. */
const longUnits = [
  "ngày làm việc",
  "điểm phần trăm",
  "dịch vụ công",
  "thủ tục hành chính",
  "phần trăm",
  "tỷ đồng",
  "tỉ đồng",
  "triệu đồng",
  "nghìn đồng",
  "hội nghị",
  "hội thảo",
  "văn bản",
  "thủ tục",
  "dịch vụ",
  "đơn vị",
  "hồ sơ",
  "cán bộ",
  "công chức",
  "viên chức",
  "sáng kiến",
  "giải pháp",
  "mô hình",
  "chuyên đề",
  "cơ sở",
  "biên chế",
  "địa phương",
  "doanh nghiệp",
  "chỉ tiêu",
  "tiêu chí",
  "chỉ số",
  "nhiệm vụ",
  "mục tiêu",
  "cơ quan",
  "thành phố",
  "sản phẩm",
  "nội dung",
  "đề tài",
  "cuộc thi",
  "hội thi",
  "tọa đàm",
  "diễn đàn",
  "chuyên mục",
  "phóng sự",
  "kiến nghị",
  "phản ánh",
  "lĩnh vực",
  "quy trình",
  "người dân",
  "trường hợp",
  "thành phần",
  "đầu mối",
  "tổ chức",
];

/** "hồ sơ" also in "lần/hồ sơ" and "hồ sơ/ngày". */
const longUnit = new RegExp(`^(?:[^ ]+/)?(${longUnits.join("|")})(?:[ /]|$)`);

const noUnit = new Set(
  "trở và hoặc của so trong vào đến tới lên xuống từ cho với đối là thì được đạt có ở theo tại về trên dưới trước sau khi mà do để".split(
    " ",
  ),
);

/** The unit that stands at a token, "%" for per cent. `last` is its last token. */
export function unitAt(tokens: readonly Token[], index: number): { text: string; last: number } | undefined {
  const token = tokens[index];
  if (token?.kind === "percent") return { text: "%", last: index };
  // "15 phút/01 lượt".
  const per = token?.kind === "code" ? /^(\p{L}+)\/\d{1,2}$/u.exec(token.text)?.[1] : undefined;
  if (per !== undefined) return { text: per, last: index };
  if (token?.kind !== "word") return undefined;
  if (token.text === "điểm" && tokens[index + 1]?.kind === "percent")
    return { text: "điểm %", last: index + 1 };
  const words = wordsFrom(tokens, index, 3);
  const long = longUnit.exec(words)?.[1];
  if (long === undefined) return noUnit.has(token.text) ? undefined : { text: token.text, last: index };
  const length = long.split(" ").length;
  const last = index + length - 1;
  const printed = words.split(" ").slice(0, length).join(" ");
  if (printed !== long) return { text: printed, last };
  if (long === "phần trăm") return { text: "%", last };
  return { text: long === "điểm phần trăm" ? "điểm %" : long, last };
}
