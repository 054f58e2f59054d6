import type { ScoreField } from "../../domain/scoring/checkScores";
import type { ColumnSpec } from "../model/book";

/** Headings of Tự chấm điểm; the sheet is read back by them. */
export const scoringHeadings = {
  number: "TT",
  title: "Tiêu chí",
  rule: "Cách chấm",
  maximum: "Điểm tối đa",
  selfScore: "✎ Điểm tự chấm",
  share: "Tỷ lệ",
  document: "✎ Số, ký hiệu văn bản",
  section: "✎ Mục",
  page: "✎ Trang",
  note: "✎ Ghi chú",
  check: "Kiểm tra",
  id: "Mã",
  parent: "Mã cha",
  kind: "Loại",
  groupMaximum: "Điểm tối đa của nhóm",
} as const;

export const inputHeadings: Record<ScoreField | "note", string> = {
  selfScore: scoringHeadings.selfScore,
  document: scoringHeadings.document,
  section: scoringHeadings.section,
  page: scoringHeadings.page,
  note: scoringHeadings.note,
};

/** In the order of the headings. The last four are for reading back; how points are given is hidden where no criterion says. */
export function scoringColumns(hasRules: boolean): ColumnSpec[] {
  const shown: ColumnSpec[] = [7, 44, 34, 9, 10, 9, 20, 11, 9, 20, 26].map((width) => ({ width }));
  if (!hasRules) shown[2] = { width: 34, hidden: true };
  return [...shown, ...[10, 10, 10, 10].map((width) => ({ width, hidden: true }))];
}

/** 1-based. */
export const headingRow = 6;
