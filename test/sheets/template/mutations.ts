import fc from "fast-check";
import { bookCells } from "../../../src/sheets/bookCells";
import type { BookSpec } from "../../../src/sheets/model/book";
import { cellAddress, parseCell } from "../../../src/sheets/model/a1";
import type { WorkbookCells } from "../../../src/sheets/model/workbookCells";

/** What a person does to a sheet: cells as rows of values, so that whole rows and columns move together. */
interface Raw {
  value: string | number | boolean | null;
  formula?: string;
  isDate?: boolean;
}

export interface LooseSheet {
  name: string;
  state: "visible" | "hidden" | "veryHidden";
  rows: (Raw | undefined)[][];
}

export type LooseBook = LooseSheet[];

export function loosen(book: BookSpec): LooseBook {
  return bookCells(book).sheets.map(({ name, state, cells }) => {
    const rows: (Raw | undefined)[][] = [];
    for (const { address, ...raw } of cells) {
      const { row, column } = parseCell(address)!;
      while (rows.length <= row) rows.push([]);
      rows[row]![column] = raw;
    }
    return { name, state, rows };
  });
}

export function tighten(book: LooseBook): WorkbookCells {
  return {
    definedNames: {},
    sheets: book.map(({ name, state, rows }) => ({
      name,
      state,
      cells: rows.flatMap((row, r) =>
        Array.from(row).flatMap((raw, c) => (raw ? [{ address: cellAddress(r, c), ...raw }] : [])),
      ),
    })),
  };
}

/** The two data sheets, changed; the others as they were. `at` says which is which, whatever they are called by now. */
function onData(book: LooseBook, change: (sheet: LooseSheet, kind: number) => LooseSheet): LooseBook {
  return book.map((sheet) => {
    const kind = sheet.rows.some((row) => row.some((cell) => /ngày hoàn thành/i.test(String(cell?.value))))
      ? 0
      : 1;
    const isData = sheet.rows.some((row) =>
      row.some((cell) => /^(✎ )?(tiến độ|tình trạng)$/i.test(String(cell?.value))),
    );
    return isData ? change(sheet, kind) : sheet;
  });
}

const mapRows = (sheet: LooseSheet, change: (row: (Raw | undefined)[]) => (Raw | undefined)[]) => ({
  ...sheet,
  rows: sheet.rows.map((row) => change(Array.from(row))),
});

function headingsAt(sheet: LooseSheet): number {
  return sheet.rows.findIndex((row) => row.some((cell) => String(cell?.value).toLowerCase() === "tt"));
}

const isText = (raw: Raw | undefined): raw is Raw => typeof raw?.value === "string";

const resultOf = (formula: string) =>
  /^"(Đã điền đủ|Phải sửa)/.exec(formula)?.[1]?.concat(" 3") ?? "… Chưa điền";

/** One thing people do to a workbook, by name. */
export type Mutation = readonly [name: string, change: (book: LooseBook) => LooseBook];

const position = fc.nat(11);

/** Things people and programs do to a template before it comes back. None of them moves a value to another row. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.constant<Mutation>(["hidden sheet deleted", (book) => book.filter(({ name }) => name !== "_CCHC")]),
  fc.constant<Mutation>([
    "only the data sheets kept",
    (book) => book.filter(({ name }) => !["_CCHC", "Danh mục", "Hướng dẫn"].includes(name)),
  ]),
  fc.constant<Mutation>([
    "hidden column deleted",
    (book) => onData(book, (sheet) => mapRows(sheet, (row) => row.filter((_, c) => c !== 11))),
  ]),
  fc.constant<Mutation>([
    "hidden tag cleared",
    (book) =>
      onData(book, (sheet) =>
        mapRows(sheet, (row) =>
          row.map((raw) => (String(raw?.value).startsWith("cchc1:") ? undefined : raw)),
        ),
      ),
  ]),
  fc.constant<Mutation>([
    "copied as values",
    (book) =>
      onData(book, (sheet) =>
        mapRows(sheet, (row) =>
          row.map((raw) => (raw?.formula === undefined ? raw : { value: resultOf(raw.formula) })),
        ),
      ),
  ]),
  fc.constant<Mutation>([
    "headings typed anew without signs",
    (book) =>
      onData(book, (sheet) => {
        const at = headingsAt(sheet);
        const rows = sheet.rows.map((row, r) =>
          r === at
            ? Array.from(row, (raw) =>
                isText(raw) ? { value: String(raw.value).replace("✎ ", "").toUpperCase() } : raw,
              )
            : row,
        );
        return { ...sheet, rows };
      }),
  ]),
  fc.tuple(position, fc.boolean()).map(([at, isNamed]): Mutation => [
    `column inserted at ${at}`,
    (book) =>
      onData(book, (sheet) => {
        const heading = headingsAt(sheet);
        const rows = sheet.rows.map((row, r) => {
          const cells = Array.from(row);
          if (cells.length <= at) return cells;
          cells.splice(at, 0, r === heading && isNamed ? { value: "Ghi chú" } : undefined);
          return cells;
        });
        return { ...sheet, rows };
      }),
  ]),
  fc.tuple(position, position).map(([from, to]): Mutation => [
    `column ${from} moved to ${to}`,
    (book) =>
      onData(book, (sheet) =>
        mapRows(sheet, (row) => {
          const cells = Array.from({ length: Math.max(row.length, 12) }, (_, c) => row[c]);
          const [moved] = cells.splice(from, 1);
          cells.splice(to, 0, moved);
          return cells;
        }),
      ),
  ]),
  fc.nat(20).map((turn): Mutation => [
    "data rows sorted",
    (book) =>
      onData(book, (sheet) => {
        const head = headingsAt(sheet) + 1;
        const body = sheet.rows.slice(head);
        const by = turn % Math.max(body.length, 1);
        return { ...sheet, rows: [...sheet.rows.slice(0, head), ...body.slice(by), ...body.slice(0, by)] };
      }),
  ]),
  fc.nat(12).map((offset): Mutation => [
    `row inserted at ${offset}`,
    (book) =>
      onData(book, (sheet) => {
        const at = Math.min(headingsAt(sheet) + 1 + offset, sheet.rows.length);
        return { ...sheet, rows: [...sheet.rows.slice(0, at), [], ...sheet.rows.slice(at)] };
      }),
  ]),
  fc.nat(12).map((offset): Mutation => [
    `row deleted at ${offset}`,
    (book) =>
      onData(book, (sheet) => {
        const at = headingsAt(sheet) + 1 + offset;
        return { ...sheet, rows: sheet.rows.filter((_, r) => r !== at) };
      }),
  ]),
  fc.nat(12).map((offset): Mutation => [
    `row ${offset} copied to the end`,
    (book) =>
      onData(book, (sheet) => {
        const row = sheet.rows[headingsAt(sheet) + 1 + offset];
        return row ? { ...sheet, rows: [...sheet.rows, row] } : sheet;
      }),
  ]),
  fc
    .constantFrom(1, 2)
    .map((count): Mutation => [
      `${count} title rows removed`,
      (book) =>
        onData(book, (sheet) => ({ ...sheet, rows: sheet.rows.slice(Math.min(count, headingsAt(sheet))) })),
    ]),
  fc.constant<Mutation>([
    "sheets renamed",
    (book) => onData(book, (sheet, kind) => ({ ...sheet, name: kind === 0 ? "NV quý I" : "CT quý I" })),
  ]),
  fc.nat(3).map((offset): Mutation => [
    "titles of two rows merged",
    (book) =>
      onData(book, (sheet) => {
        const at = headingsAt(sheet) + 2 + offset;
        const title = Array.from(sheet.rows[headingsAt(sheet)] ?? []).findIndex((cell) =>
          /^(nhiệm vụ|chỉ tiêu)$/i.test(String(cell?.value)),
        );
        const rows = sheet.rows.map((row, r) =>
          r === at ? row.map((raw, c) => (c === title ? undefined : raw)) : row,
        );
        return { ...sheet, rows };
      }),
  ]),
  fc.nat(3).map((offset): Mutation => [
    "a title edited",
    (book) =>
      onData(book, (sheet) => {
        const at = headingsAt(sheet) + 2 + offset;
        const rows = sheet.rows.map((row, r) =>
          r === at
            ? row.map((raw, c) =>
                c === 1 && isText(raw) && !String(raw.value).startsWith("ô ")
                  ? { value: `${String(raw.value)} (đã sửa)` }
                  : raw,
              )
            : row,
        );
        return { ...sheet, rows };
      }),
  ]),
  fc.constant<Mutation>([
    "hidden codes no longer beside their rows",
    (book) =>
      onData(book, (sheet) => {
        const head = headingsAt(sheet) + 1;
        const column = Array.from(sheet.rows[head - 1] ?? []).findIndex((cell) =>
          /^mã /i.test(String(cell?.value)),
        );
        if (column < 0) return sheet;
        const rows = sheet.rows.map((row, r) => {
          const cells = Array.from(row);
          if (r >= head && r < sheet.rows.length) cells[column] = sheet.rows[r + 1]?.[column];
          return cells;
        });
        return { ...sheet, rows };
      }),
  ]),
);
