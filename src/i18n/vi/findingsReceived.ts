import type { SentenceTable } from "../sentence";

/** What units send: its structure, and files that cannot be read. */
export const findingsReceived = {
  unitUnknown: {
    wrong: "không nhận ra đơn vị “{unit}”",
    fix: "thêm đơn vị vào trang Đơn vị, rồi đọc lại tệp",
  },
  sentTwice: { wrong: "gửi hai bản khác nhau", fix: "chọn bản dùng" },
  missing: { wrong: "chưa gửi báo cáo {period} (hạn {sendBy})", fix: "đôn đốc đơn vị" },
  otherPeriod: {
    wrong: "báo cáo của {period}, không phải {expected}",
    fix: "đề nghị gửi đúng biểu mẫu {expected}",
  },
  otherPlan: {
    wrong: "báo cáo của kế hoạch khác: “{plan}”",
    fix: "đề nghị gửi đúng biểu mẫu của kế hoạch này",
  },
  otherVersion: {
    wrong: "biểu mẫu lập trước khi kế hoạch được nạp lại",
    fix: "xem lại các dòng đã đổi; lần sau gửi biểu mẫu mới",
  },
  notTemplate: {
    wrong: "tệp không phải biểu mẫu do phần mềm lập",
    fix: "đề nghị điền trên biểu mẫu đã gửi",
  },
  sheetMissing: {
    wrong: "thiếu trang “{sheet}”",
    fix: "đề nghị gửi lại biểu mẫu còn đủ các trang",
  },
  rowDeleted: { wrong: "thiếu dòng {id}", fix: "đề nghị điền lại trên biểu mẫu gốc" },
  rowDuplicated: { wrong: "lặp dòng {id}", fix: "đề nghị điền lại trên biểu mẫu gốc" },
  rowAdded: { wrong: "có thêm dòng {id}", fix: "đề nghị điền lại trên biểu mẫu gốc" },
  textChanged: {
    wrong: "phần có sẵn đã bị sửa: “{received}”",
    fix: "dùng lại nội dung kế hoạch; số liệu đơn vị nhập vẫn giữ",
  },
  sheetRenamed: { wrong: "trang “{sheet}” bị đổi tên", fix: "đã nhận theo tiêu đề; không cần sửa" },
  columnMoved: { wrong: "cột bị chuyển", fix: "đã nhận theo tiêu đề; không cần sửa" },
  fileXls: { wrong: "tệp Excel kiểu cũ (.xls)", fix: "mở bằng Excel, lưu lại dạng .xlsx rồi chọn lại" },
  fileXlsb: { wrong: "tệp Excel nhị phân (.xlsb)", fix: "mở bằng Excel, lưu lại dạng .xlsx rồi chọn lại" },
  fileOds: { wrong: "tệp OpenDocument (.ods)", fix: "lưu lại dạng .xlsx rồi chọn lại" },
  fileNotExcel: { wrong: "tệp không phải sổ Excel", fix: "đề nghị đơn vị gửi lại đúng tệp .xlsx" },
  fileEncrypted: { wrong: "tệp có mật khẩu", fix: "đề nghị đơn vị bỏ mật khẩu rồi gửi lại" },
  fileTooBig: { wrong: "tệp quá {limitMb} MB", fix: "xóa ảnh trong tệp rồi gửi lại" },
  fileOverLimit: {
    wrong: "nội dung tệp vượt giới hạn đọc",
    fix: "đề nghị điền lại trên biểu mẫu gốc rồi gửi lại",
  },
  fileBroken: { wrong: "tệp hỏng", fix: "đề nghị đơn vị gửi lại" },
  fileTimeout: {
    wrong: "đọc tệp quá lâu nên đã dừng",
    fix: "đề nghị điền lại trên biểu mẫu gốc rồi gửi lại",
  },
} as const satisfies SentenceTable;
