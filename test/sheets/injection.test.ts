import { read as readElsewhere } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import type { StoredFinding } from "../../src/domain/consolidation/consolidation";
import { finding } from "../../src/domain/finding/make";
import type { PlanBook } from "../../src/domain/plan/planBook";
import { bookCells } from "../../src/sheets/bookCells";
import type { BookSpec } from "../../src/sheets/model/book";
import type { WorkbookCells } from "../../src/sheets/model/workbookCells";
import { planBookToSheets } from "../../src/sheets/plan/planBookToSheets";
import { sheetsToPlanBook } from "../../src/sheets/plan/sheetsToPlanBook";
import { fillTemplate } from "../../src/sheets/template/fillTemplate";
import { templateBook } from "../../src/sheets/template/templateBook";
import { templateSheets } from "../../src/sheets/template/templateSheets";
import { readWorkbook } from "../../src/xlsx/read";
import { writeWorkbook, zipFiles } from "../../src/xlsx/write";
import { hostileTexts } from "../hostileTexts";
import { bookOf, sheetOf, text } from "../xlsx/bookOf";
import { smallBook } from "./planBooks";
import { smallTemplate } from "./smallTemplate";

/** Every text and formula of a workbook by place; a blank text stands nowhere. */
function textsOf({ sheets }: WorkbookCells): Map<string, string> {
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      [...cells].map((cell): [string, string] => [
        `${name}!${cell.address}`,
        cell.formula === undefined ? String(cell.value) : `=${cell.formula}`,
      ]),
    ),
  );
}

/** The places that hold formulas, as two independent readers see the file. */
function formulasElsewhere(bytes: Uint8Array): string[] {
  const book = readElsewhere(bytes, { cellFormula: true, sheetStubs: true });
  return book.SheetNames.flatMap((name) =>
    Object.entries(book.Sheets[name]!)
      .filter(([, cell]) => (cell as { f?: string } | undefined)?.f !== undefined)
      .map(([address]) => `${name}!${address}`),
  ).sort();
}

const formulasOf = (cells: WorkbookCells) =>
  cells.sheets
    .flatMap(({ name, cells: all }) =>
      [...all].filter(({ formula }) => formula !== undefined).map(({ address }) => `${name}!${address}`),
    )
    .sort();

async function throughFile(book: BookSpec) {
  const bytes = writeWorkbook(book);
  return { bytes, cells: await readWorkbook(bytes) };
}

describe("texts that look like formulas, links or markup", () => {
  it("stand in a file's cells as they are, and no program finds a formula", async () => {
    const { bytes, cells } = await throughFile(bookOf([sheetOf(hostileTexts.map((value) => [text(value)]))]));
    const [sheet] = cells.sheets;
    expect([...sheet!.cells].map(({ value }) => value)).toEqual(hostileTexts);
    expect(formulasOf(cells)).toEqual([]);
    const elsewhere = readElsewhere(bytes, { cellFormula: true, sheetStubs: true });
    const seen = hostileTexts.map(
      (_, row) => elsewhere.Sheets["Nhiệm vụ"]![`A${row + 1}`] as { v: unknown; f?: string; l?: unknown },
    );
    expect(seen.map(({ v }) => v)).toEqual(hostileTexts);
    expect(seen.filter(({ f, l }) => f !== undefined || l !== undefined)).toEqual([]);
  });

  it("name sheets, defined names and titles without becoming anything else", async () => {
    const names = ["__proto__", "constructor", "=1+1", "<script>", "@x", "-1", "toString"];
    const { bytes, cells } = await throughFile(
      bookOf(
        names.map((name) => sheetOf([[text(name)]], { name })),
        {
          title: hostileTexts.join(" "),
          names: ["__proto__", "constructor", "hasOwnProperty"].map((name) => ({
            name,
            refersTo: "'__proto__'!$A$1",
          })),
        },
      ),
    );
    expect(
      cells.sheets.map(({ name, cells: [first] = [] }) => [
        name,
        (first as { value: unknown } | undefined)?.value,
      ]),
    ).toEqual(names.map((name) => [name, name]));
    expect(Object.keys(cells.definedNames)).toEqual(["__proto__", "constructor", "hasOwnProperty"]);
    expect(({} as { value?: unknown }).value).toBeUndefined();
    expect(readElsewhere(bytes).SheetNames).toEqual(names);
  });

  it("name the files of a zip as they are", () => {
    const names = ["__proto__", "constructor", "=1+1.xlsx", "<img src=x>.xlsx"];
    const zip = zipFiles(names.map((name) => ({ name, bytes: Uint8Array.of(1) })));
    for (const name of names) expect(Buffer.from(zip).includes(name)).toBe(true);
  });
});

/** A plan workbook in which everything that can be typed or received is hostile. */
function hostileBook(hostile: string): PlanBook {
  const book = smallBook();
  const [first, ...others] = book.plan.units;
  const place = { file: hostile, unitId: first!.id, periodId: "2024-Q1", sheet: hostile, address: "A1" };
  const found: StoredFinding = {
    ...finding("promise", place, { word: hostile }, { received: hostile }),
    handling: "open",
    note: hostile,
  };
  const source = { file: hostile, hash: hostile, sheet: hostile };
  const slot = { periodId: "2024-Q1", unitId: first!.id };
  return {
    ...book,
    taskNotes: { "1": hostile },
    plan: {
      ...book.plan,
      units: [
        { ...first!, shortName: hostile, aliases: ["tên khác"], contact: hostile, phone: hostile },
        ...others,
      ],
    },
    consolidation: {
      tasks: [
        {
          ...slot,
          occurrenceId: "1.1",
          document: hostile,
          result: hostile,
          difficulty: hostile,
          source: { ...source, cells: { result: "I7" } },
        },
      ],
      indicators: [
        {
          ...slot,
          indicatorId: "I.3.1",
          explanation: hostile,
          source: { ...source, cells: { explanation: "J6" } },
        },
      ],
      reports: [
        {
          ...slot,
          source: { file: hostile, hash: hostile },
          receivedOn: "2024-03-19",
          preparedBy: hostile,
          phone: hostile,
          contactSheet: hostile,
          contactCells: { phone: "I3" },
          cells: 1,
          taken: 1,
          inFindings: 0,
          runId: hostile,
        },
      ],
      findings: [found],
    },
    log: [
      {
        at: "2024-03-19T08:00",
        action: hostile,
        periodId: "2024-Q1",
        about: hostile,
        cells: 1,
        result: hostile,
        runId: hostile,
      },
    ],
  };
}

const plain = formulasOf(bookCells(planBookToSheets(hostileBook("chữ thường"))));
/** Texts that white space alone sets apart are trimmed where people type; everything else comes back as it was. */
const typed = hostileTexts.filter((value) => value.trim() === value);

describe.each(typed)("a plan workbook full of %j", (hostile) => {
  it("holds no formula but its own, and reads back unchanged", async () => {
    const book = hostileBook(hostile);
    const spec = planBookToSheets(book);
    expect(formulasOf(bookCells(spec))).toEqual(plain);
    const { bytes, cells } = await throughFile(spec);
    expect(formulasOf(cells)).toEqual(plain);
    expect(formulasElsewhere(bytes)).toEqual(plain);
    const { value } = sheetsToPlanBook(cells);
    expect(value?.consolidation).toEqual(book.consolidation);
    expect(value?.log).toEqual(book.log);
    expect(value?.taskNotes).toEqual(book.taskNotes);
    expect(value?.plan.units[0]).toEqual(book.plan.units[0]);
  });
});

describe("a task numbered __proto__", () => {
  it("keeps its note and date like any other, and changes no object", () => {
    const book = smallBook();
    const [first, ...others] = book.plan.tasks;
    const odd = { ...book, plan: { ...book.plan, tasks: [{ ...first!, number: "__proto__" }, ...others] } };
    const notes = Object.fromEntries([["__proto__", "ghi chú"]]);
    const { value } = sheetsToPlanBook(bookCells(planBookToSheets({ ...odd, taskNotes: notes })));
    expect(Object.entries(value?.taskNotes ?? {})).toEqual([["__proto__", "ghi chú"]]);
    expect(Object.getPrototypeOf(value?.settled)).toBe(Object.prototype);
  });
});

describe.each(hostileTexts)("a template of a unit called %j", (hostile) => {
  const input = smallTemplate();
  const unit = { ...input.unit, name: hostile, shortName: hostile };
  const wanted = formulasOf(bookCells(templateBook(input)));

  it("holds no formula but its own, also where everything is filled in with it", async () => {
    const made = fillTemplate(templateBook({ ...input, unit }), [
      { sheet: "contact", id: "", field: "preparedBy", content: { kind: "text", text: hostile } },
      { sheet: "tasks", id: "1.1", field: "result", content: { kind: "text", text: hostile } },
    ]);
    const { bytes, cells } = await throughFile(made);
    expect(textsOf(cells).get("Nhiệm vụ!A2")).toBe(`Đơn vị: ${hostile}`);
    expect(textsOf(cells).get("Nhiệm vụ!I7")).toBe(hostile);
    expect(formulasOf(cells)).toEqual(wanted);
    expect(formulasElsewhere(bytes)).toEqual(wanted);
  });

  it("makes sheets whose names Excel takes", () => {
    for (const { name } of templateSheets([{ ...input, unit }]).sheets) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\\p{Cc}]|^'|'$|^\s*$/u);
    }
  });
});
