import type { StoredFinding } from "../../domain/consolidation/consolidation";
import type { Severity } from "../../domain/finding/finding";
import { findingSentence } from "../../i18n/findingSentence";
import { handlingWords, severityWords, sheetNames, yesNoWords } from "../../i18n/vi/sheetWords";
import { stateFormats } from "../conditional";
import type { SheetSpec } from "../model/book";
import { number, text } from "../model/content";
import type { CellStyle } from "../model/style";
import { periodLabel } from "../periodLabel";
import { inputStyles, palette, styles } from "../styles";
import type { Column } from "../table/column";
import { textStyle } from "../table/longText";
import { tableSheet } from "../table/tableSheet";
import { lengthRule, listRule } from "../validation";
import { names, tables } from "./names";
import type { PlanView } from "./planView";

/** Headings of Phát hiện; the hidden ones hold what the sentences were made from. */
export const findingHeadings = {
  severity: "Mức",
  unitName: "Đơn vị",
  wrong: "Nội dung",
  fix: "Cách sửa",
  sheet: "Trang",
  address: "Ô",
  received: "Giá trị nhận được",
  taken: "Đưa vào tổng hợp",
  handling: "✎ Xử lý",
  note: "✎ Ghi chú",
  file: "Tệp",
  code: "Mã",
  order: "Thứ tự",
  period: "Kỳ",
  unit: "Mã đơn vị",
  task: "TT nhiệm vụ",
  occurrence: "Mã mốc",
  indicator: "Mã chỉ tiêu",
  column: "Cột",
  params: "Tham số",
} as const;

interface Row {
  found: StoredFinding;
  /** Place among the findings as they are kept; the sheet is sorted for people. */
  order: number;
}

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

function rowsOf(view: PlanView): Row[] {
  const place = new Map(view.book.plan.units.map(({ id }, index) => [id, index]));
  const unit = ({ found }: Row) => place.get(found.place.unitId ?? "") ?? -1;
  return view.book.consolidation.findings
    .map((found, order) => ({ found, order }))
    .sort(
      (a, b) => rank[a.found.severity] - rank[b.found.severity] || unit(a) - unit(b) || a.order - b.order,
    );
}

const hidden = (
  heading: string,
  value: Column<Row>["value"],
  style: CellStyle = styles.textAsIs,
): Column<Row> => ({
  heading,
  width: 12,
  hidden: true,
  style,
  value,
});

function columnsOf(view: PlanView): Column<Row>[] {
  const heading = findingHeadings;
  return [
    {
      heading: heading.severity,
      width: 14,
      style: styles.centre,
      value: ({ found }) => text(severityWords[found.severity]),
    },
    {
      heading: heading.unitName,
      width: 26,
      style: styles.text,
      value: ({ found }) => text(view.unit(found.place.unitId ?? "")?.name),
    },
    {
      heading: heading.wrong,
      width: 44,
      style: styles.text,
      value: ({ found }) => text(findingSentence(found).wrong),
    },
    {
      heading: heading.fix,
      width: 36,
      style: styles.text,
      value: ({ found }) => text(findingSentence(found).fix),
    },
    {
      heading: heading.sheet,
      width: 11,
      style: styles.textAsIs,
      value: ({ found }) => text(found.place.sheet),
    },
    {
      heading: heading.address,
      width: 8,
      style: styles.textAsIs,
      value: ({ found }) => text(found.place.address),
    },
    {
      heading: heading.received,
      width: 20,
      style: styles.textAsIs,
      styleOf: ({ found }) => textStyle(found.received),
      value: ({ found }) => text(found.received),
    },
    {
      heading: heading.taken,
      width: 12,
      style: styles.centre,
      value: ({ found }) => text(found.taken ? yesNoWords.yes : yesNoWords.no),
    },
    {
      heading: heading.handling,
      width: 14,
      style: inputStyles.centre,
      value: ({ found }) => text(handlingWords[found.handling]),
    },
    { heading: heading.note, width: 24, style: inputStyles.text, value: ({ found }) => text(found.note) },
    {
      heading: heading.file,
      width: 30,
      style: styles.textAsIs,
      value: ({ found }) => text(found.place.file),
    },
    { heading: heading.code, width: 26, style: styles.textAsIs, value: ({ found }) => text(found.code) },
    hidden(heading.order, ({ order }) => number(order + 1), styles.count),
    hidden(heading.period, ({ found }) => text(periodLabel(found.place.periodId ?? ""))),
    hidden(heading.unit, ({ found }) => text(found.place.unitId)),
    hidden(heading.task, ({ found }) => text(found.place.taskNumber)),
    hidden(heading.occurrence, ({ found }) => text(found.place.occurrenceId)),
    hidden(heading.indicator, ({ found }) => text(found.place.indicatorId)),
    hidden(heading.column, ({ found }) => text(found.place.column)),
    hidden(heading.params, ({ found }) => text(JSON.stringify(found.params))),
  ];
}

/** Phát hiện: everything the checks say, worst first, with how people dealt with it. */
export function findingSheet(view: PlanView): SheetSpec {
  return tableSheet(
    {
      name: sheetNames.findings,
      table: tables.findings,
      title: "PHÁT HIỆN",
      notes: [
        "✖ Phải sửa: giá trị cần đơn vị sửa. ▲ Cần xem lại: đã nhận, còn nghi vấn. ⓘ Để biết: đã tự sửa hoặc ghi nhận.",
        "Chọn Đã sửa hoặc Chấp nhận ở cột Xử lý khi đã xong. Không xóa dòng.",
      ],
      headingRow: 5,
      columns: columnsOf(view),
      rows: rowsOf(view),
      frozenColumns: 2,
      printTo: findingHeadings.note,
      tabColour: palette.tabResult,
      footer: view.footer(sheetNames.findings),
    },
    ({ below }) => ({
      validations: [
        listRule(below(findingHeadings.handling), names.handling, "Xử lý"),
        lengthRule(below(findingHeadings.note), 1000),
      ],
      conditionalFormats: stateFormats(below(findingHeadings.severity)),
    }),
  );
}
