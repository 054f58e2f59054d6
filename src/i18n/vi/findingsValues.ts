import type { SentenceTable } from "../sentence";

/** Values in input cells: dates, progress, figures, text. */
export const findingsValues = {
  dateUnreadable: {
    wrong: "“{received}” không đọc được là ngày",
    fix: "nhập dạng ngày/tháng/năm, ví dụ 05/3/2024",
  },
  dateText: { wrong: "“{received}” là chữ, đã đọc là ngày {date}", fix: "không cần sửa nếu đúng" },
  dateSwapped: { wrong: "ngày {date} có thể nhầm ngày với tháng", fix: "kiểm tra, nhập lại nếu nhầm" },
  dateOutsideYear: { wrong: "ngày {date} ngoài năm kế hoạch", fix: "kiểm tra lại ngày" },
  dateFuture: { wrong: "ngày {date} sau ngày tính", fix: "kiểm tra lại ngày" },
  dateBeforeStart: { wrong: "ngày {date} trước ngày bắt đầu {from}", fix: "kiểm tra lại ngày" },
  progressUnknown: {
    wrong: "Tiến độ “{received}” không có trong danh sách",
    fix: "chọn một trong bốn mức của danh sách",
  },
  progressMissing: { wrong: "đã điền nhưng chưa chọn Tiến độ", fix: "chọn Tiến độ trong danh sách" },
  doneNoDate: {
    wrong: "Hoàn thành nhưng thiếu ngày hoàn thành",
    fix: "nhập ngày hoàn thành vào ô {address}, hoặc chọn lại Tiến độ",
  },
  doneNoDocument: {
    wrong: "Hoàn thành nhưng thiếu số, ký hiệu văn bản",
    fix: "nhập số, ký hiệu vào ô {address}, hoặc chọn lại Tiến độ",
  },
  dateNotDone: {
    wrong: "có ngày hoàn thành nhưng Tiến độ là “{progress}”",
    fix: "chọn Hoàn thành, hoặc xóa ngày",
  },
  resultMissing: { wrong: "chưa ghi kết quả thực hiện", fix: "ghi việc đã làm trong kỳ" },
  promise: {
    wrong: "kết quả ghi “{received}”: là dự kiến, chưa phải kết quả",
    fix: "ghi việc đã làm trong kỳ",
  },
  notNumber: { wrong: "“{received}” không phải số", fix: "nhập số" },
  textNumber: { wrong: "“{received}” là chữ, đã đổi thành số {value}", fix: "không cần sửa" },
  negative: { wrong: "số âm {received}", fix: "kiểm tra lại; không có việc thì chọn Không phát sinh" },
  numeratorAboveDenominator: {
    wrong: "tử số {numerator} lớn hơn mẫu số {denominator}",
    fix: "kiểm tra lại; không có việc thì chọn Không phát sinh",
  },
  denominatorZero: { wrong: "mẫu số bằng 0", fix: "kiểm tra lại; không có việc thì chọn Không phát sinh" },
  figureHalfMissing: { wrong: "mới nhập một trong hai: tử số, mẫu số", fix: "nhập đủ tử số và mẫu số" },
  percentScale: {
    wrong: "nhập {received}, có thể là {suggested}",
    fix: "xác nhận giá trị đúng",
  },
  cumulativeDrop: {
    wrong: "lũy kế {value} nhỏ hơn kỳ trước {previous}",
    fix: "kiểm tra lại hoặc giải trình",
  },
  statusUnknown: {
    wrong: "Tình trạng “{received}” không có trong danh sách",
    fix: "chọn Có số liệu hoặc Không phát sinh",
  },
  notApplicableWithFigures: {
    wrong: "chọn Không phát sinh nhưng có số liệu",
    fix: "xóa số liệu, hoặc chọn Có số liệu",
  },
  formula: { wrong: "ô chứa công thức", fix: "nhập giá trị, không nhập công thức" },
  cellError: { wrong: "ô báo {received}", fix: "nhập giá trị, không nhập công thức" },
  oldEncoding: { wrong: "chữ mã {encoding} “{before}” đã chuyển thành “{after}”", fix: "xem lại nội dung" },
  textNormalised: {
    wrong: "{count} chữ ghi dấu tách rời, đã ghép lại: “{before}” thành “{after}”",
    fix: "không cần sửa",
  },
  lookAlikes: {
    wrong: "chữ “{before}” có ký tự lạ giống chữ Việt, đã thay thành “{after}”",
    fix: "xem lại nội dung",
  },
  oddSpaces: {
    wrong: "{count} khoảng trắng đặc biệt hoặc ký tự ẩn, đã thay: “{before}” thành “{after}”",
    fix: "không cần sửa",
  },
  textDate: {
    wrong: "nội dung đã bị đổi thành ngày {date}",
    fix: "gõ lại số, ký hiệu văn bản, thêm dấu ' ở đầu",
  },
  controlChars: { wrong: "nội dung có ký tự không hợp lệ", fix: "gõ lại nội dung" },
  textTooLong: { wrong: "nội dung quá dài ({length} ký tự)", fix: "rút gọn còn dưới {limit} ký tự" },
} as const satisfies SentenceTable;
