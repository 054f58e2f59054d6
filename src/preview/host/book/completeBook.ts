import { parseArea } from "../../../sheets/model/a1";
import type { BookSpec, SheetSpec } from "../../../sheets/model/book";
import type { Book } from "../engine/book";
import { addName } from "../engine/names";
import { completeProtection } from "../engine/protection";
import type { CellRows, Sheet } from "../engine/sheet";
import { addTable } from "../engine/tables";
import { activate } from "../engine/tabs";
import { StructuredReferences } from "../engine/tableViews";
import { toChartState } from "./charts";
import { loadPage } from "./page";
import { toConditionalFormatState, toValidationState } from "./rules";

/** Completes a book opened from `bookSnapshot(spec)`: tables and names, then the formulas that need them. */
export async function completeBook(book: Book, spec: BookSpec): Promise<void> {
  book.properties["Title"] = spec.title;
  const loaded = spec.sheets.flatMap((sheetSpec) => {
    const sheet = book.sheetNamed(sheetSpec.name);
    return sheet ? [{ sheet, spec: sheetSpec }] : [];
  });
  for (const { sheet, spec: sheetSpec } of loaded) loadTables(sheet, sheetSpec);
  for (const name of spec.names) addName(book, name.name, name.refersTo, { hidden: name.hidden });
  const references = new StructuredReferences(book);
  for (const { sheet, spec: sheetSpec } of loaded) {
    loadFormulas(sheet, sheetSpec, references);
    loadAside(sheet, sheetSpec);
  }
  const first = (spec.active && book.sheetNamed(spec.active)) || book.sheets.find(({ hidden }) => !hidden);
  if (first) activate(book, first);
  await book.calculation.settle();
}

function loadTables(sheet: Sheet, spec: SheetSpec): void {
  for (const tableSpec of spec.tables) {
    const area = parseArea(tableSpec.ref);
    if (!area) continue;
    const table = addTable(sheet, area, tableSpec.name);
    table.style = tableSpec.style ?? "";
    table.showFilterButton = tableSpec.filter;
    table.showBandedRows = false;
  }
}

function loadFormulas(sheet: Sheet, spec: SheetSpec, references: StructuredReferences): void {
  const cells: CellRows = {};
  for (const [row, line] of spec.rows.entries()) {
    for (const [column, cell] of line.cells.entries()) {
      if (cell?.content?.kind !== "formula") continue;
      const formula = `=${cell.content.formula}`;
      const resolved = references.concerns(formula)
        ? references.resolve(formula, sheet, row, column)
        : { formula };
      const a1 = "formula" in resolved ? resolved.formula : "=#REF!";
      (cells[row] ??= {})[column] = { f: a1, ...(a1 === formula ? {} : { custom: { srf: formula } }) };
    }
  }
  if (Object.keys(cells).length > 0) sheet.resendCells(cells);
}

function loadAside(sheet: Sheet, spec: SheetSpec): void {
  const { state, book } = sheet;
  state.veryHidden = spec.state === "veryHidden";
  state.zoom = spec.zoom;
  state.validations = spec.validations.flatMap((validation) => toValidationState(validation) ?? []);
  state.conditionalFormats = spec.conditionalFormats.flatMap(
    (format) => toConditionalFormatState(format, book.nextId("conditionalFormat")) ?? [],
  );
  state.charts = (spec.charts ?? []).flatMap((chart) => toChartState(chart, book.nextId("chart")) ?? []);
  loadPage(state, spec.page);
  if (spec.protection) {
    state.protection = completeProtection({
      allowFormatColumns: spec.protection.formatColumns ?? false,
      allowFormatRows: spec.protection.formatRows ?? false,
      allowAutoFilter: spec.protection.autoFilter ?? false,
    });
  }
}
