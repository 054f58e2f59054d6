import { normalise } from "../text";

const year = "(20\\d\\d)(?!\\s*[-–/]\\s*\\d|\\d)";
/** Times of work: "trong năm 2023", "đến hết năm 2023", "quý I/2023", "tháng 6/2023". */
const times = new RegExp(
  `(?<!\\p{L})(?:(?:trong |hết |cuối |đầu )?năm|quý\\s+[IV\\d]+(?:\\s*[/-]|\\s+năm)|tháng\\s+\\d{1,2}(?:\\s*[/-]|\\s+năm))\\s*${year}`,
  "giu",
);
/** What stands before a year of the past that is rightly named: baselines, spans, results, other documents. */
const rightly =
  /so với|cùng kỳ|giai đoạn|nhiệm kỳ|khóa|khoá|từ năm|kể từ|từ tháng|từ quý|sau năm|tính đến|kết quả|đạt được|chỉ số|xếp hạng|xếp loại|chấm điểm|tổng kết|sơ kết|đánh giá|báo cáo|công bố|quyết toán|số liệu|tồn tại|hạn chế|tồn đọng|khắc phục|tiếp theo|chuyển sang|căn cứ|(?<!\p{L})số(?::|\s+\d|\s*\/)|ngày\s+\d/iu;

/**
 * A year before the plan's which a sentence gives as the time of its work. Undefined where the plan's year stands there
 * too, and where what comes before the year says that the past is meant ("so với năm 2021", "kết quả năm 2023").
 */
export function pastYearOfWork(sentence: string, planYear: number): number | undefined {
  const text = normalise(sentence);
  if (text.includes(String(planYear))) return undefined;
  for (const match of text.matchAll(times)) {
    if (Number(match[1]) < planYear && !rightly.test(text.slice(0, match.index + match[0].length - 4)))
      return Number(match[1]);
  }
  return undefined;
}

const named = new RegExp(`(?<!\\p{L})năm\\s+${year}`, "giu");

/** The year a title names as its own: the last one, not of a span ("giai đoạn 2021 - 2030") or an end ("đến năm 2030"). */
export function yearOfTitle(title: string): number | undefined {
  const text = normalise(title);
  const own = [...text.matchAll(named)].filter(
    ({ index }) => !/(?:đến|từ|giai đoạn|hết|và|so với)\s+$/iu.test(text.slice(0, index)),
  );
  const last = own.at(-1)?.[1];
  return last === undefined ? undefined : Number(last);
}
