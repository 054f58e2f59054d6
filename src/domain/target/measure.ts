import type { Aggregation, IndicatorKind } from "../plan/plan";
import { normalise } from "../text";
import { clauseParts, type ClauseParts } from "./clauseParts";
import { ratioLabels } from "./ratioLabels";
import { lowerFirst, withoutCount } from "./subject";
import type { Target } from "./target";

export interface Measure {
  kind: IndicatorKind;
  aggregation: Aggregation;
  /** What units count; "" where not applicable. */
  numeratorLabel: string;
  denominatorLabel: string;
}

const nothing: Measure = {
  kind: "qualitative",
  aggregation: "none",
  numeratorLabel: "",
  denominatorLabel: "",
};
const moneyUnit = /^(?:đồng|tỷ|tỉ|triệu|tỷ đồng|tỉ đồng|triệu đồng|nghìn đồng)$/;
const moneyWords =
  /^(?:chi(?! cục| nhánh| bộ)|chi phí|kinh phí|ngân sách|dự toán|vốn|số tiền|số thu|thu ngân sách)(?: |$)/iu;
const timeUnit = /^(?:ngày|ngày làm việc|giờ|phút|tháng)$/;
const timeWords = /^(?:thời gian|thời hạn|số ngày)(?: |$)/iu;
const act = /^(?:thành lập|kiện toàn|hoàn thành)/iu;
const placed =
  /[\s,:]*(?:(?:phấn đấu|được|nằm|lọt|vươn lên|giữ vững|duy trì|thuộc|đứng|xếp|đạt|trong|vào|nhóm|tốp|top|thứ|hạng|vị trí|số) ?)+$/iu;
const index =
  /(?:^|\s)(?:chỉ số|điểm số|thứ hạng|thứ bậc|xếp hạng|xếp thứ)(?:\s|$)|par index|sipas|papi|dti/iu;

/**
 * What an indicator counts and how units' figures become one, from its target's clause (`sentence` serves when the target has no text).
 * Labels are proposals that the office may edit. Times cannot be added over units, so they are only shown.
 */
export function measureOf(target: Target | undefined, sentence: string): Measure {
  if (target === undefined) return nothing;
  const printed = target.text === "" ? { ...target, text: normalise(sentence) } : target;
  const parts = clauseParts(printed);
  if (target.comparator === "yes") {
    return {
      ...nothing,
      kind: "yesNo",
      aggregation: "office",
      numeratorLabel: act.test(printed.text) ? `Đã ${lowerFirst(printed.text)}` : printed.text,
    };
  }
  if (isScore(target, parts)) return score(target, parts);
  const relative = target.comparator === "increase" || target.comparator === "decrease";
  const ratio = relative ? /(?:tỷ lệ|tỉ lệ|mức độ) /iu.test(parts.before) : target.unit === "%";
  return ratio ? { kind: "ratio", aggregation: "ratio", ...ratioLabels(parts) } : counted(target, parts);
}

function isScore({ unit }: Target, { before, after }: ClauseParts): boolean {
  return (
    unit === "điểm" ||
    unit === "bậc" ||
    unit === "hạng" ||
    index.test(before) ||
    (before === "" && index.test(after.slice(0, 20)) && unit !== "%")
  );
}

function score({ unit }: Target, { before, after }: ClauseParts): Measure {
  const inRanking = unit === "hạng" || unit === "bậc";
  const name = before
    .replace(/^(?:tăng|nâng cao|nâng|cải thiện|giảm)(?: (?:và nâng cao))? /iu, "")
    .replace(/ (?:được cải thiện|(?:cao|tốt) hơn .*|(?:năm sau )?(?:cao|tốt) hơn.*|tăng)$/iu, "")
    .replace(inRanking ? placed : /:$/, "");
  const about =
    name === "" || /^(?:tăng|giảm|xếp|đứng)/iu.test(name)
      ? after.replace(/^(?:điểm|bậc|hạng) ?/iu, "")
      : name;
  const label = inRanking
    ? `Thứ hạng ${about.replace(/^(?:thứ hạng|xếp hạng) ?/iu, "")}`
    : /^điểm /iu.test(about)
      ? upperFirst(about)
      : `Điểm ${about}`;
  return { ...nothing, kind: "score", aggregation: "office", numeratorLabel: label.trim() };
}

function counted(target: Target, { before, after }: ClauseParts): Measure {
  const things = withoutCount(after === "" || timeWords.test(before) ? thingsOf(before) : after);
  if (moneyUnit.test(target.unit ?? "") || moneyWords.test(things)) {
    return { ...nothing, kind: "amount", aggregation: "sum", numeratorLabel: moneyLabel(things) };
  }
  if (timeUnit.test(target.unit ?? "") || timeWords.test(things)) {
    return { ...nothing, kind: "amount", aggregation: "none", numeratorLabel: upperFirst(things) };
  }
  return { ...nothing, kind: "count", aggregation: "sum", numeratorLabel: `Số ${lowerFirst(things)}` };
}

function moneyLabel(things: string): string {
  if (/^số /iu.test(things)) return upperFirst(things);
  const isSum = /^(?:kinh phí|vốn|ngân sách|dự toán)/iu.test(things);
  return `${isSum ? "Số" : "Số tiền"} ${lowerFirst(things)}`;
}

/** "không có vi phạm": the cases that may not occur. */
function thingsOf(clause: string): string {
  const forbidden = clause.replace(
    /^(?:.*\s)?không (?:có|còn|để xảy ra|để phát sinh|để tồn đọng|để|phát sinh|xảy ra) /iu,
    "",
  );
  // "Các cơ quan không để xảy ra sai phạm": the cases are counted, not the bodies without one.
  if (forbidden === clause) return clause.replace(/^(?:tăng|giảm|cắt giảm|rút ngắn|tinh giản) /iu, "");
  const noun =
    /^(?:hồ sơ|đơn|vụ|văn bản|trường hợp|cán bộ|công chức|viên chức|đơn vị|phản ánh|kiến nghị|thủ tục|TTHC|khiếu nại|nhiệm vụ)(?: |$)/iu;
  const bare = forbidden.replace(/^(?:tình trạng|hiện tượng|việc) /iu, "");
  return noun.test(bare) ? bare : `trường hợp ${bare}`;
}

function upperFirst(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
