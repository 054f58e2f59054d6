import { parseAddress } from "../model/area";
import { frozen, setFrozen } from "../engine/freeze";
import type { Sheet } from "../engine/sheet";
import { refuse } from "../protocol/officeError";
import type { OfficeClass, OfficeObject } from "../protocol/officeObject";
import { wholeNumber } from "./argument";
import { rangeObject, rangeSelfOf } from "./range";
import { sheetColumns, sheetRows } from "../model/area";

function location(sheet: Sheet): OfficeObject | null {
  const { rows, columns } = frozen(sheet);
  if (rows === 0 && columns === 0) return null;
  return rangeObject(sheet, {
    top: 0,
    left: 0,
    bottom: rows === 0 ? sheetRows - 1 : rows - 1,
    right: columns === 0 ? sheetColumns - 1 : columns - 1,
  });
}

function count(value: unknown): number {
  const wanted = wholeNumber(value, "count", 1);
  return wanted >= 0 ? wanted : refuse("InvalidArgument", "The count is negative.");
}

export const freezePanes: OfficeClass<Sheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (sheet, [range]) => {
      const area = rangeSelfOf(range)?.area ?? parseAddress(String(range));
      if (!area) return refuse("InvalidArgument", "No range to freeze.");
      const rows = area.bottom === sheetRows - 1 ? 0 : area.bottom + 1;
      const columns = area.right === sheetColumns - 1 ? 0 : area.right + 1;
      setFrozen(sheet, { rows, columns });
    },
    FreezeRows: (sheet, [rows]) => setFrozen(sheet, { rows: count(rows), columns: 0 }),
    FreezeColumns: (sheet, [columns]) => setFrozen(sheet, { rows: 0, columns: count(columns) }),
    Unfreeze: (sheet) => setFrozen(sheet, { rows: 0, columns: 0 }),
    GetLocation: (sheet) => location(sheet) ?? refuse("ItemNotFound", "Nothing is frozen."),
    GetLocationOrNullObject: location,
  },
};
