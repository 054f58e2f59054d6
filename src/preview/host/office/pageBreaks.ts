import type { Sheet } from "../engine/sheet";
import { refuse } from "../protocol/officeError";
import { officeObject, type OfficeClass } from "../protocol/officeObject";
import { place } from "./pageProperty";
import { rangeObject } from "./range";

interface BreakSelf {
  sheet: Sheet;
  row: number;
}

const pageBreak: OfficeClass<BreakSelf> = {
  name: "PageBreak",
  properties: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
  methods: {
    Delete: ({ sheet, row }) =>
      void (sheet.state.pageBreaks = sheet.state.pageBreaks.filter((other) => other !== row)),
    GetCellAfterBreak: ({ sheet, row }) => rangeObject(sheet, { top: row, left: 0, bottom: row, right: 0 }),
  },
  identity: ({ row }) => ({ _Id: String(row) }),
};

export const pageBreaks: OfficeClass<Sheet> = {
  name: "PageBreakCollection",
  items: (sheet) => sheet.state.pageBreaks.map((row) => officeObject(pageBreak, { sheet, row })),
  item: (sheet, key) =>
    sheet.state.pageBreaks.includes(Number(key))
      ? officeObject(pageBreak, { sheet, row: Number(key) })
      : refuse("ItemNotFound", "No such page break."),
  methods: {
    Add: (sheet, [range]) => {
      const { top: row } = place(sheet, range);
      if (row === 0) refuse("InvalidArgument", "A page cannot break before the first row.");
      sheet.state.pageBreaks = [...new Set([...sheet.state.pageBreaks, row])].sort((a, b) => a - b);
      return officeObject(pageBreak, { sheet, row });
    },
    RemovePageBreaks: (sheet) => void (sheet.state.pageBreaks = []),
    GetCount: (sheet) => sheet.state.pageBreaks.length,
  },
};
