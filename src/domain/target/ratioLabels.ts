import type { ClauseParts } from "./clauseParts";
import { lowerFirst, subjectAndPredicate, withoutCount } from "./subject";

/** What units count for a ratio. */
export interface RatioLabels {
  numeratorLabel: string;
  denominatorLabel: string;
}

const moving = /^(?:tăng|nâng cao|nâng|cải thiện|giảm|kéo giảm)(?: (?:dần|mạnh|nhanh|thêm))* /iu;
const named = /^(?:tỷ lệ|tỉ lệ) /iu;
const satisfaction = /^(?:mức độ|tỷ lệ|tỉ lệ|chỉ số)? ?hài lòng/iu;
const onTotal = /^(.+?) (?:trên|trong|so với) (tổng số .+)$/iu;
const acts =
  "số hóa|số hoá|giải quyết|thanh toán|tiếp nhận|nộp|cung cấp|xử lý|công khai|cập nhật|ký số|kết nối|sử dụng|áp dụng|ban hành|rà soát|giải ngân|đồng bộ|công bố";
const manners =
  "đầy đủ|trực tuyến|điện tử|kịp thời|đúng hạn|trước hạn|đúng quy định|toàn trình|toàn bộ|hiệu quả|có hiệu quả";
const act = new RegExp(`^(${acts})((?:,? (?:${manners}))*)(?: (.+))?$`, "iu");
const circumstance = /^(.*?)(?:^| )((?:khi|trong|trên|tại|qua|thông qua|bằng) .+)$/iu;

/** Labels of a ratio from its clause: "95% văn bản đi được ký số" gives "Số văn bản đi được ký số" / "Tổng số văn bản đi". */
export function ratioLabels({ before, after, exception }: ClauseParts): RatioLabels {
  const labels = labelsOf(before.replace(moving, ""), after);
  if (exception === "") return labels;
  return {
    numeratorLabel: `${labels.numeratorLabel} ${exception}`,
    denominatorLabel: `${labels.denominatorLabel} ${exception}`,
  };
}

function labelsOf(before: string, after: string): RatioLabels {
  if (satisfaction.test(before)) return satisfactionLabels(before.replace(satisfaction, "").trim());
  if (named.test(before)) return namedLabels(before.replace(named, ""));
  if (before === "") return countedLabels(after);
  if (after === "") return countedLabels(before);
  const things = withoutCount(after);
  return pair(
    `${subjectAndPredicate(things).predicate === "" ? `${things} được` : `${things},`} ${lowerFirst(before)}`,
    things,
  );
}

function satisfactionLabels(rest: string): RatioLabels {
  const about = /(?:^| )((?:về|đối với|với) .+)$/iu.exec(rest)?.[1] ?? rest;
  return pair(`phiếu hài lòng ${about}`, `phiếu khảo sát ${about}`);
}

function namedLabels(measured: string): RatioLabels {
  const total = onTotal.exec(measured);
  if (total !== null) return pair(withoutCount(total[1] ?? ""), withoutCount(total[2] ?? ""));
  const found = act.exec(measured);
  return found === null ? countedLabels(measured) : actLabels(found[1] ?? "", found[2] ?? "", found[3] ?? "");
}

/** "số hóa đầy đủ thành phần hồ sơ khi tiếp nhận": the things done are counted. */
function actLabels(verb: string, manner: string, rest: string): RatioLabels {
  const split = circumstance.exec(rest);
  const things = (split === null ? rest : (split[1] ?? "")).trim();
  const when = split === null ? "" : ` ${split[2] ?? ""}`;
  const done = `${lowerFirst(verb)}${manner}`;
  if (/^giải ngân/iu.test(verb))
    return {
      numeratorLabel: `Số tiền đã giải ngân ${rest}`.trim(),
      denominatorLabel: `Tổng số tiền được giao ${rest}`.trim(),
    };
  if (things !== "") return pair(`${things} được ${done}${when}`, `${things}${when}`);
  const counted = /^thanh toán/iu.test(verb) ? `giao dịch ${lowerFirst(verb)}` : "hồ sơ";
  return pair(
    counted.startsWith("giao dịch") ? `${counted}${manner}${when}` : `hồ sơ được ${done}${when}`,
    `${counted}${when}`,
  );
}

function countedLabels(phrase: string): RatioLabels {
  const things = withoutCount(phrase);
  const { subject, predicate } = subjectAndPredicate(things);
  if (predicate === "") return pair(things, things);
  const whole = /^được (giải quyết|xử lý) (?:đúng|trước|trong) /iu.exec(`${predicate} `)?.[1];
  const asked = predicate.startsWith("hài lòng") ? " được khảo sát" : "";
  return pair(`${subject} ${predicate}`, `${subject}${whole === undefined ? asked : ` đã ${whole}`}`);
}

function pair(counted: string, all: string): RatioLabels {
  return { numeratorLabel: `Số ${lowerFirst(counted)}`, denominatorLabel: `Tổng số ${lowerFirst(all)}` };
}
