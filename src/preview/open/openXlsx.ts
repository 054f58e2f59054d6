import { readXlsx, type Sheet, type TableDefinition } from "hucre/xlsx";
import type { BookSpec, SheetSpec, TableSpec } from "../../sheets/model/book";
import { rowCells } from "./cells";
import { withHeightsMarked } from "./heightsForHucre";
import { pageOf } from "./page";
import { conditionalFormatsOf, validationOf } from "./rules";
import { colourOf } from "./style";
import { areaAddress } from "../../sheets/model/a1";

function tableOf(file: TableDefinition): TableSpec {
  return {
    name: file.displayName ?? file.name,
    ref: file.range ?? "A1",
    columns: file.columns.map(({ name }) => ({ name })),
    filter: file.showAutoFilter ?? false,
    style: file.style,
  };
}

function sheetOf(file: Sheet): SheetSpec {
  const styled = [...(file.cells?.keys() ?? [])].map((key) => key.split(",").map(Number));
  const rowCount = Math.max(file.rows.length, ...styled.map(([row = 0]) => row + 1));
  const columnCount = Math.max(
    file.columns?.length ?? 0,
    ...file.rows.map((row) => row.length),
    ...styled.map(([, column = 0]) => column + 1),
  );
  const { protection, freezePane } = file;
  return {
    name: file.name,
    state: file.veryHidden ? "veryHidden" : file.hidden ? "hidden" : "visible",
    tabColour: colourOf(file.view?.tabColor),
    zoom: file.view?.zoomScale ?? 100,
    columns: Array.from({ length: columnCount }, (_, column) => ({
      width: file.columns?.[column]?.width ?? 8.43,
      hidden: file.columns?.[column]?.hidden,
    })),
    rows: Array.from({ length: rowCount }, (_, row) => ({
      cells: rowCells(file, row, columnCount),
      height: file.rowDefs?.get(row)?.height,
    })),
    merges: (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
      areaAddress({ top: startRow, left: startCol, bottom: endRow, right: endCol }),
    ),
    freeze: freezePane ? { rows: freezePane.rows ?? 0, columns: freezePane.columns ?? 0 } : undefined,
    tables: (file.tables ?? []).map(tableOf),
    validations: (file.dataValidations ?? []).flatMap(validationOf),
    conditionalFormats: conditionalFormatsOf(file.conditionalRules ?? []),
    protection: protection
      ? {
          formatColumns: protection.formatColumns,
          formatRows: protection.formatRows,
          autoFilter: protection.autoFilter,
        }
      : undefined,
    page: pageOf(file),
  };
}

/** Opens a workbook file in the preview: everything SheetSpec can say of it. Rejects for what is no .xlsx. */
export async function openXlsx(bytes: Uint8Array): Promise<BookSpec> {
  const file = await readXlsx(withHeightsMarked(bytes), { readStyles: true });
  return {
    title: file.properties?.title ?? "",
    sheets: file.sheets.map(sheetOf),
    names: (file.namedRanges ?? [])
      .filter(({ scope }) => scope === undefined)
      .map(({ name, range }) => ({ name, refersTo: range })),
    active: file.sheets[file.activeSheet ?? 0]?.name,
  };
}
