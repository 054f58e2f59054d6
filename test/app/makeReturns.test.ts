import { unzipSync } from "fflate";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { consolidateReports } from "../../src/app/consolidateReports";
import type { IncomingFile } from "../../src/app/contract";
import { markHandled } from "../../src/app/editBook";
import { makeReturns } from "../../src/app/makeReturns";
import { currentPlanBook } from "../../src/app/planBook";
import { readReports } from "../../src/app/readReports";
import type { PlanBook } from "../../src/domain/plan/planBook";
import type { UnitAnswers } from "../../src/preview/sample/answers";
import type { BookSpec } from "../../src/sheets/model/book";
import { readWorkbook } from "../../src/xlsx/read";
import { notesOf, textParts, touchedParts } from "../xlsx/annotate/parts";
import { zipParts } from "../xlsx/rawBook";
import { quiet, rejection, stoppedWhen } from "./jobs";
import { answersOf, incoming, reportFile } from "./mail";
import { openExcel } from "./openExcel";
import { openSeedPlan, sixUnits } from "./seedPlan";

const excel = openExcel("2024-03-20T09:00");
const [office = "", inspectors = ""] = sixUnits;
let book: PlanBook;
let ready: BookSpec;
let answers: UnitAnswers[];
/** The sheet Chỉ tiêu in a template of ours. */
const indicatorPart = "xl/worksheets/sheet3.xml";
/** Of the first ratio of Văn phòng Sở. */
let ratio: { sheet: string; numerator: string; denominator: string };
let good: IncomingFile;
let bad: IncomingFile;

/** A file with a number typed into one of its cells. */
async function typed(file: IncomingFile, address: string, value: number): Promise<IncomingFile> {
  const parts = textParts(await file.bytes());
  const cell = new RegExp(`(<c r="${address}"[^>]*>)<v>\\d+</v>`);
  const text = parts.get(indicatorPart) ?? "";
  expect(text).toMatch(cell);
  parts.set(indicatorPart, text.replace(cell, `$1<v>${value}</v>`));
  return incoming(file.name, zipParts(Object.fromEntries(parts)));
}

const from = (name: string): IncomingFile => {
  const own = answers.find(({ unit }) => unit.name === name) ?? expect.unreachable(name);
  return reportFile(book, own);
};

beforeAll(async () => {
  book = await openSeedPlan();
  ready = await excel.host.toBook();
  answers = answersOf(book, 3);
  good = from(office);
  const [row] = (await readReports([good], false, quiet)).rows;
  const found = row?.checked?.indicators.find(({ source }) => source.cells.denominator);
  const { numerator = "", denominator = "" } = found?.source.cells ?? {};
  ratio = { sheet: found?.source.sheet ?? "", numerator, denominator };
  bad = await typed(good, numerator, 987_654);
});

describe("a report with something to correct", () => {
  it("goes back as it came, with a note at the cell and the list in front", async () => {
    const intake = await readReports([bad], false, quiet);
    const made = await makeReturns([bad], { intake, sendAgainBy: "2024-03-22" }, quiet);
    expect(made).toMatchObject({
      returned: [
        {
          file: bad.name,
          unit: { name: office },
          isCopy: true,
          name: "Tra lai - Van phong So - Quy I-2024.xlsx",
        },
      ],
      notReceived: [],
      nothingToSay: [],
    });
    const bytes = made.download!.bytes;
    expect(touchedParts(await bad.bytes(), bytes)).toEqual([]);
    expect(notesOf(bytes)[ratio.numerator]).toMatch(
      /^Trả lại ngày 20\/3\/2024\n✖ Phải sửa: Tử số 987\.654 lớn hơn/,
    );
    const [list] = (await readWorkbook(bytes)).sheets;
    const texts = [...list!.cells].map(({ value }) => value);
    expect(texts).toContain(`Đơn vị: ${office}`);
    expect(texts.join("\n")).toContain("chậm nhất ngày 22/3/2024");
    expect(texts).toContain(ratio.numerator);
  });

  it("once corrected in the copy, is taken without a finding: list and notes disturb nothing", async () => {
    const intake = await readReports([bad], false, quiet);
    const wrong = intake.rows[0]!.findings.filter(({ severity }) => severity === "error");
    expect(wrong.map(({ code }) => code)).toEqual(["numeratorAboveDenominator", "numeratorAboveDenominator"]);
    const { download } = await makeReturns([bad], { intake }, quiet);
    const corrected = await typed(incoming(download!.name, download!.bytes), ratio.numerator, 0);
    const again = await readReports([corrected], false, quiet);
    expect(again.rows[0]!.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(again.rows[0]!.findings.map(({ code }) => code)).not.toContain("sheetUnread");
    await consolidateReports(again, {}, quiet);
    const { consolidation } = await currentPlanBook();
    expect(consolidation.reports.map(({ source }) => source.file)).toEqual([download!.name]);
  });
});

describe("after the consolidation", () => {
  beforeEach(() => excel.host.loadBook(ready));

  it("the unit's files are known by their contents; another file, or one without a finding, is said so", async () => {
    const fine = from(inspectors);
    const intake = await readReports([bad, fine], false, quiet);
    await consolidateReports(intake, {}, quiet);
    const renamed = incoming("ten khac.xlsx", await bad.bytes());
    const changed = await typed(bad, ratio.numerator, 987_655);
    const made = await makeReturns([renamed, { ...changed, name: "da sua.xlsx" }, fine], {}, quiet);
    expect(made.returned.map(({ file, unit }) => [file, unit?.name])).toEqual([["ten khac.xlsx", office]]);
    expect(made).toMatchObject({ notReceived: ["da sua.xlsx"], nothingToSay: [fine.name] });
  });

  it("what the office has accepted is not sent back", async () => {
    await consolidateReports(await readReports([bad], false, quiet), {}, quiet);
    for (const found of (await currentPlanBook()).consolidation.findings)
      await markHandled(found, "accepted");
    expect(await makeReturns([bad], {}, quiet)).toEqual({
      returned: [],
      notReceived: [],
      nothingToSay: [bad.name],
    });
  });
});

describe("several files", () => {
  it("come as one zip with a folder, a refused one too; what cannot be opened gives its list", async () => {
    const otherPeriod = reportFile({ ...book, periodId: "2024-Q2" }, answers[1]!, "quy 2.xlsx");
    const old = incoming(
      "cu.xls",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
    );
    const files = [bad, otherPeriod, old];
    const made = await makeReturns(files, { intake: await readReports(files, false, quiet) }, quiet);
    expect(made.download!.name).toBe("Tra-lai.zip");
    const inside = unzipSync(made.download!.bytes);
    expect(Object.keys(inside)).toEqual([
      "tra-lai/Tra lai - Van phong So - Quy I-2024.xlsx",
      "tra-lai/Tra lai - quy 2 - Quy I-2024.xlsx",
      "tra-lai/Tra lai - cu - Quy I-2024.xlsx",
    ]);
    expect(made.returned.map(({ isCopy }) => isCopy)).toEqual([true, true, false]);
    const list = await readWorkbook(inside["tra-lai/Tra lai - cu - Quy I-2024.xlsx"]!);
    expect(list.sheets.map(({ name }) => name)).toEqual(["Trả lại bổ sung"]);
  });

  it("can be stopped: nothing is made", async () => {
    const intake = await readReports([bad], false, quiet);
    const job = stoppedWhen(({ step }) => step === "sendingBack");
    expect(await rejection(makeReturns([bad], { intake }, job))).toEqual({ name: "Stopped" });
  });

  it("change neither the files nor the workbook", async () => {
    const intake = await readReports([bad], false, quiet);
    const [before, bytes] = [await excel.host.toBook(), (await bad.bytes()).slice()];
    await makeReturns([bad], { intake }, quiet);
    expect(await excel.host.toBook()).toEqual(before);
    expect(await bad.bytes()).toEqual(bytes);
  });
});
