import type { IncomingFile } from "../../src/app/contract";
import { readWorkbook } from "../../src/xlsx/read";
import type { CellRecord } from "../../src/sheets/model/workbookCells";
import { parseCell } from "../../src/sheets/model/a1";

/** Columns units fill in, told by their ✎, and the two cells beside "Người lập" and "Điện thoại". */
export async function inputCellsOf(file: IncomingFile): Promise<Map<string, CellRecord>> {
  const { sheets } = await readWorkbook(await file.bytes());
  const found = new Map<string, CellRecord>();
  for (const { name, cells: all } of sheets.filter(
    ({ name }) => name === "Nhiệm vụ" || name === "Chỉ tiêu",
  )) {
    const cells = [...all].map((cell) => ({ cell, ...(parseCell(cell.address) ?? { row: -1, column: -1 }) }));
    const headings = cells.find(({ cell }) => cell.value === "Kiểm tra");
    const end = cells.find(({ cell }) => cell.value === "#hết");
    const isInput = new Set(
      cells
        .filter(({ cell, row }) => row === headings?.row && String(cell.value).startsWith("✎"))
        .map(({ column }) => column),
    );
    const labels = cells.filter(({ cell }) => /^(Người lập|Điện thoại) ✎$/.test(String(cell.value)));
    for (const { cell, row, column } of cells) {
      const below = row > (headings?.row ?? Infinity) && row < (end?.row ?? Infinity) && isInput.has(column);
      const beside = labels.some((label) => label.row === row && label.column === column - 1);
      if (below || beside) found.set(`${file.name} ${name}!${cell.address}`, cell);
    }
  }
  return found;
}
