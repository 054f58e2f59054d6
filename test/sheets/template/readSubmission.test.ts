import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputCells, isBlank } from "../../../src/domain/checks/inputCells";
import { bookCells } from "../../../src/sheets/bookCells";
import type { BookSpec } from "../../../src/sheets/model/book";
import type { CellContent } from "../../../src/sheets/model/cell";
import { date, formula, number, text } from "../../../src/sheets/model/content";
import { fillTemplate, type TemplateEntry } from "../../../src/sheets/template/fillTemplate";
import { emptyInputs } from "../../../src/sheets/template/emptyInputs";
import { readSubmission, type Expected } from "../../../src/sheets/template/readSubmission";
import { readTemplateContext } from "../../../src/sheets/template/readTemplateContext";
import { templateBook } from "../../../src/sheets/template/templateBook";
import { templateSheets } from "../../../src/sheets/template/templateSheets";
import { unitSheetBooks } from "../../../src/sheets/template/unitSheetBooks";
import { planBookToSheets } from "../../../src/sheets/plan/planBookToSheets";
import { cellsOf, edited, sheetOf } from "../bookText";
import { officeGround } from "../officeGround";
import { smallBook } from "../planBooks";
import { smallTemplate } from "../smallTemplate";

const input = smallTemplate();
const blank = templateBook(input);
const expected: Expected = { planId: "cchc-2024-mau", planVersion: "0a1b2c3d", planYear: 2024 };
const source = { file: "bc.xlsx", hash: "abc" };
const read = (book: BookSpec, expect: Partial<Expected> = {}) =>
  readSubmission(bookCells(book), source, { ...expected, ...expect });

const entries: TemplateEntry[] = [
  { sheet: "contact", id: "", field: "preparedBy", content: text("Nguyễn Văn A")! },
  { sheet: "tasks", id: "1.1", field: "progress", content: text("Hoàn thành")! },
  { sheet: "tasks", id: "1.1", field: "completedOn", content: date("2024-03-04")! },
  { sheet: "tasks", id: "2", field: "result", content: formula("1+1") },
  { sheet: "indicators", id: "I.3.1", field: "numerator", content: number(95)! },
];
const filled = fillTemplate(blank, entries);

describe("reading a template that came back", () => {
  it("gives every row, with what was entered and where it stands", () => {
    const { value, findings } = read(filled);
    expect(findings).toEqual([]);
    expect(value).toMatchObject({ source, planId: "cchc-2024-mau", unitId: "DV01", periodId: "2024-Q1" });
    expect(value?.contact.preparedBy).toEqual({
      sheet: "Nhiệm vụ",
      address: "I2",
      raw: { value: "Nguyễn Văn A" },
    });
    expect(value?.tasks.map(({ occurrenceId }) => occurrenceId)).toEqual(["1.1", "1.2@2024-Q1", "2", "II"]);
    expect(value?.tasks[0]?.cells).toEqual({
      progress: { sheet: "Nhiệm vụ", address: "F7", raw: { value: "Hoàn thành" } },
      completedOn: { sheet: "Nhiệm vụ", address: "G7", raw: { value: 45355, isDate: true } },
    });
    expect(value?.tasks[0]?.places?.document).toEqual({ sheet: "Nhiệm vụ", address: "H7" });
    expect(value?.tasks[2]?.cells.result?.raw).toEqual({ value: null, formula: "1+1" });
    expect(value?.indicators[0]?.cells.numerator).toMatchObject({ sheet: "Chỉ tiêu", address: "F6" });
  });

  it("loses no input cell: each is in the submission or in a finding that is not taken", () => {
    const anything = fc.oneof(
      fc
        .string({ unit: "grapheme", maxLength: 6 })
        .map((value): CellContent => ({ kind: "text", text: value })),
      fc.integer().map((value): CellContent => ({ kind: "number", number: value })),
      fc.constant<CellContent>({ kind: "formula", formula: "A1" }),
    );
    const addresses = ["Nhiệm vụ", "Chỉ tiêu"].flatMap((name) => {
      const columns = name === "Nhiệm vụ" ? "FGHIJ" : "DFGJ";
      return [...columns].flatMap((column) =>
        [6, 7, 8, 9, 10, 11, 12, 14, 30].map((row) => `${name}!${column}${row}`),
      );
    });
    const ids = fc.dictionary(
      fc.constantFrom("L7", "L8", "L9", "L14"),
      fc.constantFrom("1.1", "2", "9.9", ""),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...addresses), anything), ids, (cells, codes) => {
        const on = (name: string) =>
          Object.fromEntries(
            Object.entries(cells).flatMap(([place, content]) =>
              place.startsWith(`${name}!`) ? [[place.slice(name.length + 1), content]] : [],
            ),
          );
        const renamed = Object.fromEntries(
          Object.entries(codes).map(([address, id]) => [address, text(id) ?? ("" as const)]),
        );
        const book = edited(
          edited(blank, "Nhiệm vụ", { ...on("Nhiệm vụ"), ...renamed }),
          "Chỉ tiêu",
          on("Chỉ tiêu"),
        );
        const { value, findings } = read(book);
        const kept = inputCells(value!).map(({ sheet, address }) => `${sheet}!${address}`);
        const told = findings
          .filter(({ taken }) => !taken)
          .map(({ place }) => `${place.sheet}!${place.address}`);
        const entered = bookCells(book).sheets.flatMap(({ name, cells: all }) =>
          [...all]
            .filter((cell) => Object.hasOwn(cells, `${name}!${cell.address}`) && !isBlank(cell))
            .map((cell) => `${name}!${cell.address}`),
        );
        const found = new Set([...kept, ...told]);
        expect(entered.filter((cell) => !found.has(cell))).toEqual([]);
        expect(kept.filter((cell) => told.includes(cell))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("takes no value of a row that stands there twice with different contents", () => {
    const { value, findings } = read(edited(filled, "Nhiệm vụ", { L9: text("1.1") }));
    expect(value?.tasks.find(({ occurrenceId }) => occurrenceId === "1.1")?.cells).toEqual({});
    expect(findings.filter(({ code }) => code === "rowDuplicated").map(({ place }) => place.address)).toEqual(
      ["F7", "G7", "I9"],
    );
  });

  it("keeps what was entered where only a blank copy of the row was added", () => {
    const { value, findings } = read(edited(filled, "Nhiệm vụ", { L8: text("1.1") }));
    expect(value?.tasks[0]?.cells.progress?.raw.value).toBe("Hoàn thành");
    expect(findings.map(({ code, taken }) => [code, taken])).toEqual([
      ["rowDuplicated", true],
      ["rowDeleted", true],
    ]);
  });

  it("reports text in a row that is none of the template's, with what it says", () => {
    const { findings } = read(edited(filled, "Nhiệm vụ", { I20: text("việc thêm") }));
    expect(findings).toMatchObject([
      { code: "rowAdded", place: { sheet: "Nhiệm vụ", address: "I20" }, received: "việc thêm", taken: false },
    ]);
  });

  it("misses a deleted row", () => {
    const cut = blank.sheets.map((sheet) =>
      sheet.name === "Nhiệm vụ" ? { ...sheet, rows: sheet.rows.filter((_, row) => row !== 8) } : sheet,
    );
    const { findings } = read({ ...blank, sheets: cut });
    expect(findings).toMatchObject([
      { code: "rowDeleted", place: { occurrenceId: "2", taskNumber: "2" }, params: { id: "2" } },
    ]);
  });

  it("reads rows in any order and columns in any place, and says that columns moved", () => {
    const moved = filled.sheets.map((sheet) => {
      if (sheet.name !== "Nhiệm vụ") return sheet;
      const rows = sheet.rows.map(({ cells }) => {
        const [a, b, c, d, e, f, g, ...rest] = cells;
        return { cells: [a, b, c, d, e, g, f, ...rest] };
      });
      const [head, data] = [rows.slice(0, 6), rows.slice(6, 10)];
      return { ...sheet, rows: [...head, ...data.reverse(), ...rows.slice(10)] };
    });
    const { value, findings } = read({ ...filled, sheets: moved });
    const one = value?.tasks.find(({ occurrenceId }) => occurrenceId === "1.1");
    expect(one?.cells.progress).toMatchObject({ address: "G10", raw: { value: "Hoàn thành" } });
    expect(findings.map(({ code }) => code)).toEqual(["columnMoved"]);
  });

  it("knows a renamed sheet by its hidden tag", () => {
    const sheets = filled.sheets.map((sheet) =>
      sheet.name === "Nhiệm vụ" ? { ...sheet, name: "NV quý I" } : sheet,
    );
    const { value, findings } = read({ ...filled, sheets });
    expect(value?.tasks[0]?.cells.progress?.sheet).toBe("NV quý I");
    expect(findings.map(({ code }) => code)).toEqual(["sheetRenamed"]);
  });

  it("misses a sheet", () => {
    const { value, findings } = read({
      ...filled,
      sheets: filled.sheets.filter(({ name }) => name !== "Chỉ tiêu"),
    });
    expect(value?.tasks).toHaveLength(4);
    expect(findings).toMatchObject([{ code: "sheetMissing", params: { sheet: "Chỉ tiêu" } }]);
  });

  it("sees that a locked text was changed, where the plan is at hand, and keeps what was entered", () => {
    const { value, findings } = read(edited(filled, "Nhiệm vụ", { B7: text("Rà soát một phần") }), {
      office: officeGround(input),
    });
    expect(findings).toMatchObject([
      { code: "textChanged", place: { sheet: "Nhiệm vụ", address: "B7" }, received: "Rà soát một phần" },
    ]);
    expect(value?.tasks[0]?.cells.progress?.raw.value).toBe("Hoàn thành");
  });

  it("refuses another plan's template and what is no template, and accepts an older version with a remark", () => {
    expect(read(filled, { planId: "cchc-2025-mau" })).toMatchObject({
      value: undefined,
      findings: [{ code: "otherPlan" }],
    });
    expect(read(planBookToSheets(smallBook()))).toMatchObject({
      value: undefined,
      findings: [{ code: "notTemplate" }],
    });
    const older = read(filled, { planVersion: "ffffffff" });
    expect(older.value).toBeDefined();
    expect(older.findings).toMatchObject([{ code: "otherVersion" }]);
  });

  it("reports, cell by cell, a sheet of another unit that was copied in", () => {
    const other = fillTemplate(templateBook({ ...input, unit: { ...input.unit, id: "DV02" } }), entries);
    const copy = { ...sheetOf(other, "Nhiệm vụ"), name: "Nhiệm vụ (2)" };
    const { value, findings } = read({ ...filled, sheets: [...filled.sheets, copy] });
    expect(value?.tasks[0]?.cells.progress?.sheet).toBe("Nhiệm vụ");
    expect(findings.map(({ code, place }) => [code, place.sheet, place.address])).toEqual([
      ["rowAdded", "Nhiệm vụ (2)", "F7"],
      ["rowAdded", "Nhiệm vụ (2)", "G7"],
      ["rowAdded", "Nhiệm vụ (2)", "I9"],
      ["cellUnplaced", "Nhiệm vụ (2)", "I2"],
    ]);
  });
});

describe("unit sheets of the plan workbook", () => {
  const { sheets } = templateSheets([input]);
  const plan = planBookToSheets(smallBook());
  const open = { ...plan, sheets: [...plan.sheets, ...sheets] };

  it("are read as a file of the unit would be, once someone wrote in them", () => {
    expect(unitSheetBooks(bookCells(open))).toEqual([]);
    const [unit] = unitSheetBooks(bookCells(fillTemplate(open, entries)));
    expect(unit?.name).toBe("Văn phòng");
    const { value, findings } = readSubmission(unit!.cells, source, expected);
    expect(findings).toEqual([]);
    expect(value).toMatchObject({ unitId: "DV01", periodId: "2024-Q1" });
    expect(inputCells(value!)).toHaveLength(entries.length);
  });

  it("give the same cells whatever day their formulas were computed on", () => {
    const texts = (asOf: string) => {
      const cells = bookCells(fillTemplate(open, entries));
      const on = cells.sheets.map((sheet) => ({
        ...sheet,
        cells: [...sheet.cells].map((cell) =>
          cell.formula && cell.address === "K1" ? { ...cell, value: asOf } : cell,
        ),
      }));
      return JSON.stringify(unitSheetBooks({ ...cells, sheets: on }));
    };
    expect(texts("1")).toBe(texts("2"));
  });
});

describe("a template in the unit's own hands", () => {
  it("knows its unit, period, rows and settings by itself", () => {
    const context = readTemplateContext(bookCells(blank));
    expect(context).toMatchObject({
      planTitle: "Kế hoạch CCHC năm 2024",
      plan: { year: 2024 },
      settings: input.settings,
    });
    expect(context?.unit).toMatchObject({ id: "DV01", name: "Văn phòng Sở" });
    expect(context?.period).toEqual(input.period);
    expect(context?.occurrences).toEqual(input.occurrences);
    expect(context?.indicators).toEqual(input.indicators);
  });

  it("is no template with broken keys, and drops rows someone broke", () => {
    const keys = cellsOf(sheetOf(blank, "_CCHC"));
    const at = (key: string) =>
      keys.find(({ cell }) => cell.content?.kind === "text" && cell.content.text === key)!.address;
    const valueOf = (key: string) => at(key).replace("A", "B");
    expect(
      readTemplateContext(bookCells(edited(blank, "_CCHC", { [valueOf("periodId")]: text("quý I") }))),
    ).toBeUndefined();
    const broken = edited(blank, "_CCHC", { [valueOf("occurrences")]: text('[{"id":5},{"id":') });
    expect(readTemplateContext(bookCells(broken))?.occurrences).toEqual([]);
  });

  it("leads to the next cell to fill, by what was chosen so far", () => {
    const next = (list: TemplateEntry[]) => {
      const book = fillTemplate(blank, list);
      const filledCells = new Set(
        inputCells(read(book).value!).map(({ sheet, address }) => `${sheet}!${address}`),
      );
      return emptyInputs(bookCells(book), filledCells)[0];
    };
    expect(next([])).toMatchObject({ sheet: "Nhiệm vụ", address: "I2" });
    const contact: TemplateEntry[] = [
      { sheet: "contact", id: "", field: "preparedBy", content: text("A")! },
      { sheet: "contact", id: "", field: "phone", content: text("0238")! },
    ];
    expect(next(contact)).toMatchObject({ sheet: "Nhiệm vụ", address: "F7" });
    const done: TemplateEntry = {
      sheet: "tasks",
      id: "1.1",
      field: "progress",
      content: text("Hoàn thành")!,
    };
    expect(next([...contact, done])).toMatchObject({ sheet: "Nhiệm vụ", address: "G7" });
    const none: TemplateEntry = { ...done, content: text("Không phát sinh")! };
    expect(next([...contact, none])).toMatchObject({ sheet: "Nhiệm vụ", address: "F8" });
  });
});
