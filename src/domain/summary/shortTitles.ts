import type { Indicator } from "../plan/plan";

/** Longer ones do not fit beside a bar. */
const longest = 34;

/** A cut before this says too little ("phản ánh"). */
const shortest = 10;

/** What stands before the thing itself: "Số", "Tỷ lệ", "Hàng tháng 100%", "trên 95% các". */
const opening =
  /^(?:số tiền|số|đã|tỷ lệ|tỉ lệ|mức độ|hàng tháng|phấn đấu|tối thiểu|ít nhất|trên|từ|đạt|tăng|giảm|không có|các|\d+(?:[.,]\d+)?\s*%)\s+/iu;

/** Words that say no more than their neighbours. */
const filler = /\s+(?:phải )?được (?:giải quyết|tiếp nhận và xử lý|thực hiện)(?=\s)|\s*\([^)]*\)/giu;

/** Where the thing is named and only its surroundings follow. */
const surroundings =
  /\s(?:trên|về|(?<!trực )thuộc|của|theo|vì|hưởng|đối với|trước|cho|từ|tại|ở|khi|so với|đạt|trong|phải|cơ quan)\s|[,;:]\s/giu;

function opened(text: string): string {
  let rest = text.trim();
  for (let shorter = rest.replace(opening, ""); shorter !== rest; shorter = rest.replace(opening, ""))
    rest = shorter;
  return rest.replace(filler, "").trim();
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/[\s,;:.–-]*\s\S*$/u, "")}…`;
}

/** From the shortest name of the thing to the whole text. */
function candidates({ numeratorLabel, title }: Indicator): string[] {
  const text = opened(numeratorLabel === "" ? title : numeratorLabel);
  const ends = [...text.matchAll(surroundings)]
    .map(({ index }) => index)
    .filter((index) => index >= shortest);
  const named = [...ends.map((end) => text.slice(0, end)), text].map(cut);
  return [...new Set(named)];
}

/**
 * A short name of each indicator by its id, for charts and sentences: "hồ sơ giải quyết trực tuyến", "văn bản đi được ký số".
 * At most 35 characters, from what the numerator counts; two indicators share one only where nothing tells them apart.
 */
export function shortTitles(indicators: readonly Indicator[]): ReadonlyMap<string, string> {
  const named = indicators.map((indicator) => ({ id: indicator.id, names: candidates(indicator) }));
  const uses = new Map<string, number>();
  for (const { names } of named) for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  return new Map(
    named.map(({ id, names }) => [id, names.find((name) => uses.get(name) === 1) ?? names.at(-1) ?? id]),
  );
}
