import type { HolidayRow } from "../../domain/plan/holidayRow";
import { checkSign } from "../../i18n/vi/holidayWords";
import { holidayKindWords, sheetNames } from "../../i18n/vi/sheetWords";
import type { SheetSpec } from "../model/book";
import { date, text } from "../model/content";
import { inputStyles, palette } from "../styles";
import type { Column } from "../table/column";
import { tableSheet } from "../table/tableSheet";
import { dateRule, lengthRule, listRule } from "../validation";
import { names, tables } from "./names";
import type { PlanView } from "./planView";

export const holidayHeadings = {
  date: "✎ Ngày",
  kind: "✎ Loại",
  name: "✎ Tên ngày nghỉ",
  basis: "✎ Căn cứ",
} as const;

const headingRow = 5;
const spareRows = 40;

const { text: asText, centre } = inputStyles;

const columns: Column<HolidayRow>[] = [
  {
    heading: holidayHeadings.date,
    width: 13,
    style: inputStyles.date,
    value: ({ date: day, unread }) => date(day) ?? text(unread?.date),
  },
  {
    heading: holidayHeadings.kind,
    width: 11,
    style: centre,
    value: ({ kind, unread }) => text(unread?.kind ?? holidayKindWords[kind]),
  },
  { heading: holidayHeadings.name, width: 40, style: asText, value: ({ name }) => text(name) },
  { heading: holidayHeadings.basis, width: 50, style: asText, value: ({ basis }) => text(basis) },
];

/** Ngày nghỉ: the days that do not count as working days, or do though they are a weekend. The office's to edit. */
export function holidaySheet({ book: { plan, holidays }, planFooter }: PlanView): SheetSpec {
  return tableSheet(
    {
      name: sheetNames.holidays,
      table: tables.holidays,
      title: "NGÀY NGHỈ",
      notes: [
        "Hạn theo ngày làm việc bỏ qua thứ Bảy, Chủ nhật, ngày Nghỉ dưới đây; ngày Làm bù là ngày làm việc.",
        "Sửa, ghi thêm rồi bấm Cập nhật. Kiểm tra dòng có dấu ▲. Năm chưa có ngày nghỉ nào thì hạn để trống.",
      ],
      headingRow,
      columns,
      rows: holidays,
      spareRows,
      frozenColumns: 1,
      tabColour: palette.tabInput,
      footer: planFooter(sheetNames.holidays),
    },
    ({ below }) => ({
      validations: [
        dateRule(below(holidayHeadings.date), plan.year, { from: -5, to: 10 }),
        listRule(below(holidayHeadings.kind), names.holidayKinds, "Loại"),
        lengthRule(below(holidayHeadings.name), 250),
        lengthRule(below(holidayHeadings.basis), 250),
      ],
      conditionalFormats: [
        {
          ref: below(holidayHeadings.basis),
          formula: `LEFT($D${headingRow + 1},1)="${checkSign}"`,
          format: { fill: palette.dueSoon },
        },
      ],
    }),
  );
}
