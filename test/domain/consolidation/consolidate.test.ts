import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consolidate } from "../../../src/domain/consolidation/consolidate";
import { emptyConsolidation, type Consolidation } from "../../../src/domain/consolidation/consolidation";
import { finding } from "../../../src/domain/finding/make";
import { anyReports, partOf, report, run } from "./reports";

const stored = (...reports: ReturnType<typeof report>[]) =>
  consolidate(emptyConsolidation, reports, run).value;

describe("consolidating", () => {
  it("keeps every row and finding of every report, with its source", () => {
    const one = report("DV01", "a");
    const { value, newReports, conflicts } = consolidate(
      emptyConsolidation,
      [one, report("DV02", "bb")],
      run,
    );
    expect(newReports).toBe(2);
    expect(conflicts).toEqual([]);
    expect(partOf(value, "DV01", "2024-Q1")).toEqual({
      tasks: one.tasks,
      indicators: one.indicators,
      reports: [{ ...one.report, runId: "L1", receivedOn: "2024-03-19" }],
      findings: one.findings.map((item) => ({ ...item, handling: "open", note: "" })),
    });
  });

  it("orders by period and unit, and keeps the plan's order within a report", () => {
    const value = stored(report("DV10", "a"), report("DV02", "a", "2024-Q2"), report("DV02", "a"));
    expect(value.tasks.map((row) => `${row.periodId} ${row.unitId} ${row.occurrenceId}`)).toEqual([
      "2024-Q1 DV02 2",
      "2024-Q1 DV02 10",
      "2024-Q1 DV10 2",
      "2024-Q1 DV10 10",
      "2024-Q2 DV02 2",
      "2024-Q2 DV02 10",
    ]);
  });

  it("the same file again is nothing new, whatever people noted meanwhile", () => {
    const before = stored(report("DV01", "a"));
    const noted: Consolidation = {
      ...before,
      findings: before.findings.map((item) => ({ ...item, handling: "accepted", note: "đã gọi điện" })),
    };
    const again = consolidate(noted, [report("DV01", "a", "2024-Q1", "bản sao.xlsx")], {
      ...run,
      runId: "L2",
    });
    expect(again.value).toEqual(noted);
    expect(again).toMatchObject({ newReports: 0, replaced: 0, unchanged: 1, conflicts: [] });
  });

  it("a corrected file leaves no trace of the old one, but keeps what people noted on what is still wrong", () => {
    const before = stored(report("DV01", "a"));
    const noted: Consolidation = {
      ...before,
      findings: before.findings.map((item) => ({ ...item, handling: "accepted", note: `về ${item.code}` })),
    };
    const { value, replaced } = consolidate(noted, [report("DV01", "bb")], run);
    expect(replaced).toBe(1);
    expect(JSON.stringify(value)).not.toContain("hash-a");
    expect(value.findings.map(({ code, handling, note }) => [code, handling, note])).toEqual([
      ["doneNoDocument", "accepted", "về doneNoDocument"],
      ["notNumber", "open", ""],
    ]);
  });

  it("two different files of one unit stop that unit only", () => {
    const before = stored(report("DV01", "a"));
    const result = consolidate(
      before,
      [report("DV01", "bb"), report("DV01", "ccc"), report("DV02", "a")],
      run,
    );
    expect(result.conflicts).toEqual([
      { periodId: "2024-Q1", unitId: "DV01", hashes: ["hash-bb", "hash-ccc"] },
    ]);
    expect(partOf(result.value, "DV01", "2024-Q1")).toEqual(before);
    expect(result.newReports).toBe(1);
  });

  it("the file that was chosen counts", () => {
    const rivals = [report("DV01", "bb"), report("DV01", "ccc")];
    const result = consolidate(emptyConsolidation, rivals, { ...run, choices: { DV01: "hash-ccc" } });
    expect(result.conflicts).toEqual([]);
    expect(result.value.reports[0]?.source.hash).toBe("hash-ccc");
  });

  it("a choice that names neither file settles nothing", () => {
    const rivals = [report("DV01", "bb"), report("DV01", "ccc")];
    expect(
      consolidate(emptyConsolidation, rivals, { ...run, choices: { DV01: "hash-x" } }).conflicts,
    ).toHaveLength(1);
  });

  it("findings of files that belong to no unit stay", () => {
    const unread = { ...finding("fileBroken", { file: "x.xlsx" }), handling: "open" as const, note: "" };
    const { value } = consolidate({ ...emptyConsolidation, findings: [unread] }, [report("DV01", "a")], run);
    expect(value.findings[0]).toEqual(unread);
  });
});

describe("laws of consolidating", () => {
  it("twice is once", () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const once = consolidate(emptyConsolidation, reports, run);
        const twice = consolidate(once.value, reports, { ...run, runId: "L2" });
        expect(twice.value).toEqual(once.value);
        expect(twice).toMatchObject({ newReports: 0, replaced: 0, unchanged: once.newReports });
      }),
    );
  });

  it("the order of the files does not matter", () => {
    const shuffled = anyReports.chain((reports) =>
      fc.tuple(
        fc.constant(reports),
        fc.shuffledSubarray(reports, { minLength: reports.length, maxLength: reports.length }),
      ),
    );
    fc.assert(
      fc.property(anyReports, shuffled, (earlier, [reports, other]) => {
        const before = consolidate(emptyConsolidation, earlier, { ...run, runId: "L0" }).value;
        expect(consolidate(before, other, run)).toEqual(consolidate(before, reports, run));
      }),
    );
  });

  it("every unit and period is exactly what its one file says, or untouched", () => {
    fc.assert(
      fc.property(anyReports, anyReports, (earlier, reports) => {
        const before = consolidate(emptyConsolidation, earlier, { ...run, runId: "L0" }).value;
        const { value, conflicts } = consolidate(before, reports, run);
        const slots = new Set([...earlier, ...reports].map((one) => JSON.stringify(one.report)));
        for (const slot of slots) {
          const { unitId, periodId } = JSON.parse(slot) as { unitId: string; periodId: string };
          const own = reports.filter(
            (one) => one.report.unitId === unitId && one.report.periodId === periodId,
          );
          const hashes = new Set(own.map((one) => one.report.source.hash));
          const [had] = partOf(before, unitId, periodId).reports;
          const conflicted = conflicts.some((one) => one.unitId === unitId && one.periodId === periodId);
          expect(conflicted).toBe(hashes.size > 1);
          const part = partOf(value, unitId, periodId);
          if (hashes.size !== 1 || hashes.has(had?.source.hash ?? "")) {
            expect(part).toEqual(partOf(before, unitId, periodId));
          } else {
            expect(own.map((one) => one.tasks)).toContainEqual(part.tasks);
            expect(own.map((one) => one.indicators)).toContainEqual(part.indicators);
            expect(part.findings).toHaveLength(own[0]!.findings.length);
            expect(part.reports).toHaveLength(1);
          }
        }
      }),
    );
  });

  it("nothing given is changed", () => {
    const before = stored(report("DV01", "a"));
    const copy = structuredClone(before);
    const incoming = [report("DV01", "bb")];
    consolidate(before, incoming, run);
    expect(before).toEqual(copy);
    expect(incoming).toEqual([report("DV01", "bb")]);
  });
});
