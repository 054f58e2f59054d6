import { beforeAll, describe, expect, it } from "vitest";
import { consolidateReports, undoLastRun } from "../../src/app/consolidateReports";
import type { IncomingFile, Intake, Reconciliation } from "../../src/app/contract";
import { openBook } from "../../src/app/openBook";
import { currentPlanBook } from "../../src/app/planBook";
import { readReports } from "../../src/app/readReports";
import type { Consolidation } from "../../src/domain/consolidation/consolidation";
import type { PlanBook } from "../../src/domain/plan/planBook";
import type { BookSpec } from "../../src/sheets/model/book";
import { sampleFiles } from "../../src/preview/sample/sampleFiles";
import { inputCellsOf } from "./inputCellsOf";
import { quiet } from "./jobs";
import { answersOf, incoming, reportFile } from "./mail";
import { openExcel } from "./openExcel";
import { openSeedPlan } from "./seedPlan";
import { changeHeadings } from "../../src/sheets/plan/changeSheet";
import { rowsOn, withoutLog } from "./sheetRows";

const excel = openExcel("2024-03-20T09:00");
let book: PlanBook;
let files: IncomingFile[];
let intake: Intake;
let result: Reconciliation;
let empty: BookSpec;
let once: BookSpec;
beforeAll(async () => {
  book = await openSeedPlan();
  empty = await excel.host.toBook();
  // Six reports with defects of every kind planted in them.
  const mail = sampleFiles(11, book);
  const reports = new Set(mail?.reports.map(({ file }) => file));
  files = (mail?.files ?? [])
    .filter(({ name }) => reports.has(name))
    .map(({ name, bytes }) => incoming(name, bytes));
  intake = await readReports(files, false, quiet);
  result = await consolidateReports(intake, {}, quiet);
  once = withoutLog(await excel.host.toBook());
});

/** Every cell a row's values came from, as "file sheet!cell". */
function sourcesOf({ tasks, indicators, reports }: Consolidation): string[] {
  const rows = [...tasks, ...indicators].flatMap(({ source }) =>
    Object.values<string | undefined>(source.cells).map((cell) => `${source.file} ${source.sheet}!${cell}`),
  );
  const contacts = reports.flatMap(({ source, contactSheet, contactCells }) =>
    Object.values<string | undefined>(contactCells).map((cell) => `${source.file} ${contactSheet}!${cell}`),
  );
  return [...rows, ...contacts];
}

/** The part of a consolidation that belongs to other units than this. */
function withoutUnit(part: Consolidation, unitId: string): Consolidation {
  const other = (row: { unitId?: string }) => row.unitId !== unitId;
  return {
    tasks: part.tasks.filter(other),
    indicators: part.indicators.filter(other),
    reports: part.reports.filter(other),
    findings: part.findings.filter(({ place }) => other(place)),
  };
}

describe("six reports", () => {
  it("are all received", async () => {
    expect(files).toHaveLength(6);
    expect(intake).toMatchObject({
      periodId: "2024-Q1",
      newReports: 6,
      replacedReports: 0,
      unchangedReports: 0,
      conflicts: [],
    });
    expect(result).toMatchObject({ reports: 6, missing: [] });
    const opened = await openBook();
    if (opened.kind !== "plan") return expect.unreachable(opened.kind);
    expect(opened.home.received.map(({ name }) => name).sort()).toEqual(
      book.plan.units
        .filter(({ reports }) => reports)
        .map(({ name }) => name)
        .sort(),
    );
    expect(opened.home.missing).toEqual([]);
    expect(opened.home.canUndo).toBe(true);
    expect(opened.home.consolidatedAt).toBe(result.at);
  });

  it("lose no cell: each one that was filled in is taken, with its source, or stands in Phát hiện", async () => {
    const filled = new Map<string, unknown>();
    for (const file of files) for (const [place, cell] of await inputCellsOf(file)) filled.set(place, cell);
    const { consolidation } = await currentPlanBook();
    const taken = sourcesOf(consolidation);
    const refused = consolidation.findings
      .filter((finding) => !finding.taken)
      .map(({ place }) => `${place.file} ${place.sheet}!${place.address}`);

    expect(taken.filter((place) => !filled.has(place))).toEqual([]);
    expect(new Set(taken).size).toBe(taken.length);
    const accounted = new Set([...taken, ...refused]);
    expect([...filled.keys()].filter((place) => !accounted.has(place))).toEqual([]);

    expect(result.cells).toBe(filled.size);
    expect(result.taken).toBe(taken.length);
    expect(result.inFindings).toBe(filled.size - taken.length);
    expect(result.inFindings).toBeGreaterThan(0);
  });

  it("stand in the rows as they stand in the files", async () => {
    const { tasks, findings } = (await currentPlanBook()).consolidation;
    const noted = new Set(findings.map(({ place }) => `${place.file} ${place.sheet}!${place.address}`));
    let compared = 0;
    for (const file of files) {
      const cells = await inputCellsOf(file);
      for (const { source, ...row } of tasks.filter((one) => one.source.file === file.name)) {
        for (const field of ["document", "result", "difficulty"] as const) {
          const place = `${file.name} ${source.sheet}!${source.cells[field]}`;
          if (row[field] === undefined || noted.has(place)) continue;
          expect(cells.get(place)?.value, place).toBe(row[field]);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  it("change nothing but the log when the same files come again", async () => {
    const again = await readReports(files, false, quiet);
    expect(again.rows.map(({ state }) => state)).toEqual(files.map(() => "unchanged"));
    const repeated = await consolidateReports(again, {}, quiet);
    expect(repeated).toMatchObject({
      cells: result.cells,
      taken: result.taken,
      inFindings: result.inFindings,
    });
    expect(withoutLog(await excel.host.toBook())).toEqual(once);
    expect((await currentPlanBook()).log.at(-1)?.result).toBe("0 mới, 0 thay bản cũ, 6 không đổi");
  });
});

describe("a corrected report", () => {
  const unitName = "Trung tâm Công tác xã hội";
  let before: Consolidation;
  let unitId: string;
  let corrected: IncomingFile;
  beforeAll(async () => {
    before = (await currentPlanBook()).consolidation;
    const answers = answersOf(book, 5).find(({ unit }) => unit.name === unitName);
    if (!answers) throw new Error(`${unitName} does not report`);
    unitId = answers.unit.id;
    corrected = reportFile(book, answers, "bao-cao-sua.xlsx");
    const read = await readReports([corrected], false, quiet);
    expect(read).toMatchObject({ newReports: 0, replacedReports: 1 });
    await consolidateReports(read, {}, quiet);
  });

  it("replaces its unit's rows, all of them, and no other's", async () => {
    const { consolidation } = await currentPlanBook();
    expect(withoutUnit(consolidation, unitId)).toEqual(withoutUnit(before, unitId));
    const own = [...consolidation.tasks, ...consolidation.indicators].filter((row) => row.unitId === unitId);
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map(({ source }) => source.file))).toEqual(new Set(["bao-cao-sua.xlsx"]));
    expect(consolidation.reports.filter((report) => report.unitId === unitId)).toHaveLength(1);
    expect(consolidation.tasks).not.toEqual(before.tasks);
  });

  it("is taken back by undo: the rows, the findings and the whole workbook are as they were, and Thay đổi is blank", async () => {
    const state = await undoLastRun(quiet);
    if (state.kind !== "plan") return expect.unreachable(state.kind);
    expect(state.home.canUndo).toBe(false);
    expect((await currentPlanBook()).consolidation).toEqual(before);
    const hidden = ({ sheets, ...rest }: BookSpec) => ({
      ...rest,
      sheets: sheets.filter(({ name }) => name !== "_CCHC" && name !== "Thay đổi"),
    });
    const now = withoutLog(await excel.host.toBook());
    expect(hidden(now)).toEqual(hidden(once));
    const blank = (await rowsOn("Thay đổi", Object.values(changeHeadings))).map(({ text }) => text("Đơn vị"));
    expect(blank.filter((unit) => unit !== "")).toEqual([]);
    expect(await openBook()).toEqual(state);
  });
});

describe("the first run of a period", () => {
  it("is taken back by undo to a workbook without reports", async () => {
    await excel.host.loadBook(empty);
    await consolidateReports(await readReports(files, false, quiet), {}, quiet);
    expect((await currentPlanBook()).consolidation.reports).toHaveLength(6);
    await undoLastRun(quiet);
    expect((await currentPlanBook()).consolidation).toEqual({
      tasks: [],
      indicators: [],
      reports: [],
      findings: [],
    });
    expect(withoutLog(await excel.host.toBook())).toEqual(withoutLog(empty));
  });
});
