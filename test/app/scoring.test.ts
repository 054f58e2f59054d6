import { beforeAll, describe, expect, it } from "vitest";
import { openBook } from "../../src/app/openBook";
import { currentPlanBook } from "../../src/app/planBook";
import { writePlanBook } from "../../src/app/run/writePlanBook";
import { openScoring, readScoring, writeScoring } from "../../src/app/scoring";
import type { ScoringPreview, ScoringReading } from "../../src/app/contract";
import { noEvidence } from "../../src/domain/scoring/scoring";
import { findingSentence } from "../../src/i18n/findingSentence";
import { departmentDocx, departmentXlsx } from "../scoringDocument/departmentIndex";
import { quiet, rejection } from "./jobs";
import { openExcel } from "./openExcel";
import { openSeedPlan } from "./seedPlan";

const excel = openExcel();
const tabs = async () => (await excel.host.toBook()).sheets.map(({ name }) => name);

async function type(sheet: string, values: Record<string, string | number>): Promise<void> {
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    for (const [address, value] of Object.entries(values)) target.getRange(address).values = [[value]];
    await context.sync();
  });
}

function previewOf({ value }: ScoringReading): ScoringPreview {
  if (!value) throw new Error("no criteria");
  return value;
}

describe("the self-scoring of the plan workbook", () => {
  let before: string[];
  beforeAll(async () => {
    await openSeedPlan();
    before = await tabs();
  });

  it("is not there at first", async () => {
    expect(await openScoring()).toBeUndefined();
  });

  it("is read from a document without changing the workbook", async () => {
    const source = { name: "chi-so.docx", bytes: departmentDocx() };
    const preview = previewOf(await readScoring(source, quiet));
    expect(preview.all).toEqual({ maximum: 100, score: 0, lines: 32, scored: 0 });
    expect(preview.groups).toHaveLength(8);
    expect(preview.changes).toBeUndefined();
    expect(await tabs()).toEqual(before);
  });

  it("is not written over an office's own sheet of that name", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Tự chấm điểm").getRange("A1").values = [["Ghi chép riêng"]];
      await context.sync();
    });
    expect((await openBook()).kind).toBe("plan");
    expect(await openScoring()).toBeUndefined();
    const source = { name: "chi-so.docx", bytes: departmentDocx() };
    const preview = previewOf(await readScoring(source, quiet));
    expect(await rejection(writeScoring(preview, quiet))).toEqual({
      name: "SheetNameTaken",
      code: "sheetNameTaken",
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tự chấm điểm").delete();
      await context.sync();
    });
  });

  it("is written in at most 10 round trips as a sheet behind Ngày nghỉ, with a line in Nhật ký", async () => {
    const source = { name: "chi-so.docx", bytes: departmentDocx() };
    const preview = previewOf(await readScoring(source, quiet));
    excel.host.resetCounters();
    await writeScoring(preview, quiet);
    expect(excel.host.counters.requests).toBeLessThanOrEqual(10);
    const at = before.indexOf("Ngày nghỉ") + 1;
    expect(await tabs()).toEqual([...before.slice(0, at), "Tự chấm điểm", ...before.slice(at)]);
    expect((await currentPlanBook()).log.at(-1)).toMatchObject({
      action: "Nạp bảng tiêu chí",
      about: "chi-so.docx",
    });
    expect((await openScoring())?.findings.map(({ code }) => code)).toEqual(
      Array.from({ length: 32 }, () => "scoreMissing"),
    );
  });

  it("says of what people type what must be mended, each at its cell", async () => {
    await type("Tự chấm điểm", { E9: 2, G9: "12/KH-SNV", E10: 1.5, H10: "II" });
    const scoring = await openScoring();
    expect(scoring?.all).toEqual({ maximum: 100, score: 3.5, lines: 32, scored: 2 });
    const wrong = scoring?.findings.filter(({ severity }) => severity === "error") ?? [];
    expect(wrong.map((one) => [one.place.address, findingSentence(one).wrong])).toEqual([
      ["E9", "Tiêu chí 1.1.1: điểm tự chấm 2 vượt điểm tối đa 1,5"],
      ["H9", "Tiêu chí 1.1.1 đã chấm nhưng thiếu minh chứng: mục; trang"],
      ["G10", "Tiêu chí 1.1.2 đã chấm nhưng thiếu minh chứng: số, ký hiệu; trang"],
    ]);
  });

  it("keeps what was entered when another table is loaded, and what has no place in it at the end", async () => {
    const rows = [
      ["1", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH", "4", "", ""],
      ["1.1", "Kế hoạch cải cách hành chính năm", "4", "", ""],
      ["1.1.1", "Ban hành kế hoạch đúng thời gian", "4", "", ""],
    ];
    const source = { name: "moi.xlsx", bytes: departmentXlsx({}, rows) };
    const preview = previewOf(await readScoring(source, quiet));
    expect(preview.changes).toMatchObject({ added: [], kept: 1, retired: ["1.1.2"] });
    await writeScoring(preview, quiet);
    const { scoring } = await currentPlanBook();
    expect(scoring?.lines.map(({ criterionId, selfScore }) => [criterionId, selfScore])).toEqual([
      ["1.1.1", 2],
    ]);
    expect(scoring?.retired).toEqual([
      {
        criterion: { number: "1.1.2", title: "Mức độ hoàn thành kế hoạch", maximum: 2.5 },
        line: {
          criterionId: "1.1.2",
          selfScore: 1.5,
          evidence: { ...noEvidence, section: "II" },
          note: "",
        },
      },
    ]);
    expect((await openScoring())?.findings.map(({ code, place }) => [code, place.address])).toEqual([
      ["scoreNoEvidence", "H9"],
      ["scoreRetired", "E12"],
    ]);
  });

  it("stays through the other writes of the workbook", async () => {
    const book = await currentPlanBook();
    await writePlanBook(book, quiet);
    expect((await currentPlanBook()).scoring).toEqual(book.scoring);
    expect((await openBook()).kind).toBe("plan");
  });
});
