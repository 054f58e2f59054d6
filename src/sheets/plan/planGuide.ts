import { sheetNames } from "../../i18n/vi/sheetWords";
import { guideSheet, signLines } from "../guideSheet";
import type { SheetSpec } from "../model/book";
import { palette } from "../styles";
import type { PlanView } from "./planView";

/** Hướng dẫn of the plan workbook. */
export function planGuide({ book: { plan }, planFooter }: PlanView): SheetSpec {
  return guideSheet({
    title: "SỔ THEO DÕI KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH",
    subtitle: `${plan.title}. ${plan.agency}.`,
    tabColour: palette.tabInput,
    footer: planFooter(sheetNames.guide),
    parts: [
      {
        heading: "Sổ này để làm gì",
        lines: [
          "Theo dõi nhiệm vụ và chỉ tiêu của Kế hoạch, nhận báo cáo của các đơn vị và tổng hợp theo kỳ.",
          "Mọi việc làm trên máy này. Không gửi số liệu đi đâu.",
        ],
      },
      {
        heading: "Năm bước của một kỳ",
        lines: [
          "1. Kế hoạch: xem lại trang Mốc thực hiện, Chỉ tiêu, Đơn vị; điền các ô nền vàng còn thiếu.",
          "2. Biểu mẫu gửi đơn vị: lập mỗi đơn vị một tệp, gửi kèm hạn gửi báo cáo.",
          "3. Nhận báo cáo: chọn các tệp đơn vị gửi về; tệp chỉ được đọc, không bị sửa.",
          "4. Phát hiện: xử lý các điểm phải sửa, cần xem lại; đề nghị đơn vị bổ sung.",
          "5. Tổng hợp và báo cáo: bấm Cập nhật, đọc trang Tổng hợp, in hoặc lập báo cáo.",
        ],
      },
      {
        heading: "Các trang của sổ",
        lines: [
          "Tổng hợp: kết quả của kỳ báo cáo tại Ngày tính. Đổi Kỳ báo cáo, Ngày tính ở dòng 3 của trang.",
          "Phát hiện: mỗi dòng một điểm cần biết, có đơn vị, trang, ô và cách sửa.",
          "Thay đổi: lần tổng hợp gần nhất đã thêm, sửa, bỏ gì so với trước đó.",
          "Kế hoạch, Mốc thực hiện, Chỉ tiêu, Đơn vị: nội dung Kế hoạch và phần Văn phòng bổ sung.",
          "Ngày nghỉ: các ngày không tính là ngày làm việc; kiểm tra theo thông báo của năm.",
          "Tự chấm điểm: có khi đã nạp bảng tiêu chí của Chỉ số cải cách hành chính.",
          "Báo cáo nhiệm vụ, Báo cáo chỉ tiêu, Báo cáo đã nhận, Nhật ký: số liệu gốc, chỉ đọc.",
        ],
      },
      { heading: "Dấu hiệu và màu", lines: signLines },
      {
        heading: "Lưu ý",
        lines: [
          "Các trang được bảo vệ không mật khẩu để tránh sửa nhầm. Không đổi tên trang, không xóa cột.",
          "Số mốc đếm theo từng đơn vị (mốc × đơn vị): một mốc giao hai đơn vị được đếm hai lần.",
        ],
      },
    ],
  });
}
