import type { Area } from "../../../sheets/model/a1";
import { containsCell, hull } from "../model/area";
import type { Sheet } from "./sheet";

/**
 * The smallest area holding every used cell, within `limits` if given; undefined when nothing is used.
 * With `valuesOnly` a cell counts when it has a value or formula, otherwise its looks count too.
 */
export function usedArea(sheet: Sheet, valuesOnly: boolean, limits?: Area): Area | undefined {
  let used: Area | undefined;
  sheet.worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (limits && !containsCell(limits, row, column)) return;
    const filled = (cell?.v !== undefined && cell.v !== null && cell.v !== "") || Boolean(cell?.f);
    if (!filled && (valuesOnly || !cell?.s)) return;
    const here = { top: row, left: column, bottom: row, right: column };
    used = used ? hull(used, here) : here;
  });
  return used;
}
