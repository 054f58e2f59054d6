/** Settings kept in the plan workbook, and the pane's language. */
export const settings = {
  "set.title": "Cài đặt",
  "set.where": "Lưu trong sổ kế hoạch này",
  "set.figuresFrom": "Số liệu của kỳ tính từ ngày",
  "set.figuresFromHow": "{period}: từ {from} đến {to}.",
  "set.sendBy": "Hạn gửi: ngày của tháng cuối kỳ",
  "set.monthlySendBy": "Hạn gửi báo cáo tháng: ngày của tháng sau",
  "set.dueSoon": "Báo “Sắp đến hạn” trước (ngày)",
  "set.language": "Ngôn ngữ của bảng này",
  "set.vi": "Tiếng Việt",
  "set.en": "English",
  "set.save": "Lưu cài đặt",
  "set.saved": "Đã lưu cài đặt",
  "set.range": "Nhập số từ {from} đến {to}",
} as const;
