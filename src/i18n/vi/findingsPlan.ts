import type { UnreadableReason } from "../../domain/finding/unreadableReason";
import type { SentencePair, SentenceTable } from "../sentence";

/** Against the plan, the plan document itself, and the workbook as a database. */
export const findingsPlan = {
  belowTarget: { wrong: "đạt {result}, chưa đạt mức {target}", fix: "giải trình hoặc bổ sung" },
  needsBaseline: { wrong: "chưa có số liệu kỳ gốc {baseline}", fix: "nhập ở cột Kỳ gốc của trang Chỉ tiêu" },
  overdue: { wrong: "quá hạn {days} ngày", fix: "giải trình hoặc bổ sung" },
  dueSoon: { wrong: "còn {days} ngày đến hạn", fix: "theo dõi để hoàn thành đúng hạn" },
  late: { wrong: "hoàn thành muộn {days} ngày", fix: "giải trình nguyên nhân" },
  requiredEmpty: { wrong: "chưa có số liệu bắt buộc", fix: "nhập số liệu, hoặc chọn Không phát sinh" },
  noAppendix: {
    wrong: "không thấy phụ lục nhiệm vụ trong tệp",
    fix: "chọn tệp có bảng TT – Nhiệm vụ – … – Thời gian hoàn thành, hoặc dán bảng đó",
  },
  planUnreadable: {
    wrong: "chưa đọc được tệp “{name}”",
    fix: "lưu lại dạng .docx, hoặc dán phụ lục chép từ Word",
  },
  columnMissing: {
    wrong: "phụ lục thiếu cột “{column}”; các nhiệm vụ vẫn được nạp",
    fix: "nếu có cột này dưới tên khác, chọn lại ở bước xem cách hiểu",
  },
  columnGuessed: {
    wrong: "bảng {table}, cột {at} “{heading}” được hiểu là “{column}” theo nội dung các ô",
    fix: "xem lại cột này ở bước xem cách hiểu",
  },
  columnDoubtful: {
    wrong: "bảng {table}, cột {at} “{heading}”: nội dung các ô không giống “{column}”",
    fix: "so với văn bản gốc; chọn lại cột ở bước xem cách hiểu nếu lệch",
  },
  tableNotRead: {
    wrong: "bảng {table} “{headings}” ({rows} dòng) không nạp vì không phải bảng nhiệm vụ",
    fix: "nếu là bảng nhiệm vụ, chọn bảng này ở bước xem cách hiểu",
  },
  cellOutside: { wrong: "cột “{heading}” ghi “{text}”", fix: "không nạp; xem ở văn bản khi cần" },
  cellMerged: {
    wrong: "ô gộp cột “{column}”: nhiệm vụ {number} ghi theo “{text}”",
    fix: "không cần sửa",
  },
  dittoRead: {
    wrong: "cột “{column}” ghi như trên: nhiệm vụ {number} ghi theo “{text}”",
    fix: "không cần sửa",
  },
  dittoUnread: {
    wrong: "cột “{column}” ghi như trên nhưng phía trên không có nội dung",
    fix: "nhập nội dung cột này cho nhiệm vụ {number}",
  },
  deadlineComposed: {
    wrong: "thời gian ghép từ nhiều cột: “{text}”",
    fix: "xem lại thời gian của nhiệm vụ {number}",
  },
  headingInside: { wrong: "“{text}” là đề mục bên trong nhóm", fix: "không cần sửa" },
  groupNumberGiven: { wrong: "nhóm “{title}” không có số, đã đánh số {number}", fix: "không cần sửa" },
  numberGiven: {
    wrong: "dòng không có số thứ tự, đã đọc thành nhiệm vụ riêng số {number}",
    fix: "nếu là phần tiếp của nhiệm vụ trên, chọn lại ở bước xem cách hiểu",
  },
  rowLeftOut: { wrong: "dòng “{text}” đã được bỏ ra theo lựa chọn", fix: "không cần sửa" },
  yearMissing: { wrong: "không thấy năm của kế hoạch", fix: "chọn năm kế hoạch khi nạp" },
  yearGuessed: {
    wrong:
      "tên kế hoạch không ghi rõ một năm; đã lấy năm {year}, năm được ghi nhiều nhất trong phụ lục ({count} lần)",
    fix: "chọn năm kế hoạch khi nạp",
  },
  planYear: { wrong: "kế hoạch {planYear} ghi năm {year}", fix: "giữ nguyên văn; kiểm tra với văn bản gốc" },
  numberGap: { wrong: "số thứ tự nhảy từ {after} đến {number}", fix: "kiểm tra phụ lục có thiếu dòng không" },
  numberRepeated: { wrong: "số thứ tự {number} lặp lại", fix: "kiểm tra số thứ tự trong phụ lục" },
  rowUnplaced: {
    wrong: "dòng “{text}” chưa xếp được vào nhiệm vụ nào",
    fix: "kiểm tra dòng này trong phụ lục",
  },
  unitUnmatched: {
    wrong: "đơn vị “{text}” chưa khớp danh sách",
    fix: "thêm tên này vào trang Đơn vị, cột Tên gọi khác",
  },
  unitUnsure: {
    wrong: "“{text}” gần giống “{near}”",
    fix: "nếu đúng, thêm tên này vào trang Đơn vị, cột Tên gọi khác",
  },
  groupEmpty: { wrong: "nhóm “{name}” chưa có đơn vị nào", fix: "nhập các đơn vị của nhóm ở trang Đơn vị" },
  deadlineUnread: {
    wrong: "chưa hiểu thời gian “{text}”",
    fix: "nhập hạn ở cột Hạn do Văn phòng nhập",
  },
  deadlineElsewhere: {
    wrong: "thời gian “{text}” do văn bản khác quy định",
    fix: "nhập hạn ở cột Hạn do Văn phòng nhập khi biết",
  },
  deadlineAwaits: { wrong: "hạn tính theo sự kiện: “{text}”", fix: "nhập ngày của sự kiện khi có" },
  headerRepeated: { wrong: "dòng tiêu đề lặp lại {count} lần", fix: "đã bỏ qua; không cần sửa" },
  rowJoined: { wrong: "nhiệm vụ nằm ở hai trang, đã nối lại", fix: "xem lại nội dung nhiệm vụ" },
  groupInOneCell: { wrong: "số và tên nhóm ở cùng một ô, đã tách", fix: "không cần sửa" },
  groupIsTask: { wrong: "nhóm {number} đồng thời là một nhiệm vụ", fix: "không cần sửa" },
  markupRead: { wrong: "ô có mã định dạng danh sách, đã đọc thành từng ý", fix: "xem lại nội dung nhiệm vụ" },
  bodyTaskUnlisted: {
    wrong: "“{text}” nêu ở phần thân, chưa thấy dòng nào trong phụ lục",
    fix: "bổ sung vào phụ lục, hoặc bỏ qua nếu đã gộp vào nhiệm vụ khác",
  },
  bodyTaskNear: {
    wrong: "“{text}” nêu ở phần thân, chưa thấy dòng nào trong phụ lục; gần nhất là nhiệm vụ {near}",
    fix: "bổ sung vào phụ lục, hoặc bỏ qua nếu nhiệm vụ {near} đã bao gồm",
  },
  bodyTasksUnlisted: {
    wrong: "{count} trong {total} nhiệm vụ của phần thân chưa thấy dòng nào trong phụ lục",
    fix: "kiểm tra phụ lục có đúng của Kế hoạch này không",
  },
  targetUnserved: {
    wrong: "chỉ tiêu “{text}” chưa có nhiệm vụ nào trong phụ lục gắn với",
    fix: "bổ sung nhiệm vụ, hoặc bỏ qua nếu đã giao ở văn bản khác",
  },
  bodyYear: {
    wrong: "“{text}” ghi năm {year} trong kế hoạch năm {planYear}",
    fix: "giữ nguyên văn; kiểm tra với văn bản gốc",
  },
  groupYear: {
    wrong: "tên nhóm {number} ghi năm {year} trong kế hoạch năm {planYear}",
    fix: "giữ nguyên văn; kiểm tra với văn bản gốc",
  },
  appendixYear: {
    wrong: "tên phụ lục ghi năm {year}, tên kế hoạch ghi năm {planYear}",
    fix: "kiểm tra phụ lục có đúng của Kế hoạch này không",
  },
  signedYear: {
    wrong: "kế hoạch năm {planYear} ký tháng {month} năm {year}",
    fix: "kiểm tra năm của kế hoạch và ngày ký",
  },
  bodyNumberGap: {
    wrong: "số mục nhảy từ {after} đến {number}, thiếu {missing}",
    fix: "kiểm tra phần thân có thiếu mục không",
  },
  bodyNumberRepeated: { wrong: "số mục {number} lặp lại", fix: "kiểm tra số mục trong phần thân" },
  bodyNumberOrder: { wrong: "mục {number} đứng sau mục {after}", fix: "kiểm tra số mục trong phần thân" },
  groupNumberGap: {
    wrong: "số nhóm nhiệm vụ nhảy từ {after} đến {number}, thiếu {missing}",
    fix: "kiểm tra phụ lục có thiếu nhóm không",
  },
  bodyUnitUnlisted: {
    wrong: "đơn vị “{text}” nêu ở phần thân, chưa có trong danh sách",
    fix: "thêm vào trang Đơn vị, hoặc thêm tên này vào cột Tên gọi khác",
  },
  sheetEdited: {
    wrong: "dữ liệu trong trang đã bị sửa tay: {what}",
    fix: "hoàn tác lần sửa, hoặc tổng hợp lại",
  },
} as const satisfies SentenceTable;

/** The sentence of `planUnreadable` by its reason. */
export const unreadablePlan = {
  encrypted: { wrong: "tệp “{name}” có mật khẩu", fix: "bỏ mật khẩu, lưu lại rồi chọn lại" },
  broken: { wrong: "tệp “{name}” hỏng", fix: "mở bằng Word hoặc Excel, lưu lại rồi chọn lại" },
  overLimit: {
    wrong: "nội dung tệp “{name}” vượt giới hạn đọc",
    fix: "lưu phần Kế hoạch và phụ lục thành tệp riêng rồi chọn lại",
  },
  tooBig: { wrong: "tệp “{name}” quá {limitMb} MB", fix: "xóa ảnh trong tệp, lưu lại rồi chọn lại" },
  oldOffice: {
    wrong: "tệp “{name}” là dạng Word, Excel cũ",
    fix: "mở bằng Word hoặc Excel, lưu lại dạng .docx hoặc .xlsx rồi chọn lại",
  },
  openDocument: {
    wrong: "tệp “{name}” là dạng OpenDocument",
    fix: "lưu lại dạng .docx hoặc .xlsx rồi chọn lại",
  },
  pdf: { wrong: "tệp “{name}” là PDF", fix: "mở bằng Word, lưu lại dạng .docx rồi chọn lại" },
  rtf: { wrong: "tệp “{name}” là RTF", fix: "mở bằng Word, lưu lại dạng .docx rồi chọn lại" },
  archive: {
    wrong: "tệp “{name}” không phải .docx, .xlsx mà là tệp nén",
    fix: "giải nén rồi chọn tệp Kế hoạch ở trong",
  },
  encoding: {
    wrong: "tệp “{name}” không dùng mã Unicode",
    fix: "mở bằng Word, chuyển sang Unicode, lưu dạng .docx rồi chọn lại",
  },
  empty: {
    wrong: "tệp “{name}” không có nội dung",
    fix: "chọn lại tệp Kế hoạch, hoặc dán phụ lục chép từ Word",
  },
  notText: { wrong: "tệp “{name}” không phải văn bản", fix: "chọn tệp .docx, .xlsx hoặc .txt của Kế hoạch" },
} as const satisfies Record<UnreadableReason, SentencePair>;
