import { fold, repairText } from "../../domain/text";

/** The columns of a plan's appendix. */
export const appendixColumns = ["number", "title", "outputs", "lead", "support", "deadline"] as const;
export type AppendixColumn = (typeof appendixColumns)[number];

/** 0-based place of each column that the heading row names. */
export type ColumnPlaces = Partial<Record<AppendixColumn, number>>;

/** The headings as plans print them, for findings. */
export const columnHeadings: Record<AppendixColumn, string> = {
  number: "TT",
  title: "Nhiệm vụ",
  outputs: "Sản phẩm, kết quả đầu ra",
  lead: "Đơn vị chủ trì",
  support: "Đơn vị phối hợp",
  deadline: "Thời gian hoàn thành",
};

/** The first that fits decides: "Kết quả thực hiện" is an output, "Thời gian thực hiện" a deadline. */
const patterns: [AppendixColumn, RegExp][] = [
  ["number", /^(?:s?tt|so tt|so thu tu|so)$/],
  ["deadline", /thoi (?:gian|han|diem)|tien do|\bhan\b|hoan thanh/],
  ["lead", /chu tri/],
  ["support", /phoi hop/],
  ["outputs", /san pham|ket qua|dau ra/],
  ["title", /nhiem vu|noi dung|cong viec|hoat dong/],
  ["lead", /thuc hien|don vi|co quan|phan cong/],
];

const longestHeading = 80;

/** Where the columns stand if the row is a heading row (TT / Nhiệm vụ / … / Thời gian), in any order; else undefined. */
export function columnsOf(row: readonly string[]): ColumnPlaces | undefined {
  const places: ColumnPlaces = {};
  row.forEach((cell, index) => {
    const column = columnNamed(cell);
    if (column && places[column] === undefined) places[column] = index;
  });
  const named = Object.keys(places).length;
  if (places.title === undefined || named < 3) return undefined;
  return places.number !== undefined || (named >= 4 && !row.some(isSentence)) ? places : undefined;
}

/**
 * A heading printed on two rows ("Đơn vị thực hiện" over "Chủ trì" and "Phối hợp") read as one.
 * Undefined unless the second row holds nothing but headings and names a column the first does not.
 */
export function columnsOfTwoRows(
  first: readonly string[],
  second: readonly string[],
): ColumnPlaces | undefined {
  const below = second.filter((cell) => cell !== "");
  if (below.length === 0 || below.some((cell) => columnNamed(cell) === undefined)) return undefined;
  if (columnsOf(second) !== undefined) return undefined;
  const width = Math.max(first.length, second.length);
  const places = columnsOf(Array.from({ length: width }, (_, at) => second[at] || (first[at] ?? "")));
  const alone = columnsOf(first);
  return places && Object.keys(places).length > Object.keys(alone ?? {}).length ? places : undefined;
}

function columnNamed(cell: string): AppendixColumn | undefined {
  if (cell.length > longestHeading) return undefined;
  // Headings are looked for before the document's texts are repaired, too.
  const folded = fold(repairText(cell).value);
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0];
}

function isSentence(cell: string): boolean {
  return cell.length > longestHeading || /[.;]\s*$/.test(cell);
}
