import { normalise } from "../text";
import { quantitiesOf } from "./quantities";
import type { Target } from "./target";
import { spelled } from "./spelling";
import { tokensOf } from "./tokens";

/** A target's clause around its number: "Công khai kịp thời" · "kết quả xử lý hồ sơ". */
export interface ClauseParts {
  before: string;
  /** Without "trở lên" and what the figure is compared with. */
  after: string;
  /** "(trừ …)": what is left out of the count; "" when nothing is. */
  exception: string;
}

const adverbs =
  /^(?:tiếp tục|phấn đấu|bảo đảm|đảm bảo|hàng (?:tháng|quý|năm)|hằng (?:tháng|quý|năm)|mỗi (?:tháng|quý|năm)|trong năm \d{4}|năm \d{4}|(?:đến|trước)(?: (?:hết|cuối))? (?:năm|tháng|quý|ngày) [^\s,]+)(?:[\s,]+|$)/iu;
const comparing =
  /(?:^|[\s,])(?:đạt|phấn đấu|hoàn thành|tối thiểu|ít nhất|tối đa|không quá|không vượt quá|không dưới|trên|dưới|hơn|từ|tỷ lệ|tỉ lệ|ở mức|mức|được|là|có|khoảng|bình quân|trung bình|đảm bảo|bảo đảm|lên|xuống|còn|[≥≤<>=⩾⩽]+)$/iu;
const onward = /^\s*(?:trở lên|trở xuống)/iu;
const compared = /\s*,?\s*so với (?!tổng số).*$/isu;

/** The parts of a target's clause; a clause without a number is all `before`. */
export function clauseParts(target: Target): ClauseParts {
  const text = normalise(target.text);
  const exception = /\(\s*(?:không (?:tính|bao gồm|kể)|trừ|ngoại trừ)[^()]*\)/iu.exec(text)?.[0] ?? "";
  const bare = exception === "" ? text : text.replace(exception, "").replace(/ {2,}/g, " ").trim();
  const tokens = tokensOf(spelled(bare));
  const quantity = quantitiesOf(tokens).find(
    ({ value, upTo }) => value === target.value || upTo === target.value,
  );
  const isCount = quantity?.unit !== undefined && quantity.unit !== "%" && quantity.unit !== "điểm %";
  const start = tokens[quantity?.first ?? -1]?.start ?? bare.length;
  const last = isCount ? quantity?.first : quantity?.last;
  const end = tokens[last ?? -1]?.end ?? bare.length;
  return {
    before: withoutAdverbs(withoutComparators(bare.slice(0, start))),
    after: bare.slice(end).replace(onward, "").replace(compared, "").trim(),
    exception,
  };
}

function withoutAdverbs(text: string): string {
  let rest = text;
  while (adverbs.test(rest)) rest = rest.replace(adverbs, "");
  return rest.trim();
}

function withoutComparators(text: string): string {
  let rest = text.replace(compared, "").replace(/[\s,:]+$/, "");
  for (;;) {
    // Only the end can match: looking there alone keeps this linear.
    const found = comparing.exec(rest.slice(-25))?.[0];
    if (found === undefined) return rest;
    rest = rest.slice(0, rest.length - found.length).trimEnd();
  }
}
