import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkTemplate } from "../../src/app/checkTemplate";
import { consolidateReports } from "../../src/app/consolidateReports";
import { currentPlanBook } from "../../src/app/planBook";
import { readReports } from "../../src/app/readReports";
import { periodById } from "../../src/domain/periods/periodById";
import { workOfUnits } from "../../src/domain/plan/unitWork";
import { claimBook, releaseBook } from "../../src/excel/claim";
import { sampleFiles } from "../../src/preview/sample/sampleFiles";
import type { BookSpec } from "../../src/sheets/model/book";
import { templateBook } from "../../src/sheets/template/templateBook";
import { quiet } from "../app/jobs";
import { incoming } from "../app/mail";
import { planOnPaper } from "../app/planOnPaper";
import { openSeedPlan } from "../app/seedPlan";
import { openRibbon } from "./openRibbon";

const at = "2024-03-20T09:00";
const ribbon = openRibbon(at);
let blank: BookSpec;
beforeAll(async () => {
  blank = await ribbon.host.toBook();
});

const selected = () =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address.replaceAll("'", "");
  });
const logLines = async () => (await currentPlanBook()).log.length;

describe("Kiểm tra ngay in a unit's template", () => {
  beforeAll(async () => {
    const { plan, settings, ...book } = await planOnPaper();
    const period = periodById(book.periodId, settings)!;
    const work = workOfUnits({ plan, settings, ...book }, period).find(
      ({ unit }) => unit.name === "Thanh tra Sở",
    )!;
    await ribbon.host.loadBook(templateBook({ ...work, plan, period, settings }));
  });

  it("notes the check, selects the first empty cell and says how many rows are left", async () => {
    const { status, said } = await ribbon.press();
    expect(status).toBe(0);
    const check = await checkTemplate();
    expect(check.selfCheck.kind).toBe("fresh");
    expect(said).toMatchObject({ kind: "template", errors: 0, selected: 1, noted: 1, at });
    expect(await selected()).toBe(`${check.empty[0]!.sheet}!${check.empty[0]!.address}`);
  });

  it("selects the first cell that must be fixed, rather than an empty one", async () => {
    const { empty } = await checkTemplate();
    const progress = empty.find(({ heading }) => heading === "Tiến độ")!;
    await ribbon.host.typeIntoCell(progress.sheet, progress.address, "Hoàn thành");
    const { said } = await ribbon.press();
    const errors = (await checkTemplate()).findings.filter(({ severity }) => severity === "error");
    expect(said).toMatchObject({ errors: errors.length, selected: 1, noted: 1 });
    expect(await selected()).toBe(`${errors[0]!.place.sheet}!${errors[0]!.place.address}`);
  });

  it("completes only once its window is closed", async () => {
    ribbon.closesAtOnce = false;
    let done = false;
    const pressed = ribbon.press().then(({ status }) => {
      done = true;
      return status;
    });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(done).toBe(false);
    ribbon.closeWindow();
    expect(await pressed).toBe(0);
    ribbon.closesAtOnce = true;
  });

  it("says what failed, and completes, when Excel refuses", async () => {
    ribbon.host.failAt(1, "before");
    const { status, said } = await ribbon.press();
    expect(status).toBe(0);
    expect(said).toEqual({ kind: "failed", code: "GeneralException", at });
  });
});

describe("Kiểm tra ngay in a plan workbook", () => {
  let withReports: BookSpec;
  beforeAll(async () => {
    await ribbon.host.loadBook(blank);
    const book = await openSeedPlan();
    const [report] = sampleFiles(23, book)!.files;
    const intake = await readReports([incoming(report!.name, report!.bytes)], false, quiet);
    await consolidateReports(intake, {}, quiet);
    withReports = await ribbon.host.toBook();
  });
  beforeEach(() => ribbon.host.loadBook(withReports));

  it("judges it anew as Cập nhật does, and shows Tổng hợp", async () => {
    const before = await logLines();
    const { status, said } = await ribbon.press();
    expect(status).toBe(0);
    expect(said).toMatchObject({ kind: "plan", asOf: "2024-03-20" });
    expect(await logLines()).toBe(before + 1);
    expect((await currentPlanBook()).log.at(-1)?.action).toBe("Cập nhật trang Tổng hợp");
    expect(await selected()).toMatch(/^Tổng hợp!/);
  });

  it("meets the lock of a run in another pane: it changes nothing and says so", async () => {
    const before = await logLines();
    const { id } = await claimBook("_CCHC_NK", Date.now());
    const { status, said } = await ribbon.press();
    expect(status).toBe(0);
    expect(said).toMatchObject({ kind: "failed", code: "bookBusy" });
    await releaseBook(id);
    expect(await logLines()).toBe(before);
  });

  it("two pressed together do not write into each other", async () => {
    const before = await logLines();
    const [first, second] = await Promise.all([ribbon.press(), ribbon.press()]);
    expect([first.status, second.status]).toEqual([0, 0]);
    expect((await logLines()) - before).toBeLessThanOrEqual(2);
    expect((await currentPlanBook()).consolidation.reports).toHaveLength(1);
  });
});

describe("Kiểm tra ngay where there is nothing to check", () => {
  it("says so of an empty workbook, and changes nothing", async () => {
    await ribbon.host.loadBook(blank);
    const before = await ribbon.host.toBook();
    expect(await ribbon.press()).toEqual({ status: 0, said: { kind: "nothing", open: "empty" } });
    expect(await ribbon.host.toBook()).toEqual(before);
  });

  it("says so of someone else's workbook, and changes nothing", async () => {
    await ribbon.host.loadBook(blank);
    await ribbon.host.typeIntoCell("Sheet1", "A1", "Danh sách");
    const before = await ribbon.host.toBook();
    expect(await ribbon.press()).toEqual({ status: 0, said: { kind: "nothing", open: "other" } });
    expect(await ribbon.host.toBook()).toEqual(before);
  });

  it("says that no report came in yet", async () => {
    await ribbon.host.loadBook(blank);
    await openSeedPlan();
    const before = await logLines();
    expect((await ribbon.press()).said).toEqual({ kind: "nothing", open: "noReports" });
    expect(await logLines()).toBe(before);
  });
});

describe("a button of a function that is not there", () => {
  it("is refused by the client, and does not hang", async () => {
    expect(await ribbon.pressNamed("checkLater")).not.toBe(0);
  });
});
