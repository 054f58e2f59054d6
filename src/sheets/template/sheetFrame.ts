import type { RowSpec, SheetSpec } from "../model/book";
import { text } from "../model/content";
import { periodLabel } from "../periodLabel";
import { palette, styles } from "../styles";
import { headingRow } from "./fields";
import { footRows } from "./sheetFoot";
import { bandRow } from "./sheetHead";
import type { TemplateInput } from "./templateInput";

interface FrameParts {
  name: string;
  columns: readonly { heading: string; width: number; hidden?: boolean }[];
  /** How many columns are given, and how many the unit fills in; one more checks itself. */
  bands: { given: number; input: number };
  /** Rows 1–3. */
  head: RowSpec[];
  body: RowSpec[];
  /** Columns of the foot, 0-based. */
  foot: { id: number; right: number };
}

/** What both sheets of a template are alike in: bands, headings, foot, view, protection and A4 set-up. Rules are each sheet's own. */
export function sheetFrame(
  { name, columns, bands, head, body, foot }: FrameParts,
  { unit, period }: Pick<TemplateInput, "unit" | "period">,
): Omit<SheetSpec, "validations" | "conditionalFormats"> {
  const rows: RowSpec[] = [
    ...head,
    bandRow([
      { text: "PHẦN CÓ SẴN, KHÔNG SỬA", columns: bands.given },
      { text: "✎ PHẦN ĐƠN VỊ ĐIỀN (Ô NỀN VÀNG)", columns: bands.input, input: true },
      { text: "TỰ KIỂM TRA", columns: 1 },
    ]),
    {
      cells: columns.map(({ heading }) => ({ content: text(heading), style: styles.heading })),
      height: 33,
    },
    ...body,
    ...(body.length === 0 ? [{ cells: [] }] : []),
    ...footRows(foot),
  ];
  return {
    name,
    state: "visible",
    tabColour: palette.tabInput,
    zoom: 90,
    columns: columns.map(({ width, hidden }) => (hidden ? { width, hidden } : { width })),
    rows,
    merges: [],
    freeze: { columns: 2, rows: headingRow },
    tables: [],
    protection: { formatColumns: true, formatRows: true, autoFilter: true },
    page: {
      orientation: "landscape",
      marginCm: 1,
      fitToWidth: 1,
      printArea: `A1:J${rows.length}`,
      titleRows: [headingRow, headingRow],
      footerLeft: `${unit.name} – ${periodLabel(period.id)}`,
      footerRight: "Trang &P/&N",
    },
  };
}
