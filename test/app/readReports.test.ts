import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { consolidateReports } from "../../src/app/consolidateReports";
import type { IncomingFile } from "../../src/app/contract";
import { currentPlanBook } from "../../src/app/planBook";
import { readReports } from "../../src/app/readReports";
import type { PlanBook } from "../../src/domain/plan/planBook";
import type { UnitAnswers } from "../../src/preview/sample/answers";
import { text } from "../../src/sheets/model/content";
import type { BookSpec } from "../../src/sheets/model/book";
import { quiet, rejection, stoppedWhen } from "./jobs";
import { answersOf, incoming, reportFile } from "./mail";
import { openExcel } from "./openExcel";
import { openSeedPlan, sixUnits } from "./seedPlan";

const excel = openExcel("2024-03-20T09:00");
const [office = "", inspectors = "", planning = ""] = sixUnits;
let book: PlanBook;
let ready: BookSpec;
let answers: UnitAnswers[];
beforeAll(async () => {
  book = await openSeedPlan();
  ready = await excel.host.toBook();
  answers = answersOf(book, 3);
});
const answersFrom = (name: string): UnitAnswers =>
  answers.find(({ unit }) => unit.name === name) ?? expect.unreachable(name);
const from = (name: string, file?: string): IncomingFile => reportFile(book, answersFrom(name), file);
/** The same unit's report with another person's name under it. */
const rivalOf = (name: string, file: string): IncomingFile => {
  const own = answersFrom(name);
  return reportFile(book, { ...own, contact: { preparedBy: text("Người khác (ví dụ)") } }, file);
};

describe("two different files of one unit", () => {
  beforeEach(() => excel.host.loadBook(ready));

  it("stand against each other, and both are shown", async () => {
    const intake = await readReports(
      [from(office), from(inspectors, "a.xlsx"), rivalOf(inspectors, "b.xlsx")],
      false,
      quiet,
    );
    expect(intake.conflicts.map(({ unit, rows }) => [unit.name, rows.map(({ file }) => file)])).toEqual([
      [inspectors, ["a.xlsx", "b.xlsx"]],
    ]);
    expect(intake.rows.map(({ state }) => state === "twice")).toEqual([false, true, true]);
    expect(intake.newReports).toBe(1);
  });

  it("change nothing of that unit while nobody chose", async () => {
    await consolidateReports(await readReports([from(inspectors, "cu.xlsx")], false, quiet), {}, quiet);
    const before = (await currentPlanBook()).consolidation;
    const intake = await readReports(
      [
        from(office),
        rivalOf(inspectors, "a.xlsx"),
        reportFile(book, { ...answersFrom(inspectors), contact: {} }, "b.xlsx"),
      ],
      false,
      quiet,
    );
    const result = await consolidateReports(intake, {}, quiet);
    expect(result.reports).toBe(1);
    const after = (await currentPlanBook()).consolidation;
    const ofUnit = ({ tasks, indicators, reports }: typeof after) => {
      const { id } = answersFrom(inspectors).unit;
      return [tasks, indicators, reports].map((rows) =>
        (rows as { unitId: string }[]).filter(({ unitId }) => unitId === id),
      );
    };
    expect(ofUnit(after)).toEqual(ofUnit(before));
    expect(after.reports.map(({ source }) => source.file).sort()).toEqual(
      [answersFrom(office).file, "cu.xlsx"].sort(),
    );
  });

  it("give way to the one that was chosen", async () => {
    const intake = await readReports(
      [from(inspectors, "a.xlsx"), rivalOf(inspectors, "b.xlsx")],
      false,
      quiet,
    );
    const wanted = intake.rows.find(({ file }) => file === "b.xlsx");
    await consolidateReports(intake, { [wanted?.unit?.id ?? ""]: wanted?.hash ?? "" }, quiet);
    const { reports } = (await currentPlanBook()).consolidation;
    expect(reports.map(({ source, preparedBy }) => [source.file, preparedBy])).toEqual([
      ["b.xlsx", "Người khác (ví dụ)"],
    ]);
  });
});

describe("the same bytes twice under two names", () => {
  it("are one report", async () => {
    await excel.host.loadBook(ready);
    const file = from(office);
    const copy = incoming("ban-sao.xlsx", await file.bytes());
    const intake = await readReports([file, copy], false, quiet);
    expect(intake.rows.map((row) => row.file)).toEqual([file.name]);
    expect(intake).toMatchObject({ conflicts: [], newReports: 1 });
    await consolidateReports(intake, {}, quiet);
    expect((await currentPlanBook()).consolidation.reports).toHaveLength(1);
  });
});

describe("files that hold no report of the period", () => {
  let misfits: { what: string; file: IncomingFile; code: string }[];
  let good: IncomingFile;
  beforeAll(async () => {
    await excel.host.loadBook(ready);
    good = from(office);
    const bytes = new TextEncoder();
    const old = Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00, 0x00, 0x00]);
    const otherPlan = { ...book, plan: { ...book.plan, id: "cchc-2024-noi-khac" } };
    const unlisted = answersFrom(planning);
    const stranger = { ...unlisted.unit, id: "DV99", name: "Đơn vị lạ" };
    const strange = {
      ...book,
      plan: {
        ...book.plan,
        units: book.plan.units.map((unit) => (unit.id === unlisted.unit.id ? stranger : unit)),
      },
    };
    misfits = [
      {
        what: "a text",
        file: incoming("ghi-chu.xlsx", bytes.encode("Đã gửi bản giấy.")),
        code: "fileNotExcel",
      },
      { what: "a file of Excel 4", file: incoming("cu.xls", old), code: "fileXls" },
      {
        what: "a cut file",
        file: incoming("hong.xlsx", (await good.bytes()).slice(0, 900)),
        code: "fileBroken",
      },
      {
        what: "another plan's report",
        file: reportFile(otherPlan, answersFrom(inspectors), "khac.xlsx"),
        code: "otherPlan",
      },
      {
        what: "another period's report",
        file: reportFile({ ...book, periodId: "2024-Q2" }, answersFrom(inspectors), "quy-2.xlsx"),
        code: "otherPeriod",
      },
      {
        what: "a stranger's report",
        file: reportFile(strange, { ...unlisted, unit: stranger }, "la.xlsx"),
        code: "unitUnknown",
      },
      {
        what: "a file that cannot be fetched",
        file: { name: "mat.xlsx", size: 1, bytes: () => Promise.reject(new Error("gone")) },
        code: "fileBroken",
      },
    ];
  });

  it("are refused one by one, each with its reason, and the rest is read", async () => {
    const intake = await readReports(
      [...misfits.slice(0, 3).map(({ file }) => file), good, ...misfits.slice(3).map(({ file }) => file)],
      false,
      quiet,
    );
    const refused = intake.rows.filter(({ state }) => state === "refused");
    expect(refused.map(({ file, findings }) => [file, ...findings.map(({ code }) => code)])).toEqual(
      misfits.map(({ file, code }) => [file.name, code]),
    );
    expect(refused.every(({ checked }) => checked === undefined)).toBe(true);
    expect(intake.rows.filter(({ state }) => state !== "refused").map(({ file }) => file)).toEqual([
      good.name,
    ]);
    expect(intake.newReports).toBe(1);

    await consolidateReports(intake, {}, quiet);
    const { consolidation } = await currentPlanBook();
    expect(consolidation.reports.map(({ source }) => source.file)).toEqual([good.name]);
    const found = consolidation.findings.filter(
      ({ place }) => place.unitId === undefined || place.file !== good.name,
    );
    expect(found.map(({ place, code }) => [place.file, code]).sort()).toEqual(
      misfits.map(({ file, code }) => [file.name, code]).sort(),
    );
  });
});

describe("more files than are opened before the plan is known", () => {
  /** Files that are nothing, and how many of them were opened. */
  const manyFiles = () => {
    const opened: string[] = [];
    const files = Array.from({ length: 120 }, (_, at): IncomingFile => {
      const name = `${at}.xlsx`;
      return {
        name,
        size: 3,
        bytes: () => {
          opened.push(name);
          return Promise.resolve(new Uint8Array([1, 2, at]));
        },
      };
    });
    return { files, opened };
  };

  beforeEach(() => excel.host.loadBook(ready));
  afterAll(() => excel.host.loadBook(ready));

  it("are all read, and stand in their order", async () => {
    const { files, opened } = manyFiles();
    const { rows } = await readReports(files, false, quiet);
    expect(rows.map(({ file }) => file)).toEqual(files.map(({ name }) => name));
    expect(opened.length).toBe(files.length);
    expect(rows.every(({ state }) => state === "refused")).toBe(true);
  });

  it("are not opened where the workbook holds no plan", async () => {
    await excel.host.loadBook({ ...ready, sheets: ready.sheets.slice(0, 1), names: [] });
    const { files, opened } = manyFiles();
    expect(await rejection(readReports(files, false, quiet))).toMatchObject({ code: "noPlanBook" });
    expect(opened.length).toBeLessThan(files.length);
  });
});

describe("a job that is stopped", () => {
  it("while files are read leaves the workbook as it was", async () => {
    const before = await excel.host.toBook();
    const job = stoppedWhen(({ step, done }) => step === "readingFiles" && done === 1);
    expect(
      await rejection(readReports([from(office), from(inspectors), from(planning)], false, job)),
    ).toEqual({ name: "Stopped" });
    expect(await excel.host.toBook()).toEqual(before);
  });

  it("before its write leaves the workbook as it was", async () => {
    const intake = await readReports([from(inspectors)], false, quiet);
    const before = await excel.host.toBook();
    const stop = new AbortController();
    stop.abort();
    expect(await rejection(consolidateReports(intake, {}, { ...quiet, signal: stop.signal }))).toEqual({
      name: "Stopped",
    });
    expect(await excel.host.toBook()).toEqual(before);
  });
});
