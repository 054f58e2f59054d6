import type { JobProgress } from "../../app/job";
import type { Refusal } from "../host/engine/peopleGate";
import { NotXlsx } from "./workbookFiles";

/** What the preview page itself says; the pane has its own words. */
export const words = {
  ready: "Sổ trống đã mở. Bắt đầu ở bảng bên phải, hoặc bấm “Dữ liệu mẫu” để xem cả công việc.",
  leave: "Sổ đang mở có thay đổi chưa lưu. Vẫn mở sổ khác?",
  unchanged: "Sổ đang mở giữ nguyên.",
  newBook: "Sổ mới",
  newBookAbout: "Mở một sổ trống",
  newBookDone: "Đã mở sổ mới.",
  open: "Mở tệp .xlsx",
  openAbout: "Mở một sổ Excel trên máy này: sổ kế hoạch, hoặc biểu mẫu của một đơn vị",
  opening: (name: string) => `Đang mở ${name}…`,
  opened: (name: string) => `Đã mở ${name}.`,
  save: "Lưu tệp .xlsx",
  saveAbout: "Lưu sổ đang mở thành tệp Excel",
  saved: (name: string) => `Đã lưu ${name}.`,
  sample: "Dữ liệu mẫu",
  sampleAbout: "Nạp kế hoạch ví dụ, nhập đơn vị mẫu và đưa vào bảng các báo cáo có lỗi cài sẵn",
  sampleWorking: "Đang điền dữ liệu mẫu…",
  sampleDone: (files: number) =>
    `Đã đưa ${files} tệp báo cáo mẫu vào bảng bên phải. Bước tiếp theo: chọn bản dùng cho đơn vị gửi hai lần, bấm “Tổng hợp”.`,
  saveSample: "Lưu báo cáo mẫu (.zip)",
  saveSampleAbout: "Lưu các tệp báo cáo mẫu đã đưa vào bảng",
  openPane: "Tổng hợp CCHC",
  openPaneAbout: "Nút trên thẻ Trang đầu: mở bảng công việc",
  checkNow: "Kiểm tra ngay",
  checkNowAbout: "Nút trên thẻ Trang đầu: kiểm tra sổ đang mở, không cần bảng công việc",
  checking: "Đang kiểm tra…",
  checked: "Đã kiểm tra xong.",
  consolidate: "Tổng hợp",
  consolidateAbout: "Nút trên thẻ Trang đầu: mở bảng công việc ở bước Nhận báo cáo",
  noFunction: (name: string) => `trang lệnh không có chức năng ${name}`,
  dialog: "Trả lời của Tổng hợp CCHC",
  closeDialog: "Đóng",
  noSample: "Chưa có báo cáo mẫu. Bấm “Dữ liệu mẫu” trước.",
} as const;

/** Said when the grid refuses what a person tried, as Excel does in a box. */
export const refusals: Record<Refusal, string> = {
  lockedCell: "Ô này bị khóa: trang được bảo vệ. Chỉ nhập vào ô nền vàng.",
  protectedSheet: "Trang được bảo vệ: không thêm, xóa, chuyển dòng hoặc cột.",
  hiddenSheet: "Trang này do phần mềm dùng, không hiện ra được.",
};

export function progressInWords({ step, done, total, item }: JobProgress): string {
  if (step !== "writing") return words.sampleWorking;
  return `Đang ghi trang ${Math.min(done + 1, total)}/${total}${item ? `: ${item}` : ""}`;
}

/** Why a tool did not do its work. */
export function reasonInWords(reason: unknown): string {
  if (reason instanceof NotXlsx)
    return `Chưa mở được “${reason.message}”: tệp không phải sổ .xlsx. Sổ đang mở giữ nguyên.`;
  return `Chưa làm được: ${reason instanceof Error ? reason.message : String(reason)}.`;
}
