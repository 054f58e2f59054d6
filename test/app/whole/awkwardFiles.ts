import { read, write } from "@e965/xlsx";
import { unzipSync, zipSync } from "fflate";
import type { BookSpec, RowSpec, SheetSpec } from "../../../src/sheets/model/book";
import type { CellContent } from "../../../src/sheets/model/cell";
import { writeWorkbook } from "../../../src/xlsx/write";
import { utf16 } from "../../xlsx/hostile/parts";

const isData = ({ name }: SheetSpec) => name === "Nhiệm vụ" || name === "Chỉ tiêu";

function onData(book: BookSpec, change: (sheet: SheetSpec) => SheetSpec): BookSpec {
  return { ...book, sheets: book.sheets.map((sheet) => (isData(sheet) ? change(sheet) : sheet)) };
}

/** No rules or areas: they would have to move with the cells. */
function loose(sheet: SheetSpec, rows: RowSpec[]): SheetSpec {
  return { ...sheet, rows, merges: [], tables: [], validations: [], conditionalFormats: [] };
}

const headingsAt = ({ rows }: SheetSpec) =>
  rows.findIndex(({ cells: [first] }) => first?.content?.kind === "text" && first.content.text === "TT");

/** The file's XML parts whose names match, changed. */
function rewritten(
  bytes: Uint8Array,
  parts: RegExp,
  change: (xml: string) => string | Uint8Array,
): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => {
    if (!parts.test(name)) return [name, content];
    const made = change(new TextDecoder().decode(content));
    return [name, typeof made === "string" ? new TextEncoder().encode(made) : made];
  });
  return zipSync(Object.fromEntries(entries));
}

const worksheets = /^xl\/worksheets\/[^/]*\.xml$/;

/** In the 1904 system the same days are 1,462 less. */
function in1904(bytes: Uint8Array): Uint8Array {
  const marked = rewritten(bytes, /^xl\/workbook\.xml$/, (xml) =>
    xml.replace(/<workbookPr[^>]*\/>|(?=<bookViews|<sheets)/, '<workbookPr date1904="1"/>'),
  );
  return rewritten(marked, worksheets, (xml) =>
    xml.replace(/<v>(45[0-4]\d\d)<\/v>/g, (_, day: string) => `<v>${Number(day) - 1462}</v>`),
  );
}

function savedBySheetJs(bytes: Uint8Array, bookSST: boolean): Uint8Array {
  const book = read(bytes, { cellNF: true, cellStyles: true });
  return new Uint8Array(write(book, { type: "array", bookSST, compression: true }) as ArrayBuffer);
}

/** A report with one content of one field's column changed, where it first stands. */
function withCell(book: BookSpec, sheet: string, heading: string, content: CellContent): BookSpec {
  return onData(book, (spec) => {
    const at = headingsAt(spec);
    const column = spec.rows[at]?.cells.findIndex(
      (cell) => cell?.content?.kind === "text" && cell.content.text === heading,
    );
    if (spec.name !== sheet || column === undefined || column < 0) return spec;
    const row = spec.rows.findIndex(({ cells }, r) => r > at && cells[column]?.content !== undefined);
    const rows = spec.rows.map((one, r) =>
      r === row
        ? { ...one, cells: one.cells.map((cell, c) => (c === column ? { ...cell, content } : cell)) }
        : one,
    );
    return { ...spec, rows };
  });
}

const text = (value: string): CellContent => ({ kind: "text", text: value });

/** What people and programs make of a template that is still a report; by what was done to it. */
export const awkward: Record<string, (made: BookSpec) => Uint8Array> = {
  "hidden sheet deleted": (made) =>
    writeWorkbook({ ...made, sheets: made.sheets.filter(({ name }) => name !== "_CCHC") }),
  "only the data sheets left": (made) =>
    writeWorkbook({
      title: "",
      sheets: made.sheets.filter(isData).map((sheet) => loose(sheet, sheet.rows)),
      names: [],
    }),
  "a column inserted": (made) =>
    writeWorkbook(
      onData(made, (sheet) =>
        loose(
          sheet,
          sheet.rows.map((row) => ({
            ...row,
            cells: [...row.cells.slice(0, 2), undefined, ...row.cells.slice(2)],
          })),
        ),
      ),
    ),
  "two rows exchanged": (made) =>
    writeWorkbook(
      onData(made, (sheet) => {
        const at = headingsAt(sheet) + 2;
        const [first, second] = sheet.rows.slice(at, at + 2);
        if (sheet.name !== "Nhiệm vụ" || !first || !second) return sheet;
        return loose(sheet, [...sheet.rows.slice(0, at), second, first, ...sheet.rows.slice(at + 2)]);
      }),
    ),
  "a blank row inserted": (made) =>
    writeWorkbook(
      onData(made, (sheet) => {
        const at = headingsAt(sheet) + 2;
        return loose(sheet, [...sheet.rows.slice(0, at), { cells: [] }, ...sheet.rows.slice(at)]);
      }),
    ),
  "titles merged": (made) => writeWorkbook(onData(made, (sheet) => ({ ...sheet, merges: ["B8:C8"] }))),
  "saved again with shared strings": (made) => savedBySheetJs(writeWorkbook(made), true),
  "saved again with inline strings": (made) => savedBySheetJs(writeWorkbook(made), false),
  "days counted from 1904": (made) => in1904(writeWorkbook(made)),
  "prefixed namespaces": (made) =>
    rewritten(writeWorkbook(made), worksheets, (xml) =>
      xml
        .replace(/<(\/?)(?![?!])(?=[a-zA-Z])/g, "<$1x:")
        .replace(/<x:worksheet xmlns=/, "<x:worksheet xmlns:x="),
    ),
  "parts in UTF-16": (made) =>
    rewritten(writeWorkbook(made), worksheets, (xml) => utf16(`\ufeff${xml.replace(/^<\?xml[^>]*\?>/, "")}`)),
  "parts not compressed": (made) => zipSync(unzipSync(writeWorkbook(made)), { level: 0 }),
  "a formula in an input cell": (made) =>
    writeWorkbook(withCell(made, "Chỉ tiêu", "✎ Tử số", { kind: "formula", formula: "1+1", cached: 2 })),
  "no number where one belongs": (made) =>
    writeWorkbook(withCell(made, "Chỉ tiêu", "✎ Tử số", text("khoảng 5"))),
  "a number as text": (made) => writeWorkbook(withCell(made, "Chỉ tiêu", "✎ Tử số", text("1.234"))),
  "no progress of the list": (made) =>
    writeWorkbook(withCell(made, "Nhiệm vụ", "✎ Tiến độ", text("gần xong"))),
  "an injected formula as text": (made) =>
    writeWorkbook(withCell(made, "Nhiệm vụ", "✎ Khó khăn, kiến nghị", text('=HYPERLINK("http://a.vn","x")'))),
};
