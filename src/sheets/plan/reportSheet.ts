import type { ReceivedReport } from "../../domain/consolidation/consolidation";
import { periodById } from "../../domain/periods/periodById";
import { contactFields } from "../../domain/submission/submission";
import { sentWords, sheetNames } from "../../i18n/vi/sheetWords";
import { stateFormats } from "../conditional";
import { quoted, thisRow } from "../formulaText";
import type { SheetSpec } from "../model/book";
import { date, number, text } from "../model/content";
import { periodLabel } from "../periodLabel";
import { palette, styles } from "../styles";
import { computed, type Column } from "../table/column";
import { tableSheet } from "../table/tableSheet";
import { addressList } from "./addressList";
import { tables } from "./names";
import type { PlanView } from "./planView";

/** Headings of Báo cáo đã nhận. */
export const reportHeadings = {
  period: "Kỳ",
  unit: "Mã đơn vị",
  unitName: "Đơn vị",
  receivedOn: "Ngày nhận",
  sent: "Gửi",
  preparedBy: "Người lập",
  phone: "Điện thoại",
  cells: "Số ô đã điền",
  taken: "Đưa vào tổng hợp",
  inFindings: "Ghi ở Phát hiện",
  file: "Tệp",
  hash: "Mã tệp",
  runId: "Mã lần",
  sendBy: "Hạn gửi",
  contactSheet: "Trang liên hệ",
  contactCells: "Ô liên hệ",
} as const;

function columnsOf(view: PlanView): Column<ReceivedReport>[] {
  const heading = reportHeadings;
  const late = `IF(${thisRow(heading.receivedOn)}>${thisRow(heading.sendBy)},${quoted(sentWords.late)},${quoted(sentWords.ok)})`;
  return [
    {
      heading: heading.period,
      width: 12,
      style: styles.centre,
      value: (row) => text(periodLabel(row.periodId)),
    },
    { heading: heading.unit, width: 8, style: styles.centre, value: (row) => text(row.unitId) },
    {
      heading: heading.unitName,
      width: 30,
      style: styles.text,
      value: (row) => text(view.unit(row.unitId)?.name),
    },
    { heading: heading.receivedOn, width: 11, style: styles.date, value: (row) => date(row.receivedOn) },
    computed(heading.sent, 14, styles.centre, `IF(${thisRow(heading.unit)}="","",${late})`),
    { heading: heading.preparedBy, width: 20, style: styles.textAsIs, value: (row) => text(row.preparedBy) },
    { heading: heading.phone, width: 13, style: styles.textAsIs, value: (row) => text(row.phone) },
    { heading: heading.cells, width: 9, style: styles.count, value: (row) => number(row.cells) },
    { heading: heading.taken, width: 10, style: styles.count, value: (row) => number(row.taken) },
    { heading: heading.inFindings, width: 10, style: styles.count, value: (row) => number(row.inFindings) },
    { heading: heading.file, width: 30, style: styles.textAsIs, value: (row) => text(row.source.file) },
    {
      heading: heading.hash,
      width: 12,
      style: styles.textAsIs,
      hidden: true,
      value: (row) => text(row.source.hash),
    },
    { heading: heading.runId, width: 14, style: styles.textAsIs, value: (row) => text(row.runId) },
    {
      heading: heading.sendBy,
      width: 11,
      style: styles.date,
      value: (row) => date(periodById(row.periodId, view.book.settings)?.sendBy),
    },
    {
      heading: heading.contactSheet,
      width: 11,
      hidden: true,
      style: styles.textAsIs,
      value: (row) => text(row.contactSheet),
    },
    {
      heading: heading.contactCells,
      width: 9,
      hidden: true,
      style: styles.text,
      value: (row) => text(addressList(contactFields, row.contactCells)),
    },
  ];
}

/** Báo cáo đã nhận: one row per report, with its reconciliation (filled = taken + in findings). */
export function reportSheet(view: PlanView): SheetSpec {
  return tableSheet(
    {
      name: sheetNames.reports,
      table: tables.reports,
      title: "BÁO CÁO ĐÃ NHẬN",
      notes: ["Số ô đã điền = Đưa vào tổng hợp + Ghi ở Phát hiện. Chỉ đọc."],
      headingRow: 5,
      columns: columnsOf(view),
      rows: view.book.consolidation.reports,
      frozenColumns: 3,
      tabColour: palette.tabRecord,
      footer: view.footer(sheetNames.reports),
    },
    ({ below }) => ({ conditionalFormats: stateFormats(below(reportHeadings.sent)) }),
  );
}
