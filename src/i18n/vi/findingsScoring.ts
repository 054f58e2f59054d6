import type { SentenceTable } from "../sentence";

/** Self-scoring: what was entered, and the table of criteria it is entered in. */
export const findingsScoring = {
  scoreNoEvidence: {
    wrong: "tiêu chí {number} đã chấm nhưng thiếu minh chứng: {evidence}",
    fix: "nhập {evidence} của tài liệu kiểm chứng",
  },
  scoreAboveMaximum: {
    wrong: "tiêu chí {number}: điểm tự chấm {score} vượt điểm tối đa {maximum}",
    fix: "chấm lại trong mức tối đa",
  },
  scoreNegative: {
    wrong: "tiêu chí {number}: điểm tự chấm {score} nhỏ hơn 0",
    fix: "nhập điểm từ 0 trở lên",
  },
  scorePenalty: {
    wrong: "tiêu chí {number}: điểm trừ {score} ngoài mức từ {maximum} đến 0",
    fix: "nhập điểm trừ là số âm, không quá mức trừ",
  },
  scoreMissing: { wrong: "tiêu chí {number} chưa chấm điểm", fix: "nhập điểm tự chấm; không đạt thì nhập 0" },
  scoreFormula: {
    wrong: "điểm tự chấm tính bằng công thức {received}, đã lấy kết quả {value}",
    fix: "không cần sửa nếu đúng; lần ghi sau ô chỉ còn kết quả",
  },
  scoreRetired: {
    wrong: "dòng “{text}” đã nhập, không còn trong bảng tiêu chí",
    fix: "chép điểm, minh chứng cần dùng sang tiêu chí mới rồi xóa các ô vàng của dòng",
  },
  scoringSheetGone: {
    wrong: "thiếu trang “{sheet}”",
    fix: "nhấn Ctrl+Z nếu vừa xóa nhầm, hoặc nạp lại bảng tiêu chí",
  },
  noCriteria: {
    wrong: "không tìm thấy bảng tiêu chí",
    fix: "chọn tệp có bảng ghi tiêu đề các cột Tiêu chí và Điểm tối đa",
  },
  criterionNumberMissing: {
    wrong: "tiêu chí “{text}” không ghi số thứ tự",
    fix: "kiểm tra dòng này thuộc đúng nhóm",
  },
  criterionNumberUnread: {
    wrong: "số thứ tự “{received}” của tiêu chí “{text}” không đọc được",
    fix: "sửa số thứ tự trong tệp rồi nạp lại",
  },
  criterionNumberRepeated: {
    wrong: "số thứ tự {number} ghi hai lần",
    fix: "sửa số thứ tự trong tệp rồi nạp lại",
  },
  criterionNumberZero: {
    wrong: "số thứ tự {number} đã đọc là {after}, vì đứng ngay sau số tận cùng bằng 9",
    fix: "không cần sửa nếu đúng",
  },
  criterionRowLeft: { wrong: "chưa lấy nội dung “{text}”", fix: "xem lại dòng này trong tệp" },
  criteriaTableLeft: {
    wrong: "tệp còn một bảng tiêu chí khác có {count} dòng, chưa lấy",
    fix: "nếu cần bảng đó, lưu riêng bảng thành tệp rồi nạp lại",
  },
  ruleUnsure: {
    wrong: "chưa rõ “{text}” là tiêu chí hay cách chấm; đã để ở Cách chấm",
    fix: "nếu là tiêu chí, ghi số thứ tự trong tệp rồi nạp lại",
  },
  maximumMissing: {
    wrong: "tiêu chí {number} không ghi điểm tối đa",
    fix: "ghi điểm tối đa trong tệp rồi nạp lại",
  },
  maximumUnread: {
    wrong: "điểm tối đa “{received}” của tiêu chí “{text}” không đọc được là số",
    fix: "sửa điểm tối đa trong tệp rồi nạp lại",
  },
  partsNotMaximum: {
    wrong: "nhóm {number} ghi {maximum} điểm, các phần cộng lại là {sum}",
    fix: "đối chiếu với văn bản ban hành",
  },
  totalNotMaximum: {
    wrong: "dòng Tổng cộng ghi {maximum} điểm, các nhóm cộng lại là {sum}",
    fix: "đối chiếu với văn bản ban hành",
  },
  scoresInFile: {
    wrong: "đã lấy {scores} điểm tự chấm có sẵn, trong đó {evidence} có minh chứng",
    fix: "xem lại; dòng lấy từ tệp có ghi ở cột Ghi chú",
  },
  scoreInFileDiffers: {
    wrong: "tiêu chí {number}: tệp ghi “{received}”, đã giữ nội dung đang có trong sổ",
    fix: "sửa trong sổ nếu tệp đúng",
  },
  groupScoreDiffers: {
    wrong: "nhóm {number}: tệp ghi tổng “{received}”, các dòng cộng lại là {sum}",
    fix: "kiểm tra điểm các dòng của nhóm",
  },
} as const satisfies SentenceTable;
