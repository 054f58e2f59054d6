import type { ContactField, IndicatorField, TaskField } from "../../domain/submission/submission";

/** Columns of Nhiệm vụ in their order; those of `taskFieldHeadings` are filled in. Widths in characters. */
export const taskColumns = [
  { heading: "TT", width: 5.5 },
  { heading: "Nhiệm vụ", width: 33 },
  { heading: "Sản phẩm, kết quả đầu ra", width: 21 },
  { heading: "Mốc thực hiện", width: 15 },
  { heading: "Hạn", width: 11.5 },
  { heading: "✎ Tiến độ", width: 14 },
  { heading: "✎ Ngày hoàn thành", width: 11.5 },
  { heading: "✎ Số, ký hiệu văn bản", width: 15 },
  { heading: "✎ Kết quả thực hiện trong kỳ", width: 29 },
  { heading: "✎ Khó khăn, kiến nghị", width: 19 },
  { heading: "Kiểm tra", width: 16.5 },
  { heading: "Mã mốc", width: 12, hidden: true },
] as const;

/** Columns of Chỉ tiêu in their order. */
export const indicatorColumns = [
  { heading: "TT", width: 6 },
  { heading: "Chỉ tiêu", width: 40 },
  { heading: "Mức", width: 10 },
  { heading: "✎ Tình trạng", width: 15 },
  { heading: "Tử số / mẫu số là", width: 34 },
  { heading: "✎ Tử số", width: 11 },
  { heading: "✎ Mẫu số", width: 11 },
  { heading: "Kết quả", width: 10 },
  { heading: "So với mức", width: 13 },
  { heading: "✎ Giải trình", width: 30 },
  { heading: "Kiểm tra", width: 18 },
  { heading: "Mã chỉ tiêu", width: 12, hidden: true },
] as const;

export const taskFieldHeadings: Record<TaskField, string> = {
  progress: "✎ Tiến độ",
  completedOn: "✎ Ngày hoàn thành",
  document: "✎ Số, ký hiệu văn bản",
  result: "✎ Kết quả thực hiện trong kỳ",
  difficulty: "✎ Khó khăn, kiến nghị",
};

export const indicatorFieldHeadings: Record<IndicatorField, string> = {
  status: "✎ Tình trạng",
  numerator: "✎ Tử số",
  denominator: "✎ Mẫu số",
  explanation: "✎ Giải trình",
};

/** Labels beside which the two contact cells stand, to their right. */
export const contactLabels: Record<ContactField, string> = {
  preparedBy: "Người lập ✎",
  phone: "Điện thoại ✎",
};

export const taskIdHeading = "Mã mốc";
export const indicatorIdHeading = "Mã chỉ tiêu";

/** 1-based row of the headings on both sheets; data begins below. */
export const headingRow = 5;

/** In the id column of the first row that is no data row any more. */
export const endMark = "#hết";

/** Texts of the signature line; they stand below input columns. */
export const signatures = { left: "NGƯỜI LẬP BIỂU", right: "THỦ TRƯỞNG ĐƠN VỊ" } as const;
