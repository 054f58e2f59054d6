import type { CellRecord, WorkbookCells } from "../model/workbookCells";

/** The cell a defined name points at ("'Tổng hợp'!$C$3"); undefined where the name or the content is missing. */
export function namedCell(cells: WorkbookCells, name: string): CellRecord | undefined {
  const refersTo = Object.hasOwn(cells.definedNames, name) ? cells.definedNames[name] : undefined;
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/i.exec(refersTo ?? "");
  if (!match) return undefined;
  const sheetName = (match[1] ?? match[2] ?? "").replaceAll("''", "'");
  const sheet = cells.sheets.find((candidate) => candidate.name === sheetName);
  const address = `${match[3] ?? ""}${match[4] ?? ""}`.toUpperCase();
  for (const cell of sheet?.cells ?? []) if (cell.address === address) return cell;
  return undefined;
}
