import { formatText } from "../../domain/date/format";
import { guideSheet, signLines } from "../guideSheet";
import type { SheetSpec } from "../model/book";
import { periodLabel } from "../periodLabel";
import { palette } from "../styles";
import type { TemplateInput } from "./templateInput";

const beforeLine =
  "“Kỳ trước” là nội dung đơn vị đã báo cáo. Việc đã hoàn thành được điền sẵn: xem lại, sửa nếu có thay đổi. Việc còn mở: báo cáo tiếp. Số liệu chỉ tiêu tính lũy kế, nhập lại đủ.";

/** Hướng dẫn of a unit's template, with the tasks the unit only supports. */
export function templateGuide({ plan, unit, period, supports, lastStates }: TemplateInput): SheetSpec {
  const name = periodLabel(period.id);
  const supported = supports.map(({ number, title }) => `${number}. ${title}`);
  const hasBefore = [lastStates?.tasks, lastStates?.indicators].some((rows) => (rows?.size ?? 0) > 0);
  return guideSheet({
    title: `BIỂU MẪU BÁO CÁO CẢI CÁCH HÀNH CHÍNH, ${name.toLocaleUpperCase("vi")}`,
    subtitle: `${unit.name}. ${plan.title}.`,
    tabColour: palette.tabInput,
    footer: `${unit.name} – ${name}`,
    parts: [
      {
        heading: "Cách điền",
        lines: [
          "1. Chỉ điền ô nền vàng ở trang Nhiệm vụ và trang Chỉ tiêu. Phần còn lại có sẵn, không sửa.",
          `2. Số liệu tính từ ${formatText(period.figuresFrom)} đến ${formatText(period.cutOff)}.`,
          "3. Tiến độ chọn trong danh sách. Hoàn thành thì nhập ngày hoàn thành và số, ký hiệu văn bản.",
          "4. Chỉ tiêu: nhập tử số, mẫu số là số đếm; phần mềm tự tính tỷ lệ. Không có việc thì chọn Không phát sinh.",
          "5. Xem cột Kiểm tra, sửa các ô có dấu ✖ rồi lưu và gửi lại tệp này, giữ dạng .xlsx.",
          ...(hasBefore ? [beforeLine] : []),
          `Hạn gửi báo cáo: ${formatText(period.sendBy)}.`,
        ],
      },
      { heading: "Dấu hiệu và màu", lines: signLines },
      ...(supported.length > 0
        ? [{ heading: "Nhiệm vụ phối hợp (để biết, không phải báo cáo)", lines: supported }]
        : []),
    ],
  });
}
