import { describe, expect, it } from "vitest";
import { inputCells } from "../../../src/domain/checks/inputCells";
import type { FindingCode } from "../../../src/domain/finding/codes";
import { text } from "../../../src/sheets/model/content";
import { fillTemplate } from "../../../src/sheets/template/fillTemplate";
import { readSubmission } from "../../../src/sheets/template/readSubmission";
import { templateBook } from "../../../src/sheets/template/templateBook";
import { planBookToSheets } from "../../../src/sheets/plan/planBookToSheets";
import { officeGround } from "../officeGround";
import { smallBook } from "../planBooks";
import { smallTemplate } from "../smallTemplate";
import { loosen, tighten, type LooseBook, type LooseSheet } from "./mutations";

const input = smallTemplate();
const expected = {
  planId: input.plan.id,
  planVersion: input.plan.version,
  planYear: input.plan.year,
  office: officeGround(input),
};
const ofUnit = (changes: Partial<typeof input> = {}) =>
  loosen(
    fillTemplate(templateBook({ ...input, ...changes }), [
      { sheet: "contact", id: "", field: "preparedBy", content: text("Nguyễn Văn A")! },
      { sheet: "tasks", id: "1.1", field: "progress", content: text("Hoàn thành")! },
      { sheet: "tasks", id: "2", field: "result", content: text("Đã ban hành")! },
      { sheet: "indicators", id: "I.3.1", field: "explanation", content: text("Đủ")! },
    ]),
  );
const filled = ofUnit();
const entered = 4;

const read = (book: LooseBook, file = "bao cao.xlsx", expect = expected) =>
  readSubmission(tighten(book), { file, hash: "h" }, expect);
const on = (book: LooseBook, name: string, change: (sheet: LooseSheet) => LooseSheet): LooseBook =>
  book.map((sheet) => (sheet.name === name ? change(sheet) : sheet));
/** With other words in some cells, by 0-based row and column; undefined empties a cell. */
const typed = (sheet: LooseSheet, cells: [number, number, string | undefined][]): LooseSheet => {
  const rows = sheet.rows.map((row) => Array.from(row));
  for (const [r, c, words] of cells) {
    while (rows.length <= r) rows.push([]);
    rows[r]![c] = words === undefined ? undefined : { value: words };
  }
  return { ...sheet, rows };
};
/** As it comes back when only what is seen was copied into a fresh workbook. */
const retyped = (book: LooseBook): LooseBook =>
  book
    .filter(({ name }) => name === "Nhiệm vụ" || name === "Chỉ tiêu")
    .map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => Array.from(row).slice(0, 11)) }));
const headed = (book: LooseBook, row: number, words: string | undefined): LooseBook =>
  book.map((sheet) =>
    sheet.name === "Nhiệm vụ" || sheet.name === "Chỉ tiêu" ? typed(sheet, [[row, 0, words]]) : sheet,
  );

const column = (
  sheet: LooseSheet,
  change: (row: LooseSheet["rows"][number]) => LooseSheet["rows"][number],
) => ({
  ...sheet,
  rows: sheet.rows.map((row) => change(Array.from({ length: 12 }, (_, c) => row[c]))),
});

type Case = readonly [what: string, book: LooseBook, codes: FindingCode[], taken: number, file?: string];

/** What is wrong with the structure, what is said of it, and how many of the four values are taken. */
const accepted: Case[] = [
  ["nothing", filled, [], entered],
  ["the hidden sheet deleted", filled.filter(({ name }) => name !== "_CCHC"), [], entered],
  [
    "what is seen copied into a fresh workbook",
    retyped(filled),
    ["matchedByHeadings", "unitByName"],
    entered,
  ],
  [
    "the same, without the unit's line but with its name in the file's",
    headed(retyped(filled), 1, undefined),
    ["matchedByHeadings", "unitByName"],
    entered,
    "Báo cáo quý I của Văn phòng Sở.xlsx",
  ],
  [
    "the same, with the unit's other name",
    headed(retyped(filled), 1, "Don vi: Văn Phòng Sở"),
    ["matchedByHeadings", "unitByName"],
    entered,
  ],
  [
    "a title edited and its code gone",
    on(filled, "Nhiệm vụ", (sheet) =>
      typed(sheet, [
        [6, 11, undefined],
        [6, 3, "Mốc khác"],
      ]),
    ),
    ["rowByText", "textChanged"],
    entered,
  ],
  [
    "a row deleted",
    on(filled, "Nhiệm vụ", (sheet) => ({ ...sheet, rows: sheet.rows.filter((_, r) => r !== 7) })),
    ["rowDeleted"],
    entered,
  ],
  [
    "a row copied below",
    on(filled, "Nhiệm vụ", (sheet) => ({
      ...sheet,
      rows: [...sheet.rows.slice(0, 8), sheet.rows[6]!, ...sheet.rows.slice(8)],
    })),
    ["rowDuplicated"],
    entered - 1,
  ],
  [
    "a row added",
    on(filled, "Nhiệm vụ", (sheet) =>
      typed(sheet, [
        [20, 1, "Việc mới"],
        [20, 8, "đã làm"],
      ]),
    ),
    ["rowAdded"],
    entered,
  ],
  [
    "a locked text changed",
    on(filled, "Nhiệm vụ", (sheet) => typed(sheet, [[6, 1, "Việc khác hẳn"]])),
    ["textChanged"],
    entered,
  ],
  [
    "codes sorted apart from their rows",
    on(filled, "Nhiệm vụ", (sheet) =>
      typed(sheet, [
        [6, 11, "2"],
        [8, 11, "1.1"],
      ]),
    ),
    ["rowContradicts", "rowDeleted"],
    entered - 2,
  ],
  [
    "a sheet renamed",
    on(filled, "Nhiệm vụ", (sheet) => ({ ...sheet, name: "NV" })),
    ["sheetRenamed"],
    entered,
  ],
  ["a sheet deleted", filled.filter(({ name }) => name !== "Chỉ tiêu"), ["sheetMissing"], entered - 1],
  [
    "a sheet added",
    [...filled, { name: "Nháp", state: "visible", rows: [[{ value: 7 }]] }],
    ["sheetUnread"],
    entered,
  ],
  [
    "columns moved",
    on(filled, "Nhiệm vụ", (sheet) => column(sheet, ([first, ...rest]) => [...rest, first])),
    ["columnMoved"],
    entered,
  ],
  [
    "a column deleted, with the label of the contact above it",
    on(filled, "Nhiệm vụ", (sheet) => column(sheet, (row) => row.filter((_, c) => c !== 7))),
    ["cellUnplaced", "columnMoved", "inputColumnMissing"],
    entered - 1,
  ],
  [
    "a column inserted, with words in it",
    on(filled, "Nhiệm vụ", (sheet) =>
      typed(
        column(sheet, (row) => [...row.slice(0, 6), undefined, ...row.slice(6)]),
        [[6, 6, "chú thích"]],
      ),
    ),
    ["cellUnplaced", "columnMoved"],
    entered,
  ],
  [
    "a column copied beside itself",
    on(filled, "Nhiệm vụ", (sheet) => column(sheet, (row) => [...row.slice(0, 6), row[5], ...row.slice(6)])),
    ["columnMoved", "columnRepeated"],
    entered - 1,
  ],
  [
    "a heading replaced by another",
    on(filled, "Nhiệm vụ", (sheet) => typed(sheet, [[4, 5, "Ghi chú"]])),
    ["cellUnplaced", "inputColumnMissing"],
    entered - 1,
  ],
  ["a heading emptied", on(filled, "Nhiệm vụ", (sheet) => typed(sheet, [[4, 5, undefined]])), [], entered],
];

describe("a report whose structure was changed", () => {
  it.each(accepted.map(([what, book, codes, taken, file]) => ({ what, book, codes, taken, file })))(
    "$what",
    ({ book, codes, taken, file }) => {
      const { value, findings } = read(book, file);
      expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual(codes);
      expect(value).toMatchObject({ unitId: "DV01", periodId: "2024-Q1" });
      expect(inputCells(value!)).toHaveLength(taken);
    },
  );

  it("made before the plan was loaded again is read by its codes, and said so", () => {
    const { value, findings } = read(ofUnit({ plan: { ...input.plan, version: "00000000" } }));
    expect(findings.map(({ code }) => code)).toEqual(["otherVersion"]);
    expect(inputCells(value!)).toHaveLength(entered);
  });

  it("is told once a sheet, at the sheet, when its hidden parts are gone", () => {
    const told = read(retyped(filled)).findings.filter(({ code }) => code === "matchedByHeadings");
    expect(told.map(({ place, taken }) => [place.sheet, taken])).toEqual([
      ["Nhiệm vụ", true],
      ["Chỉ tiêu", true],
    ]);
  });
});

const twoUnits = {
  ...input.plan,
  units: [...input.plan.units, { id: "DV77", name: "Đội Quản lý số 7", aliases: ["Đội 7"], reports: true }],
};
const withTwo = { ...expected, office: officeGround({ ...input, plan: twoUnits }) };

const refused: (readonly [what: string, book: LooseBook, code: FindingCode, file?: string])[] = [
  [
    "the template of another plan",
    ofUnit({ plan: { ...input.plan, id: "cchc-2024-noi-khac" } }),
    "otherPlan",
  ],
  [
    "the template of another year",
    ofUnit({ plan: { ...input.plan, id: "cchc-2023-mau", year: 2023 } }),
    "otherPlan",
  ],
  ["the plan's own workbook", loosen(planBookToSheets(smallBook())), "notTemplate"],
  [
    "some other workbook",
    [{ name: "Sheet1", state: "visible", rows: [[{ value: "TT" }, { value: "Nhiệm vụ" }]] }],
    "notTemplate",
  ],
  ["a copy without any name", headed(retyped(filled), 1, undefined), "unitNotNamed"],
  [
    "a copy of a unit that is not in the list",
    headed(retyped(filled), 1, "Đơn vị: Đội Kiểm tra số 3"),
    "unitUnknown",
  ],
  ["a copy whose head and file name disagree", retyped(filled), "unitUnclear", "BC_doi-quan-ly-so-7.xlsx"],
  ["a copy without its period", headed(headed(retyped(filled), 0, "BÁO CÁO"), 2, undefined), "periodUnclear"],
  [
    "a copy whose title and days disagree",
    headed(retyped(filled), 0, "BÁO CÁO CẢI CÁCH HÀNH CHÍNH QUÝ II NĂM 2024"),
    "periodUnclear",
  ],
  [
    "the template of one unit with the name of another",
    headed(filled, 1, "Đơn vị: Đội Quản lý số 7"),
    "otherUnitInHead",
  ],
  [
    "the template of one period with the title of another",
    headed(filled, 0, "BÁO CÁO … QUÝ II NĂM 2024"),
    "otherPeriodInHead",
  ],
];

describe("a file of which nobody can say for sure whose report of what it is", () => {
  it.each(refused.map(([what, book, code, file]) => ({ what, book, code, file })))(
    "$what",
    ({ book, code, file }) => {
      const { value, findings } = read(book, file, withTwo);
      expect(value).toBeUndefined();
      expect(findings.map((one) => one.code)).toEqual([code]);
    },
  );
});

describe("a template whose code is not in the list", () => {
  const ofOther = (name: string, id = "DV99") => ofUnit({ unit: { ...input.unit, id, name } });
  const codes = (book: LooseBook) => read(book, "bao cao.xlsx", withTwo).findings.map(({ code }) => code);

  it("is its unit's that surely has the name in the head, and that is said", () => {
    const { value, findings } = read(ofOther(input.unit.name), "bao cao.xlsx", withTwo);
    expect(findings.map(({ code, place }) => [code, place.unitId])).toEqual([["unitByName", "DV01"]]);
    expect(value?.unitId).toBe("DV01");
    expect(inputCells(value!)).toHaveLength(entered);
  });

  it("is known by another name that people gave the unit", () => {
    expect(read(ofOther("Đội 7"), "bao cao.xlsx", withTwo).value?.unitId).toBe("DV77");
  });

  it.each<[string, LooseBook, FindingCode, string]>([
    ["the name", ofOther("Đội Kiểm tra số 3"), "unitUnknown", "Đội Kiểm tra số 3"],
    ["the code where no name is left", headed(ofOther("Đội 7"), 1, undefined), "unitUnknown", "DV99"],
    ["the name that only looks like a code", ofOther("__proto__", "constructor"), "unitUnknown", "__proto__"],
  ])("is refused with %s to ask about", (_, book, code, unit) => {
    const { value, findings } = read(book, "bao cao.xlsx", withTwo);
    expect(value).toBeUndefined();
    expect(findings.map((one) => [one.code, one.params["unit"]])).toEqual([[code, unit]]);
  });

  it("is refused where its period contradicts the head all the same", () => {
    const other = headed(ofOther("Đội 7"), 0, "BÁO CÁO … QUÝ II NĂM 2024");
    expect(codes(other)).toEqual(["otherPeriodInHead"]);
  });
});
