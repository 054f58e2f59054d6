import type { SheetState } from "../../sheets/model/book";
import type { CellRecord, SheetCells, WorkbookCells } from "../../sheets/model/workbookCells";
import { runExcel } from "../run";
import { blockCells } from "./cells";

/** Cells asked for in one sync: keeps an answer well under Excel's 5 MB. */
const cellsPerSync = 30_000;

const tooLarge = "ResponsePayloadSizeLimitExceeded";

const stateOf: Record<string, SheetState> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

interface Used {
  name: string;
  state: SheetState;
  range?: { top: number; left: number; rows: number; columns: number };
}

interface Slice {
  sheet: string;
  top: number;
  left: number;
  rows: number;
  columns: number;
}

/** Rows of the used ranges, cut so that no slice is above `cellsPerSync`. */
function slicesOf(used: Used[]): Slice[] {
  return used.flatMap(({ name, range }) => {
    if (!range) return [];
    const step = Math.max(1, Math.floor(cellsPerSync / range.columns));
    const slices: Slice[] = [];
    for (let row = 0; row < range.rows; row += step) {
      slices.push({ ...range, sheet: name, top: range.top + row, rows: Math.min(step, range.rows - row) });
    }
    return slices;
  });
}

/** Slices that travel together in one sync. */
function batchesOf(slices: Slice[]): Slice[][] {
  const batches: Slice[][] = [];
  let room = 0;
  for (const slice of slices) {
    const cells = slice.rows * slice.columns;
    if (cells > room || batches.length === 0) {
      batches.push([]);
      room = cellsPerSync;
    }
    batches.at(-1)?.push(slice);
    room -= cells;
  }
  return batches;
}

/** Which sheets to read; all without it. */
export interface WantedSheets {
  /** By name; the others are left out. */
  only?: (name: string) => boolean;
  /** Without this sheet nothing is read: one sync tells that the workbook is not the kind looked for. */
  provided?: string;
  /** Queued before anything is read, in the same request. */
  first?: (context: Excel.RequestContext) => void;
}

async function usedRanges(context: Excel.RequestContext, wanted: WantedSheets): Promise<Used[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name,items/visibility");
  await context.sync();
  const { only, provided } = wanted;
  if (provided !== undefined && !sheets.items.some((sheet) => sheet.name === provided)) return [];
  const asked = sheets.items
    .filter((sheet) => only?.(sheet.name) ?? true)
    .map((sheet) => {
      const range = sheets.getItemOrNullObject(sheet.name).getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { name: sheet.name, state: stateOf[sheet.visibility] ?? "visible", range };
    });
  await context.sync();
  return asked.map(({ name, state, range }) =>
    range.isNullObject
      ? { name, state }
      : {
          name,
          state,
          range: {
            top: range.rowIndex,
            left: range.columnIndex,
            rows: range.rowCount,
            columns: range.columnCount,
          },
        },
  );
}

/** The batch in two; nothing where it is a single row. */
function halves(batch: Slice[]): [Slice[], Slice[]] | undefined {
  const [first, second] = batch;
  if (second) return [batch.slice(0, batch.length >> 1), batch.slice(batch.length >> 1)];
  if (!first || first.rows < 2) return undefined;
  const rows = first.rows >> 1;
  return [[{ ...first, rows }], [{ ...first, top: first.top + rows, rows: first.rows - rows }]];
}

/** Long texts make an answer too large (5 MB) with few cells: it is asked for again in two. */
async function readBatch(context: Excel.RequestContext, batch: Slice[]): Promise<[string, CellRecord[]][]> {
  try {
    return await readAtOnce(context, batch);
  } catch (reason) {
    const parts = reason instanceof OfficeExtension.Error && reason.code === tooLarge && halves(batch);
    if (!parts) throw reason;
    return [...(await readBatch(context, parts[0])), ...(await readBatch(context, parts[1]))];
  }
}

async function readAtOnce(context: Excel.RequestContext, batch: Slice[]): Promise<[string, CellRecord[]][]> {
  const asked = batch.map((slice) => {
    const range = context.workbook.worksheets
      .getItemOrNullObject(slice.sheet)
      .getRangeByIndexes(slice.top, slice.left, slice.rows, slice.columns);
    range.load("values,formulas,numberFormat");
    return { slice, range };
  });
  await context.sync();
  // A sheet may go while the others are read: another pane's journal does.
  const present = asked.filter(({ range }) => !range.isNullObject);
  return present.map(({ slice, range }) => [
    slice.sheet,
    blockCells({
      top: slice.top,
      left: slice.left,
      values: range.values,
      formulas: range.formulas,
      numberFormats: range.numberFormat,
    }),
  ]);
}

/**
 * The filled cells of the open workbook's sheets, in tab order; hidden ones too. Three syncs for an
 * ordinary book, one more for each 30,000 cells.
 */
export function readBook(wanted: WantedSheets = {}): Promise<WorkbookCells> {
  return runExcel(async (context) => {
    wanted.first?.(context);
    const names = context.workbook.names;
    names.load("items/name,items/formula");
    const used = await usedRanges(context, wanted);
    const cells = new Map<string, CellRecord[]>(used.map(({ name }) => [name, []]));
    for (const batch of batchesOf(slicesOf(used))) {
      for (const [sheet, records] of await readBatch(context, batch)) cells.get(sheet)?.push(...records);
    }
    const sheets: SheetCells[] = used.map(({ name, state }) => ({
      name,
      state,
      cells: cells.get(name) ?? [],
    }));
    const definedNames = Object.fromEntries(
      names.items.map((item) => [item.name, String(item.formula).replace(/^=/, "")]),
    );
    return { sheets, definedNames };
  });
}
