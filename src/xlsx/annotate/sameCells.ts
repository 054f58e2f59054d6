import type { CellRecord, SheetCells, WorkbookCells } from "../../sheets/model/workbookCells";

function sameCell(a: CellRecord, b: CellRecord | undefined): boolean {
  return (
    a.address === b?.address &&
    Object.is(a.value, b.value) &&
    a.formula === b.formula &&
    a.isDate === b.isDate &&
    a.error === b.error
  );
}

function sameSheet(a: SheetCells, b: SheetCells | undefined): boolean {
  if (a.name !== b?.name || a.state !== b.state) return false;
  const [mine, theirs] = [[...a.cells], [...b.cells]];
  const merges = [a, b].map((sheet) => JSON.stringify(sheet.merges ?? []));
  return (
    merges[0] === merges[1] &&
    mine.length === theirs.length &&
    mine.every((cell, index) => sameCell(cell, theirs[index]))
  );
}

/** Whether a book holds what another holds, behind one more first sheet. */
export function holdsBehindFirst(after: WorkbookCells, before: WorkbookCells): boolean {
  const names = [before, after].map(({ definedNames }) => JSON.stringify(definedNames));
  return (
    after.sheets.length === before.sheets.length + 1 &&
    names[0] === names[1] &&
    before.sheets.every((sheet, index) => sameSheet(sheet, after.sheets[index + 1]))
  );
}
