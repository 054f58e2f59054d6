import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundledPlan } from "../../../src/planDocument/bundled";
import { compare } from "../../../src/preview/demo/compare";
import { wholeJob, type WholeJob } from "../../../src/preview/demo/wholeJob";
import { summaryOf } from "../../../src/domain/summary/summaryOf";
import { openWorkbook, type OpenWorkbook } from "../../../src/preview/headless/openWorkbook";
import { rowOfFinding } from "../../../src/sheets/plan/rowOfFinding";
import { bookCells } from "../../../src/sheets/bookCells";
import { readWorkbook } from "../../../src/xlsx/read";
import { writeWorkbook } from "../../../src/xlsx/write";

describe("the whole job on the real plan, with no display", () => {
  let open: OpenWorkbook;
  let job: WholeJob;
  beforeAll(async () => {
    open = await openWorkbook();
    Object.assign(globalThis, open.globals);
    const { name, url } = bundledPlan();
    job = await wholeJob(open.host, { name, bytes: readFileSync(url) }, 7, (_, work) => work());
  });
  afterAll(() => open.close());

  it("reads 8 groups, 41 tasks and 27 indicators", () => {
    const { groups, tasks, indicators } = job.preview.plan;
    expect([groups.length, tasks.length, indicators.length]).toEqual([8, 41, 27]);
  });

  it("finds every planted defect and nothing else, whatever the seed", () => {
    const { planted, missed, unplanted } = compare(job.mail, job.book.consolidation.findings);
    expect(planted).toBeGreaterThan(50);
    expect(missed).toEqual([]);
    expect(unplanted).toEqual([]);
  });

  it("takes every filled cell or finds something about it", () => {
    const { cells, taken, inFindings, reports } = job.reconciliation;
    expect(reports).toBe(37);
    expect(taken + inFindings).toBe(cells);
    expect(inFindings).toBeGreaterThan(0);
  });

  it("leaves no error in any cell of the consolidated workbook", async () => {
    const saved = await readWorkbook(writeWorkbook(job.consolidated));
    const errors = saved.sheets.flatMap((sheet) =>
      [...sheet.cells]
        .filter(({ error }) => error !== undefined)
        .map(({ address }) => `${sheet.name}!${address}`),
    );
    expect(errors).toEqual([]);
    expect(saved.sheets.map(({ name }) => name)).toContain("Tổng hợp");
  });

  it("shows each finding at the row it was taken into, or in Phát hiện", () => {
    const cells = bookCells(job.consolidated);
    for (const found of job.book.consolidation.findings) {
      const { code, taken, place } = found;
      const row = rowOfFinding(cells, found);
      const ofRow = place.occurrenceId !== undefined ? "Báo cáo nhiệm vụ" : "Báo cáo chỉ tiêu";
      const hasRow = taken && (place.occurrenceId ?? place.indicatorId) !== undefined;
      expect(row?.sheet, `${code} ${place.file ?? ""}`).toBe(hasRow ? ofRow : "Phát hiện");
    }
  });

  it("counts a report as late by the day its file was saved, not by today", () => {
    const late = job.book.consolidation.reports.filter(({ receivedOn }) => receivedOn === "2024-03-21");
    expect(late.length).toBeGreaterThan(0);
    expect(summaryOf(job.book).reports.late).toBe(late.length);
  });
});
