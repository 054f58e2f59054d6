import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { checkSubmission, inputCells, withReadingFindings } from "../../../src/domain/checks";
import { consolidate } from "../../../src/domain/consolidation/consolidate";
import { emptyConsolidation, type CheckedSubmission } from "../../../src/domain/consolidation/consolidation";
import type { Finding } from "../../../src/domain/finding/finding";
import { finding } from "../../../src/domain/finding/make";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import { summaryOf } from "../../../src/domain/summary/summaryOf";
import { sampleFiles, type SampleMail } from "../../../src/preview/sample/sampleFiles";
import { readSubmission } from "../../../src/sheets/template/readSubmission";
import { readWorkbook } from "../../../src/xlsx/read";
import { FileRefused } from "../../../src/xlsx/read/fileRefused";
import { momentOf, sampleBook, workOf } from "./sampleWorld";

interface Received {
  checked: CheckedSubmission[];
  refused: Finding[];
  /** Filled input cells as the submissions hold them, before any check. */
  filled: number;
}

let book: PlanBook;
let mail: SampleMail;
let received: Received;

/** The files as an office receives them: through the zip gate, the reader and the checks. */
async function receive(): Promise<Received> {
  const { plan, settings, asOf } = book;
  const { period } = momentOf(book);
  const work = new Map(workOf(book).map((item) => [item.unit.id, item]));
  const result: Received = { checked: [], refused: [], filled: 0 };
  for (const { name, bytes } of mail.files) {
    try {
      const hash = createHash("sha256").update(bytes).digest("hex");
      const expectation = { planId: plan.id, planVersion: plan.version, planYear: plan.year };
      const read = readSubmission(await readWorkbook(bytes), { file: name, hash }, expectation);
      const mine = read.value && work.get(read.value.unitId);
      if (!read.value || !mine) result.refused.push(...read.findings);
      else if (read.value.periodId !== period.id) result.refused.push(finding("otherPeriod", { file: name }));
      else {
        const judged = checkSubmission(read.value, { ...mine, plan, period, settings, asOf });
        result.checked.push(withReadingFindings(judged, read.findings));
        result.filled += inputCells(read.value).length;
      }
    } catch (reason) {
      if (!(reason instanceof FileRefused)) throw reason;
      result.refused.push(finding(reason.code, { file: name }));
    }
  }
  return result;
}

beforeAll(async () => {
  book = await sampleBook();
  const made = sampleFiles(1, book);
  if (!made) throw new Error("no sample units");
  mail = made;
  received = await receive();
});

describe("the sample files", () => {
  it("are 37 reports, a copy, a rival and four that hold none", () => {
    expect(mail.files).toHaveLength(37 + 1 + 1 + 4);
    expect(new Set(mail.files.map(({ name }) => name)).size).toBe(mail.files.length);
    expect(mail.missing).toHaveLength(5);
  });

  it("that hold no report of this plan and period are refused for what they are", () => {
    expect(received.refused.map(({ code, place }) => `${place.file} ${code}`).sort()).toEqual(
      mail.misfits.map(({ file, code }) => `${file} ${code}`).sort(),
    );
  });

  it("come through writing and reading with exactly the planted findings", () => {
    const reports = new Set(mail.reports.map(({ file }) => file));
    const line = (parts: (string | undefined)[]) => parts.join(" ");
    const found = received.checked
      .flatMap(({ findings }) => findings)
      .filter(({ place }) => reports.has(place.file ?? ""))
      .map(({ code, place }) => line([place.file, code, place.occurrenceId ?? place.indicatorId]));
    const planted = mail.planted.map(({ file, code, id }) => line([file, code, id]));
    expect(found.sort()).toEqual(planted.sort());
  });

  it("lose no cell: filled = taken + in findings", () => {
    const sum = (figure: "cells" | "taken" | "inFindings") =>
      received.checked.reduce((total, { report }) => total + report[figure], 0);
    expect(sum("cells")).toBe(received.filled);
    expect(sum("taken") + sum("inFindings")).toBe(sum("cells"));
    expect(sum("inFindings")).toBeGreaterThan(0);
  });

  it("consolidate into 36 reports and one conflict, and the chosen file makes 37", () => {
    const run = { runId: "L1", receivedOn: "2024-03-19" as const, choices: {} };
    const first = consolidate(emptyConsolidation, received.checked, run);
    expect([first.newReports, first.conflicts.map(({ unitId }) => unitId)]).toEqual([
      36,
      [mail.rival.unit.id],
    ]);
    const [conflict] = first.conflicts;
    const choices = { [conflict!.unitId]: conflict!.hashes[0]! };
    const all = consolidate(first.value, received.checked, { ...run, choices });
    expect(all).toMatchObject({ newReports: 1, unchanged: 36, conflicts: [] });
    const summary = summaryOf({ ...book, consolidation: all.value });
    expect(summary.reports).toMatchObject({ received: 37, expected: 42 });
    expect(summary.reports.missing.map(({ id }) => id)).toEqual(mail.missing.map(({ id }) => id));
    expect(summary.overdue).toHaveLength(mail.planted.filter(({ code }) => code === "overdue").length);
    expect(summary.belowTarget.length).toBeGreaterThan(0);
  });
});
