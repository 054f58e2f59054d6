import { indicatorFields } from "../../domain/submission/submission";
import type { IndicatorRow } from "../../domain/consolidation/consolidation";
import { sheetNames, statusWords } from "../../i18n/vi/sheetWords";
import { thisRow } from "../formulaText";
import type { SheetSpec } from "../model/book";
import { formula, number, text } from "../model/content";
import { periodLabel } from "../periodLabel";
import { palette, styles } from "../styles";
import type { Column } from "../table/column";
import { tableSheet } from "../table/tableSheet";
import { addressList } from "./addressList";
import { tables } from "./names";
import type { PlanView } from "./planView";

/** Headings of Báo cáo chỉ tiêu. */
export const indicatorRowHeadings = {
  period: "Kỳ",
  unit: "Mã đơn vị",
  unitName: "Đơn vị",
  indicator: "Mã chỉ tiêu",
  title: "Chỉ tiêu",
  status: "Tình trạng",
  numerator: "Tử số",
  denominator: "Mẫu số",
  result: "Kết quả",
  explanation: "Giải trình",
  file: "Tệp",
  hash: "Mã tệp",
  sheet: "Trang",
  cells: "Ô",
} as const;

function columnsOf(view: PlanView): Column<IndicatorRow>[] {
  const heading = indicatorRowHeadings;
  const isRatio = (row: IndicatorRow) => view.indicator(row.indicatorId)?.aggregation === "ratio";
  const numerator = thisRow(heading.numerator);
  const ratio = `IFERROR(IF(ISNUMBER(${numerator}),${numerator}/${thisRow(heading.denominator)},""),"")`;
  const plain = `IF(ISNUMBER(${numerator}),${numerator},"")`;
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
      width: 26,
      style: styles.text,
      value: (row) => text(view.unit(row.unitId)?.name),
    },
    { heading: heading.indicator, width: 9, style: styles.centre, value: (row) => text(row.indicatorId) },
    {
      heading: heading.title,
      width: 40,
      style: styles.text,
      value: (row) => text(view.indicator(row.indicatorId)?.title),
    },
    {
      heading: heading.status,
      width: 14,
      style: styles.centre,
      value: (row) => text(row.status && statusWords[row.status]),
    },
    { heading: heading.numerator, width: 11, style: styles.figure, value: (row) => number(row.numerator) },
    {
      heading: heading.denominator,
      width: 11,
      style: styles.figure,
      value: (row) => number(row.denominator),
    },
    {
      heading: heading.result,
      width: 10,
      style: styles.figure,
      styleOf: (row) => (isRatio(row) ? styles.ratio : styles.figure),
      value: (row) => formula(isRatio(row) ? ratio : plain),
    },
    {
      heading: heading.explanation,
      width: 30,
      style: styles.textAsIs,
      value: (row) => text(row.explanation),
    },
    { heading: heading.file, width: 24, style: styles.textAsIs, value: (row) => text(row.source.file) },
    {
      heading: heading.hash,
      width: 12,
      hidden: true,
      style: styles.textAsIs,
      value: (row) => text(row.source.hash),
    },
    { heading: heading.sheet, width: 11, style: styles.textAsIs, value: (row) => text(row.source.sheet) },
    {
      heading: heading.cells,
      width: 16,
      style: styles.text,
      value: (row) => text(addressList(indicatorFields, row.source.cells)),
    },
  ];
}

/** Báo cáo chỉ tiêu: one row per period, unit and indicator, each with where it came from. */
export function indicatorRowSheet(view: PlanView): SheetSpec {
  return tableSheet({
    name: sheetNames.indicatorRows,
    table: tables.indicatorRows,
    title: "BÁO CÁO CHỈ TIÊU",
    notes: ["Số liệu các đơn vị đã gửi, mỗi dòng một chỉ tiêu của một đơn vị trong một kỳ. Chỉ đọc."],
    headingRow: 5,
    columns: columnsOf(view),
    rows: view.book.consolidation.indicators,
    frozenColumns: 3,
    printTo: indicatorRowHeadings.explanation,
    tabColour: palette.tabRecord,
    footer: view.footer(sheetNames.indicatorRows),
  });
}
