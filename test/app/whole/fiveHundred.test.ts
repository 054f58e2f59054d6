import { beforeAll, describe, expect, it } from "vitest";
import { consolidateReports } from "../../../src/app/consolidateReports";
import type { IncomingFile, Intake, Reconciliation } from "../../../src/app/contract";
import { openBook } from "../../../src/app/openBook";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import { readReports } from "../../../src/app/readReports";
import { findingSentence } from "../../../src/i18n/findingSentence";
import { findingHeadings } from "../../../src/sheets/plan/findingSheet";
import type { BookSpec } from "../../../src/sheets/model/book";
import type { UnitAnswers } from "../../../src/preview/sample/answers";
import { writeWorkbook } from "../../../src/xlsx/write";
import { quiet } from "../jobs";
import { filledTemplates, incoming, reportFiles } from "../mail";
import { openExcel } from "../openExcel";
import { rowsOn, withoutLog } from "../sheetRows";
import { sent, stored, type Stored } from "./accounts";
import { awkward } from "./awkwardFiles";
import { hostileFiles, type HostileFile } from "./hostileFiles";
import { distinctAnswers, openManyUnits } from "./manyUnits";
import { misfits } from "./misfits";

const excel = openExcel("2024-03-20T09:00");
/** 500 that send one good file, one that sends two, one whose files are all hostile. */
const units = 502;
let book: PlanBook;
let answers: UnitAnswers[];
let good: IncomingFile[];
let hostile: HostileFile[];
let twice: IncomingFile[];
let all: IncomingFile[];
let before: BookSpec;
let after: BookSpec;
let intake: Intake;
let result: Reconciliation;
let mail: Awaited<ReturnType<typeof sent>>;
let found: Stored;

/** A sheet of the office's own, with a formula over what is consolidated. */
async function addOwnSheet(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Theo dõi riêng");
    sheet.getRange("A1:B1").formulas = [["Báo cáo đã nhận", "=COUNTA(tblBaoCaoDaNhan[Mã đơn vị])"]];
    await context.sync();
  });
}

/** Files in another order, the same one each time. */
const shuffled = <Item>(items: readonly Item[]) =>
  items
    .map((item, at) => ({ item, key: (at * 7919) % 1_009 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

beforeAll(async () => {
  book = await openManyUnits(units);
  answers = distinctAnswers(book, 1);
  const filled = filledTemplates(book);
  const odd = Object.entries(awkward);
  good = answers.slice(0, units - 2).map((own, at) => {
    const [name, change] = odd[at] ?? ["báo cáo", writeWorkbook];
    return incoming(`${name} ${own.unit.id}.xlsx`, change(filled(own)));
  });
  const rest = answers.slice(units - 2);
  hostile = [...hostileFiles(writeWorkbook(filled(rest[0]!))), ...misfits(book, rest)];
  const make = reportFiles(book);
  const [second] = distinctAnswers(book, 2).slice(units - 1);
  twice = [make(rest[1]!, "gui lan 1.xlsx"), make(second!, "gui lan 2.xlsx")];
  const every = Math.floor(good.length / hostile.length);
  all = [
    ...hostile.flatMap(({ file }, at) => [...good.slice(at * every, (at + 1) * every), file]),
    ...good.slice(hostile.length * every),
    ...twice,
  ];
  await addOwnSheet();
  before = await excel.host.toBook();
  intake = await readReports(all, false, quiet);
  result = await consolidateReports(intake, {}, quiet);
  after = await excel.host.toBook();
  mail = await sent(good);
  found = await stored();
}, 600_000);

/** Sheets that a consolidation does not touch: the plan's own and the office's. */
const untouched = ["Kế hoạch", "Mốc thực hiện", "Đơn vị", "Ngày nghỉ", "Danh mục", "Hướng dẫn"];

const accepted = ({ rows }: Intake) =>
  rows.filter(({ state }) => state === "accepted" || state === "acceptedWithFindings");

describe("500 good files, 50 hostile ones and a unit that sent two, in one run", { timeout: 300_000 }, () => {
  it("are 500 reports, 50 refusals and one conflict before anything is written", () => {
    expect([good.length, hostile.length]).toEqual([units - 2, 50]);
    expect(
      accepted(intake)
        .map(({ file }) => file)
        .sort(),
    ).toEqual(good.map(({ name }) => name).sort());
    expect(intake.rows.filter(({ state }) => state === "refused")).toHaveLength(50);
    expect(intake.conflicts.map(({ unit, rows }) => [unit.id, rows.map(({ file }) => file)])).toEqual([
      [answers.at(-1)!.unit.id, ["gui lan 1.xlsx", "gui lan 2.xlsx"]],
    ]);
    expect(intake).toMatchObject({ newReports: units - 2, replacedReports: 0, unchangedReports: 0 });
  });

  it("are consolidated as the dry run counted", () => {
    const sum = (figure: "cells" | "taken" | "inFindings") =>
      accepted(intake).reduce((total, { checked }) => total + (checked?.report[figure] ?? 0), 0);
    expect(result).toMatchObject({
      reports: units - 2,
      cells: sum("cells"),
      taken: sum("taken"),
      inFindings: sum("inFindings"),
    });
    // One unit's two files and one whose only files were hostile.
    expect(result.missing.map(({ id }) => id)).toEqual(answers.slice(-2).map(({ unit }) => unit.id));
  });

  it("lose no cell: each is in the workbook's cells with file, hash, sheet and address, or in Phát hiện", () => {
    const { cells, hashes } = mail;
    expect(found.twice).toEqual([]);
    expect([...found.taken.keys()].filter((place) => !cells.has(place))).toEqual([]);
    expect(
      [...cells.keys()].filter((place) => !found.taken.has(place) && !found.inFindings.has(place)),
    ).toEqual([]);
    expect(cells.size).toBe(result.cells);
    expect(found.taken.size).toBe(result.taken);
    expect(result.cells - result.taken).toBe(result.inFindings);
    expect(result.inFindings).toBeGreaterThan(3);
    for (const [file, own] of found.hashes) expect([file, ...own]).toEqual([file, hashes.get(file)]);
    expect(found.hashes.size).toBe(units - 2);
  });

  it("stand in the workbook as they stand in the files", () => {
    const { cells } = mail;
    const { taken } = found;
    const different = [...taken].filter(([place, value]) => String(cells.get(place)) !== value);
    // The one number that was text, which Phát hiện says was repaired.
    expect(different.map(([, value]) => value)).toEqual(["1234"]);
    expect(new Set(taken.values()).size).toBeGreaterThan(taken.size / 2);
  });

  it("have each of the 50 explained in Phát hiện by its own name, with what is wrong and the way out", async () => {
    const { file, wrong, fix, code } = findingHeadings;
    const rows = await rowsOn("Phát hiện", Object.values(findingHeadings));
    for (const {
      file: { name },
      code: expected,
    } of hostile) {
      const own = rows.filter((row) => row.text(file) === name);
      expect([name, ...own.map((row) => row.text(code))]).toEqual([name, expected]);
      expect(own[0]!.text(wrong).length, name).toBeGreaterThan(5);
      expect(own[0]!.text(fix).length, name).toBeGreaterThan(10);
      const [first] = intake.rows.find((row) => row.file === name)?.findings ?? [];
      expect(findingSentence(first!).full).not.toMatch(/[{}]|undefined/);
    }
    expect(new Set(hostile.map((one) => one.code)).size).toBeGreaterThanOrEqual(15);
  });

  it("leave the workbook intact, and nothing of the 50 outside Phát hiện", () => {
    const shape = ({ sheets, names }: BookSpec) => ({
      names,
      sheets: sheets.map(({ name, state, tables, protection }) => ({
        name,
        state,
        protection,
        tables: tables.map((table) => [table.name, table.columns.map((column) => column.name)]),
      })),
    });
    expect(shape(after)).toEqual(shape(before));
    for (const name of untouched) {
      const of = ({ sheets }: BookSpec) => sheets.find((sheet) => sheet.name === name);
      expect(of(after), name).toEqual(of(before));
    }
    const own = after.sheets.find(({ name }) => name === "Theo dõi riêng")?.rows[0]?.cells[1]?.content;
    expect(own).toMatchObject({ kind: "formula", cached: units - 2 });
    const rest = JSON.stringify(after.sheets.filter(({ name }) => name !== "Phát hiện"));
    expect(hostile.filter(({ file }) => rest.includes(file.name)).map(({ what }) => what)).toEqual([]);
    expect(rest.includes("gui lan")).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("change nothing but the log when they come again in another order", async () => {
    const again = await readReports(shuffled(all), false, quiet);
    expect(again).toMatchObject({ newReports: 0, replacedReports: 0, unchangedReports: units - 2 });
    expect(await consolidateReports(again, {}, quiet)).toMatchObject({
      taken: result.taken,
      cells: result.cells,
    });
    expect(withoutLog(await excel.host.toBook())).toEqual(withoutLog(after));
  });

  it("leave no trace of a file that a corrected one replaces", async () => {
    const [old] = good;
    const [own] = distinctAnswers(book, 3);
    const corrected = reportFiles(book)(own!, "bao cao sua.xlsx");
    const read = await readReports([corrected], false, quiet);
    expect(read).toMatchObject({ newReports: 0, replacedReports: 1 });
    await consolidateReports(read, {}, quiet);
    // What undo needs stands in the hidden sheet.
    const visible = (await excel.host.toBook()).sheets.filter(({ name }) => name !== "_CCHC");
    expect(JSON.stringify(visible).includes(old!.name)).toBe(false);
    expect(JSON.stringify(visible).includes(`${own!.unit.id} 1)`)).toBe(false);
    const { taken } = await stored();
    const { cells } = await sent([corrected]);
    expect([...cells.keys()].filter((place) => !taken.has(place))).toEqual([]);
    expect((await openBook()).kind).toBe("plan");
  });
});
