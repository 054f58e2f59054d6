/** Years said as "năm 2024" that speak of the text's own time: not in a date, not a baseline ("so với năm 2021"), not an end ("đến năm 2025"). */
export function yearsNamed(text: string): number[] {
  return [...text.matchAll(namedYear)].map((match) => Number(match[1]));
}

const namedYear =
  /(?<!(?:tháng\s+\d{1,2}|so với|so với cùng kỳ|cùng kỳ|đến|từ|trước|sau|kể từ|giai đoạn|khóa|khoá|và|hết)\s+)(?<!\p{L})năm\s+(20\d\d)(?!\s*[-–/]\s*\d)/giu;

/** The plan's year: from its title, else its theme, else the year most often named in the appendix. Undefined where none is. */
export function planYearOf(
  title: string | undefined,
  head: readonly string[],
  cells: readonly string[],
): number | undefined {
  const inTitle = yearsNamed(title ?? "")[0];
  if (inTitle !== undefined) return inTitle;
  const theme = head.find((line) => /chủ đề/iu.test(line));
  return yearsNamed(theme ?? "")[0] ?? mostFrequent(cells.flatMap(yearsPrinted));
}

/** "năm 2024", "Quý I/2024", "Tháng 02/2024". */
function yearsPrinted(text: string): number[] {
  const inPeriods = [...text.matchAll(/(?:quý\s+[IV\d]+|tháng\s+\d{1,2})\s*[/-]\s*(20\d\d)/giu)];
  return [...yearsNamed(text), ...inPeriods.map((match) => Number(match[1]))];
}

function mostFrequent(years: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
