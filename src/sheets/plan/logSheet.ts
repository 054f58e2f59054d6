import type { LogEntry } from "../../domain/plan/planBook";
import { sheetNames } from "../../i18n/vi/sheetWords";
import type { SheetSpec } from "../model/book";
import { dateTime, number, text } from "../model/content";
import { periodLabel } from "../periodLabel";
import { palette, styles } from "../styles";
import type { Column } from "../table/column";
import { tableSheet } from "../table/tableSheet";
import { tables } from "./names";
import type { PlanView } from "./planView";

/** Headings of Nhật ký. */
export const logHeadings = {
  at: "Thời điểm",
  action: "Việc",
  period: "Kỳ",
  about: "Đơn vị/tệp",
  cells: "Số ô",
  result: "Kết quả",
  runId: "Mã lần",
} as const;

const columns: Column<LogEntry>[] = [
  { heading: logHeadings.at, width: 17, style: styles.dateTime, value: ({ at }) => dateTime(at) },
  { heading: logHeadings.action, width: 26, style: styles.textAsIs, value: ({ action }) => text(action) },
  {
    heading: logHeadings.period,
    width: 12,
    style: styles.centre,
    value: ({ periodId }) => text(periodLabel(periodId)),
  },
  { heading: logHeadings.about, width: 40, style: styles.textAsIs, value: ({ about }) => text(about) },
  { heading: logHeadings.cells, width: 9, style: styles.count, value: ({ cells }) => number(cells) },
  { heading: logHeadings.result, width: 30, style: styles.textAsIs, value: ({ result }) => text(result) },
  { heading: logHeadings.runId, width: 14, style: styles.textAsIs, value: ({ runId }) => text(runId) },
];

/** Nhật ký: what was done to this workbook and when. */
export function logSheet(view: PlanView): SheetSpec {
  return tableSheet({
    name: sheetNames.log,
    table: tables.log,
    title: "NHẬT KÝ",
    notes: ["Mỗi việc làm thay đổi sổ ghi một dòng. Chỉ đọc."],
    headingRow: 4,
    columns,
    rows: view.book.log,
    frozenColumns: 0,
    tabColour: palette.tabRecord,
    footer: view.planFooter(sheetNames.log),
  });
}
