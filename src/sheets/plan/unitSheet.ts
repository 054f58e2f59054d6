import type { Unit, UnitGroup } from "../../domain/units/unit";
import { sheetNames, yesNoWords } from "../../i18n/vi/sheetWords";
import type { SheetSpec } from "../model/book";
import { text } from "../model/content";
import { inputStyles, palette, styles } from "../styles";
import type { Column } from "../table/column";
import { sideBySide } from "../table/sideBySide";
import { tableSheet } from "../table/tableSheet";
import { lengthRule, listRule } from "../validation";
import { names, tables } from "./names";
import type { PlanView } from "./planView";

/** Headings of the two tables of Đơn vị. */
export const unitHeadings = {
  id: "Mã",
  name: "✎ Tên đầy đủ",
  shortName: "✎ Tên gọn",
  group: "✎ Nhóm",
  aliases: "✎ Tên gọi khác",
  reports: "✎ Phải báo cáo",
  contact: "✎ Đầu mối",
  phone: "✎ Điện thoại",
} as const;

export const groupHeadings = {
  id: "Mã nhóm",
  name: "✎ Tên nhóm",
  aliases: "✎ Tên gọi khác của nhóm",
} as const;

const headingRow = 5;
const spareUnits = 40;
const spareGroups = 6;

const { text: asText, centre } = inputStyles;

const columns: Column<Unit>[] = [
  { heading: unitHeadings.id, width: 7, style: styles.centre, value: ({ id }) => text(id) },
  { heading: unitHeadings.name, width: 42, style: asText, value: ({ name }) => text(name) },
  { heading: unitHeadings.shortName, width: 22, style: asText, value: ({ shortName }) => text(shortName) },
  { heading: unitHeadings.group, width: 22, style: asText, value: ({ group }) => text(group) },
  {
    heading: unitHeadings.aliases,
    width: 40,
    style: asText,
    value: ({ aliases }) => text(aliases.join("\n")),
  },
  {
    heading: unitHeadings.reports,
    width: 10,
    style: centre,
    value: ({ reports }) => text(reports ? yesNoWords.yes : yesNoWords.no),
  },
  { heading: unitHeadings.contact, width: 20, style: asText, value: ({ contact }) => text(contact) },
  { heading: unitHeadings.phone, width: 13, style: asText, value: ({ phone }) => text(phone) },
];

const groupColumns: Column<UnitGroup>[] = [
  { heading: groupHeadings.id, width: 7, style: styles.centre, value: ({ id }) => text(id) },
  { heading: groupHeadings.name, width: 36, style: asText, value: ({ name }) => text(name) },
  {
    heading: groupHeadings.aliases,
    width: 36,
    style: asText,
    value: ({ aliases }) => text(aliases.join("\n")),
  },
];

/** A1 area of the names of groups, from which Nhóm is chosen. */
export function groupNamesArea(groups: number): string {
  const last = headingRow + groups + spareGroups;
  return `$K$${headingRow + 1}:$K$${last}`;
}

/** Đơn vị: who reports. Blank yellow rows take new units and groups; their codes are given when the workbook is read. */
export function unitSheet(view: PlanView): SheetSpec {
  const { plan } = view.book;
  const common = {
    name: sheetNames.units,
    headingRow,
    frozenColumns: 2,
    tabColour: palette.tabInput,
    footer: view.planFooter(sheetNames.units),
  };
  const units = tableSheet(
    {
      ...common,
      table: tables.units,
      title: "ĐƠN VỊ",
      printTo: unitHeadings.phone,
      notes: [
        plan.agency,
        "Ghi đơn vị mới vào dòng trống, Mã tự đánh. Mỗi tên gọi khác một dòng trong ô (Alt+Enter).",
      ],
      columns,
      rows: plan.units,
      spareRows: spareUnits,
    },
    ({ below }) => ({
      validations: [
        lengthRule(below(unitHeadings.name), 250),
        listRule(below(unitHeadings.group), names.unitGroups, "Nhóm"),
        listRule(below(unitHeadings.reports), names.yesNo, "Phải báo cáo"),
      ],
    }),
  );
  const groups = tableSheet(
    {
      ...common,
      table: tables.groups,
      title: "NHÓM ĐƠN VỊ",
      notes: [],
      columns: groupColumns,
      rows: plan.unitGroups,
      spareRows: spareGroups,
    },
    ({ below }) => ({ validations: [lengthRule(below(groupHeadings.name), 250)] }),
  );
  return sideBySide(units, groups);
}
