/** What the ribbon's Kiểm tra ngay answers, in a window of its own. */
export const now = {
  "now.atError": "Đã chọn ô phải sửa đầu tiên.",
  "now.atEmpty": "Đã chọn ô trống đầu tiên.",
  "now.more": "Mở bảng công việc để xem tất cả.",
  "now.nothing": "Chưa có gì để kiểm tra",
  "now.empty": "Sổ đang mở còn trống. Mở bảng công việc để nạp Kế hoạch.",
  "now.failed": "Chưa kiểm tra được",
  "now.failedHow": "Xử lý xong thì bấm lại Kiểm tra ngay. Chưa được thì mở bảng công việc.",
  "now.close": "Đóng cửa sổ này để làm tiếp.",
} as const;
