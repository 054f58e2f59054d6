import type { EvidenceField } from "../../domain/scoring/scoring";

/** Words of the sheet Tự chấm điểm. */
export const scoringWords = {
  title: "TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM",
  how: "Nhập các ô nền vàng. Điểm khác 0 phải có minh chứng: số, ký hiệu văn bản; mục; trang. Không đạt thì nhập 0.",
  source: "Bảng tiêu chí:",
  pasted: "nội dung đã dán",
  total: "TỔNG CỘNG",
  retired: "DÒNG ĐÃ NHẬP, KHÔNG CÒN TRONG BẢNG TIÊU CHÍ (không tính điểm)",
  fromFile: "Lấy từ tệp",
  fromPaste: "Lấy từ nội dung đã dán",
} as const;

/** Loại, hidden: what a row of the sheet is. */
export const scoringKinds = {
  group: "Nhóm",
  leaf: "Tiêu chí",
  total: "Tổng",
  retiredHead: "Đầu mục",
  retired: "Không còn",
} as const;

/** Kiểm tra of a line, first that applies. `noEvidence` is followed by what is missing. */
export const scoreCheckWords = {
  notNumber: "✖ Không phải số",
  above: "✖ Vượt điểm tối đa",
  negative: "✖ Điểm nhỏ hơn 0",
  penalty: "✖ Ngoài mức điểm trừ",
  noEvidence: "✖ Thiếu minh chứng:",
  missing: "▲ Chưa chấm",
  ok: "✔ Đủ",
  toFix: "phải sửa",
  toScore: "chưa chấm",
} as const;

/** What evidence lacks, as its findings and Kiểm tra name it. */
export const evidenceWords: Record<EvidenceField, string> = {
  document: "số, ký hiệu",
  section: "mục",
  page: "trang",
};
