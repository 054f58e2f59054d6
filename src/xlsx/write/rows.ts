import { cellAddress, parseArea, type Area } from "../../sheets/model/a1";
import type { SheetSpec, TableSpec } from "../../sheets/model/book";
import { cellXml, type BookParts } from "./cell";
import { element } from "./xml";

/** Excel's highest row, in points. */
const maxHeight = 409;

interface PlacedTable {
  area: Area;
  name: string;
  headings: string[];
}

/**
 * The headings of a table as its cells show them: Excel repairs a file whose table says otherwise. Where the
 * heading cell holds no text, the column's name, which is then written into the cell.
 */
export function tableHeadings(sheet: SheetSpec, table: TableSpec): string[] {
  const area = parseArea(table.ref);
  return table.columns.map(({ name }, index) => {
    const content = area && sheet.rows[area.top]?.cells[area.left + index]?.content;
    return content?.kind === "text" && content.text !== "" ? content.text : name;
  });
}

function placeTables(sheet: SheetSpec): PlacedTable[] {
  return sheet.tables.flatMap((table) => {
    const area = parseArea(table.ref);
    return area ? { area, name: table.name, headings: tableHeadings(sheet, table) } : [];
  });
}

function tableAt(tables: PlacedTable[], row: number, column: number): PlacedTable | undefined {
  return tables.find(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
}

/** The `sheetData` element. Heights are given without `customHeight`, so rows still grow as people type. */
export function sheetDataXml(sheet: SheetSpec, parts: BookParts): string {
  const tables = placeTables(sheet);
  let rows = "";
  sheet.rows.forEach(({ cells, height }, row) => {
    let content = "";
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      const table = tableAt(tables, row, column);
      if (!cell && !table) continue;
      const heading = table?.area.top === row ? table.headings[column - table.area.left] : undefined;
      const written =
        heading === undefined ? cell : { ...cell, content: { kind: "text", text: heading } as const };
      if (written) content += cellXml(cellAddress(row, column), written, parts, table?.name);
    }
    if (content === "" && height === undefined) return;
    const ht = height === undefined ? undefined : Math.min(height, maxHeight);
    rows += element("row", { r: row + 1, ht }, content);
  });
  return rows === "" ? "<sheetData/>" : `<sheetData>${rows}</sheetData>`;
}
