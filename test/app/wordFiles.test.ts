import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { makeCalendars, makeReminderLetter } from "../../src/app/chaseUnits";
import { consolidateReports } from "../../src/app/consolidateReports";
import { setPeriodAndAsOf } from "../../src/app/editBook";
import { makeReport } from "../../src/app/makeReport";
import { openBook } from "../../src/app/openBook";
import { readReports } from "../../src/app/readReports";
import { readBook } from "../../src/excel/read/readBook";
import { readWord } from "../report/wordFile";
import { quiet, rejection, stoppedWhen } from "./jobs";
import { answersOf, reportFile } from "./mail";
import { openExcel } from "./openExcel";
import { openSeedPlan, sixUnits } from "./seedPlan";

const excel = openExcel("2024-03-20T09:00");
beforeAll(async () => {
  const book = await openSeedPlan();
  const files = answersOf(book, 3)
    .filter(({ unit }) => unit.name !== sixUnits[5])
    .map((answers) => reportFile(book, answers));
  await consolidateReports(await readReports(files, false, quiet), {}, quiet);
});

const contents = async () =>
  JSON.stringify((await readBook()).sheets.map(({ name, cells }) => [name, [...cells]]));

describe("files made from the open workbook", () => {
  it("the report quotes every figure, changes nothing and takes few round trips", async () => {
    const before = await contents();
    excel.host.resetCounters();
    const { download, unquoted } = await makeReport(quiet);
    expect(excel.host.counters.requests).toBeLessThanOrEqual(6);
    expect(unquoted).toBe(0);
    expect(download.name).toBe("Bao-cao-CCHC_2024-q1.docx");
    const { paragraphs, bookmarks } = readWord(download.bytes);
    expect(paragraphs.some((text) => text.includes("có 5/6 đơn vị"))).toBe(true);
    expect(bookmarks.size).toBeGreaterThan(50);
    expect(await contents()).toBe(before);
  });

  it("the report of another period says that nothing has come in", async () => {
    await setPeriodAndAsOf("2024-Y", "2024-03-20");
    const { download, unquoted } = await makeReport(quiet);
    expect(unquoted).toBe(0);
    expect(download.name).toBe("Bao-cao-CCHC_2024-y.docx");
    expect(readWord(download.bytes).paragraphs.some((text) => text.includes("có 0/6 đơn vị"))).toBe(true);
    await setPeriodAndAsOf("2024-Q1", "2024-03-20");
  });

  it("the letter is for the chosen units, or for all", async () => {
    const state = await openBook();
    const chased = state.kind === "plan" ? state.home.chased : [];
    const missing = chased.filter((unit) => unit.missing);
    expect(missing.map(({ name }) => name)).toEqual([sixUnits[5]]);
    const one = readWord((await makeReminderLetter([missing[0]!.id], quiet)).download.bytes);
    expect(one.paragraphs).toContain(`Kính gửi: ${sixUnits[5]}`);
    const all = readWord((await makeReminderLetter([], quiet)).download.bytes);
    for (const [index, { name }] of chased.entries())
      expect(all.paragraphs).toContain(`${index + 1}. ${name}`);
  });

  it("calendars come one for each unit, one alone as itself", async () => {
    const all = await makeCalendars([], quiet);
    expect(all.units).toBe(6);
    expect(all.download?.name).toBe("Lich-CCHC-2024.zip");
    const files = Object.entries(unzipSync(all.download!.bytes));
    expect(files).toHaveLength(6);
    for (const [, bytes] of files)
      expect(strFromU8(bytes)).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    const state = await openBook();
    const [unit] = state.kind === "plan" ? state.home.units.filter(({ reports }) => reports) : [];
    expect((await makeCalendars([unit!.id], quiet)).download?.name).toMatch(/\.ics$/);
    expect(await makeCalendars(["DV99"], quiet)).toEqual({ units: 0 });
  });

  it("stops when asked to", async () => {
    const job = stoppedWhen(({ step }) => step === "readingBook");
    expect(await rejection(makeReport(job))).toEqual({ name: "Stopped" });
  });
});
