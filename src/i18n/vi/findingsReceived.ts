import type { SentenceTable } from "../sentence";

/** What units send: its structure, and files that cannot be read. */
export const findingsReceived = {
  unitUnknown: {
    wrong: "không nhận ra đơn vị “{unit}”",
    fix: "chọn đơn vị trong danh sách (lần sau sẽ nhớ), hoặc thêm vào trang Đơn vị rồi đọc lại tệp",
  },
  unitNotAsked: {
    wrong: "“{unit}” không thuộc các đơn vị phải báo cáo",
    fix: "nếu phải báo cáo, ghi “Có” ở cột Phải báo cáo của trang Đơn vị rồi đọc lại tệp",
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
  planBookUnread: {
    wrong: "sổ tổng hợp của cấp dưới bị hỏng, không đọc được",
    fix: "đề nghị gửi lại sổ còn đủ các trang",
  },
  otherPlanVersion: {
    wrong: "sổ tổng hợp của cấp dưới lập theo bản kế hoạch khác",
    fix: "đề nghị nạp lại cùng một bản kế hoạch, tổng hợp rồi gửi lại",
  },
  noReports: {
    wrong: "sổ tổng hợp của cấp dưới chưa có báo cáo {period}",
    fix: "đề nghị tổng hợp kỳ này rồi gửi lại",
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
  matchedByHeadings: {
    wrong: "trang không còn phần ẩn của biểu mẫu",
    fix: "đã nhận theo tiêu đề cột và nội dung từng dòng; xem lại các giá trị đã nhận",
  },
  unitByName: {
    wrong: "không nhận ra mã đơn vị của tệp; đã nhận theo tên “{unit}”",
    fix: "xác nhận đúng đơn vị; nếu không đúng, đề nghị điền lại trên biểu mẫu gốc",
  },
  rowByText: {
    wrong: "dòng {id} không còn mã; đã nhận theo nội dung",
    fix: "đối chiếu giá trị của dòng với nội dung nhiệm vụ, chỉ tiêu",
  },
  rowContradicts: {
    wrong: "dòng có mã {id} nhưng ghi nội dung khác: “{text}”",
    fix: "đề nghị điền lại trên biểu mẫu gốc, không sắp xếp hay chép một phần trang",
  },
  cellUnplaced: {
    wrong: "nằm ngoài các cột của biểu mẫu: “{received}”",
    fix: "nếu là số liệu báo cáo, đề nghị điền vào đúng cột rồi gửi lại",
  },
  columnRepeated: {
    wrong: "có hai cột “{heading}”, không rõ cột nào đúng",
    fix: "đề nghị chỉ giữ một cột rồi gửi lại",
  },
  inputColumnMissing: { wrong: "thiếu cột “{heading}”", fix: "đề nghị điền lại trên biểu mẫu gốc" },
  contactTwice: {
    wrong: "hai trang ghi người lập, điện thoại khác nhau",
    fix: "xem lại đầu mối của đơn vị",
  },
  sheetUnread: {
    wrong: "trang “{sheet}” không thuộc biểu mẫu, không đọc",
    fix: "nếu có số liệu báo cáo, đề nghị điền vào biểu mẫu rồi gửi lại",
  },
  unitNotNamed: {
    wrong: "không rõ đơn vị gửi: phần ẩn đã mất, đầu trang và tên tệp không ghi tên đơn vị",
    fix: "ghi “Đơn vị: …” ở đầu trang theo tên tại trang Đơn vị, hoặc điền lại trên biểu mẫu gốc",
  },
  unitUnclear: {
    wrong: "không rõ đơn vị gửi: đầu trang và tên tệp ghi nhiều đơn vị ({units})",
    fix: "đề nghị ghi đúng một đơn vị, hoặc điền lại trên biểu mẫu gốc",
  },
  periodUnclear: {
    wrong: "không rõ kỳ báo cáo: phần ẩn đã mất, đầu trang không ghi một kỳ",
    fix: "ghi kỳ báo cáo ở tiêu đề trang, hoặc điền lại trên biểu mẫu gốc",
  },
  otherUnitInHead: {
    wrong: "đầu trang ghi “{unit}” nhưng biểu mẫu lập cho đơn vị khác",
    fix: "đề nghị từng đơn vị điền trên biểu mẫu của mình",
  },
  otherPeriodInHead: {
    wrong: "đầu trang ghi {period} nhưng biểu mẫu lập cho {expected}",
    fix: "đề nghị điền trên biểu mẫu của đúng kỳ báo cáo",
  },
  fileOtherFormat: {
    wrong: "số liệu đọc từ tệp dạng {format}, không phải .xlsx",
    fix: "đối chiếu với bản đơn vị giữ; lần sau đề nghị lưu lại dạng .xlsx",
  },
  fileXls: {
    wrong: "tệp Excel quá cũ (trước bản 95)",
    fix: "mở bằng Excel, lưu lại dạng .xlsx rồi chọn lại",
  },
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
