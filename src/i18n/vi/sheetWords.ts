import type { Change, ChangedField } from "../../domain/changes/change";
import type { IndicatorStatus, Progress, StoredFinding } from "../../domain/consolidation/consolidation";
import type { HolidayKind } from "../../domain/plan/holidayRow";
import type { Severity } from "../../domain/finding/finding";
import type { Timeliness } from "../../domain/timeliness/timeliness";

/** Names of the sheets of a plan workbook and of a unit's template. Workbooks are always Vietnamese. */
export const sheetNames = {
  guide: "Hướng dẫn",
  summary: "Tổng hợp",
  findings: "Phát hiện",
  changes: "Thay đổi",
  plan: "Kế hoạch",
  milestones: "Mốc thực hiện",
  indicators: "Chỉ tiêu",
  units: "Đơn vị",
  holidays: "Ngày nghỉ",
  scoring: "Tự chấm điểm",
  taskRows: "Báo cáo nhiệm vụ",
  indicatorRows: "Báo cáo chỉ tiêu",
  reports: "Báo cáo đã nhận",
  log: "Nhật ký",
  lists: "Danh mục",
  keys: "_CCHC",
  journal: "_CCHC_NK",
  sendBack: "Trả lại bổ sung",
  templateTasks: "Nhiệm vụ",
  templateIndicators: "Chỉ tiêu",
} as const;

export type SheetKey = keyof typeof sheetNames;

/** What stands in Tiến độ: the word only, chosen from a list. */
export const progressWords: Record<Progress, string> = {
  notStarted: "Chưa thực hiện",
  inProgress: "Đang thực hiện",
  done: "Hoàn thành",
  notApplicable: "Không phát sinh",
};

/** Before the word wherever a progress is told, not entered. */
export const progressSigns: Record<Progress, string> = {
  notStarted: "○",
  inProgress: "◐",
  done: "●",
  notApplicable: "–",
};

export const statusWords: Record<IndicatorStatus, string> = {
  reported: "Có số liệu",
  notApplicable: "Không phát sinh",
};

/** Sign and word of a state: never colour alone. */
export const timelinessWords: Record<Timeliness, string> = {
  onTime: "✔ Đúng hạn",
  late: "◆ Hoàn thành muộn",
  overdue: "✖ Quá hạn",
  dueSoon: "▲ Sắp đến hạn",
  open: "○ Còn hạn",
  noDeadline: "– Không định hạn",
  awaitingEvent: "… Chờ sự kiện",
  needsDate: "? Cần nhập hạn",
  notApplicable: "– Không phát sinh",
};

/** What the office writes instead of a date where a milestone has none. */
export const noDeadlineWord = "Không định hạn";

export const sentWords = { ok: "✔ Đúng hạn", late: "◆ Gửi muộn", missing: "✖ Chưa gửi" } as const;

export const targetWords = {
  met: "✔ Đạt",
  missed: "✖ Chưa đạt",
  needsBaseline: "? Cần kỳ gốc",
  noData: "",
} as const;

export const severityWords: Record<Severity, string> = {
  error: "✖ Phải sửa",
  warning: "▲ Cần xem lại",
  info: "ⓘ Để biết",
};

export const handlingWords: Record<StoredFinding["handling"], string> = {
  open: "Chưa xử lý",
  fixed: "Đã sửa",
  accepted: "Chấp nhận",
};

/** What Thay đổi says of each line. */
export const changeWords: Record<Change["kind"], string> = {
  newReport: "Báo cáo mới",
  replaced: "Gửi lại",
  added: "Thêm",
  changed: "Sửa",
  removed: "Bỏ",
  follows: "Kéo theo",
};

export const changedFieldWords: Record<ChangedField, string> = {
  progress: "Tiến độ",
  completedOn: "Ngày hoàn thành",
  document: "Số, ký hiệu văn bản",
  result: "Kết quả thực hiện",
  difficulty: "Khó khăn, kiến nghị",
  status: "Tình trạng số liệu",
  numerator: "Tử số",
  denominator: "Mẫu số",
  explanation: "Giải trình",
  preparedBy: "Người lập",
  phone: "Điện thoại",
  timeliness: "Tình trạng mốc",
  cells: "Số ô đã điền",
};

export const yesNoWords = { yes: "Có", no: "Không" } as const;

export const holidayKindWords: Record<HolidayKind, string> = { off: "Nghỉ", working: "Làm bù" };

/** Labels on Tổng hợp by which a figure is found again: of the headline, and of the table of task groups beside the words of states. */
export const summaryHeadings = {
  received: "Báo cáo đã nhận",
  belowTarget: "Chỉ tiêu chưa đạt",
  mustFix: "Phát hiện phải sửa",
  total: "Tổng số",
  noReport: "Chưa có báo cáo",
  doneOfDue: "Hoàn thành / đến hạn",
  allGroups: "Cộng",
} as const;

/** Stands in table 5 for a unit without a report. */
export const noReportWord = "Chưa có";

/** Tự kiểm tra of Nhiệm vụ, first that applies. `late` is followed by "n ngày". */
export const taskCheckWords = {
  empty: "… Chưa điền",
  noProgress: "✖ Chưa chọn tiến độ",
  noDate: "✖ Thiếu ngày hoàn thành",
  badDate: "✖ Ngày không đúng",
  dateNotDone: "▲ Có ngày, chưa chọn Hoàn thành",
  noDocument: "▲ Thiếu số, ký hiệu văn bản",
  noResult: "▲ Thiếu kết quả",
  late: "◆ Hoàn thành muộn",
  days: "ngày",
  ok: "✔ Đủ",
} as const;

/** Tự kiểm tra of Chỉ tiêu, first that applies. */
export const indicatorCheckWords = {
  empty: "… Chưa điền",
  noStatus: "✖ Chưa chọn tình trạng",
  figuresNotApplicable: "▲ Không phát sinh nhưng có số liệu",
  noNumerator: "✖ Thiếu tử số",
  noDenominator: "✖ Thiếu mẫu số",
  notNumber: "✖ Không phải số",
  negative: "✖ Số âm",
  denominatorZero: "✖ Mẫu số bằng 0",
  numeratorAbove: "✖ Tử số lớn hơn mẫu số",
  belowLast: "▲ Thấp hơn kỳ trước",
  noExplanation: "▲ Thiếu giải trình",
  ok: "✔ Đủ",
} as const;

/** Stands in Hạn of a template where there is no date. */
export const noDueWords = {
  awaitingEvent: "Chờ sự kiện",
  elsewhere: "Theo văn bản khác",
  unreadable: "Chưa xác định hạn",
  none: "Không định hạn",
} as const;
