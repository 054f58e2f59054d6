/** Years said as "năm 2024" that speak of the text's own time: not in a date, not a baseline ("so với năm 2021"), not an end ("đến năm 2025"). */
export function yearsNamed(text: string): number[] {
  return [...text.matchAll(namedYear)].map((match) => Number(match[1]));
}

const namedYear =
  /(?<!(?:tháng\s+\d{1,2}|so với|so với cùng kỳ|cùng kỳ|đến|từ|trước|sau|kể từ|giai đoạn|khóa|khoá|và|hết)\s+)(?<!\p{L})năm\s+(20\d\d)(?!\s*[-–/]\s*\d)/giu;

/** The year the document says of itself: in its title, else in its theme. */
export function yearSaid(title: string | undefined, head: readonly string[]): number | undefined {
  const inTitle = yearsNamed(title ?? "")[0];
  if (inTitle !== undefined) return inTitle;
  const theme = head.find((line) => /chủ đề/iu.test(line));
  return yearsNamed(theme ?? "")[0];
}

/** The year most often named in these cells, and how often. */
export function mostNamedYear(cells: readonly string[]): { value: number; count: number } | undefined {
  const counts = new Map<number, number>();
  for (const year of cells.flatMap(yearsPrinted)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && { value: most[0], count: most[1] };
}

/** "năm 2024", "Quý I/2024", "Tháng 02/2024". */
function yearsPrinted(text: string): number[] {
  const inPeriods = [...text.matchAll(/(?:quý\s+[IV\d]+|tháng\s+\d{1,2})\s*[/-]\s*(20\d\d)/giu)];
  return [...yearsNamed(text), ...inPeriods.map((match) => Number(match[1]))];
}
