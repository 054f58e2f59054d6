import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregateIndicator } from "../../../src/domain/consolidation/aggregateIndicator";
import { asUnit } from "../../../src/domain/consolidation/asUnit";
import { consolidate } from "../../../src/domain/consolidation/consolidate";
import {
  emptyConsolidation,
  type CheckedSubmission,
  type IndicatorRow,
} from "../../../src/domain/consolidation/consolidation";
import { mergeConsolidations, type Part } from "../../../src/domain/consolidation/mergeConsolidations";
import { submissionsOf } from "../../../src/domain/consolidation/submissionsOf";
import { indicator } from "../checks/unitReport";
import { anyReports, partOf, report, run } from "./reports";

const of = (reports: readonly CheckedSubmission[]): Part => {
  const { value, conflicts } = consolidate(emptyConsolidation, reports, run);
  return { value, conflicts };
};
const nothing: Part = { value: emptyConsolidation, conflicts: [] };

describe("a consolidation of consolidations", () => {
  it("equals consolidating all files at once, however they are spread over two levels", () => {
    fc.assert(
      fc.property(fc.array(anyReports, { maxLength: 4 }), (districts) => {
        const merged = districts.map(of).reduce<Part>(mergeConsolidations, nothing);
        expect(merged).toEqual(of(districts.flat()));
      }),
      { numRuns: 500 },
    );
  });

  it("is associative and commutative, and changes nothing when made with itself or with nothing", () => {
    fc.assert(
      fc.property(anyReports, anyReports, anyReports, (x, y, z) => {
        const [a, b, c] = [of(x), of(y), of(z)] as const;
        expect(mergeConsolidations(mergeConsolidations(a, b), c)).toEqual(
          mergeConsolidations(a, mergeConsolidations(b, c)),
        );
        expect(mergeConsolidations(a, b)).toEqual(mergeConsolidations(b, a));
        expect(mergeConsolidations(a, a)).toEqual(a);
        expect(mergeConsolidations(a, nothing)).toEqual(a);
      }),
      { numRuns: 500 },
    );
  });

  it("is the same one level up by the one operation there is: a district's result is its units' reports", () => {
    fc.assert(
      fc.property(fc.array(anyReports, { maxLength: 4 }), (districts) => {
        const parts = districts.map(of);
        // What a district left open never goes up; the rest does, and stands against what others sent.
        const open = new Set(
          parts.flatMap(({ conflicts }) => conflicts.map((one) => `${one.periodId} ${one.unitId}`)),
        );
        const up = consolidate(
          emptyConsolidation,
          parts.flatMap(({ value }) => submissionsOf(value)),
          run,
        );
        const all = of(districts.flat());
        for (const { unitId, periodId } of districts.flat().map((one) => one.report)) {
          if (open.has(`${periodId} ${unitId}`)) continue;
          expect(partOf(up.value, unitId, periodId)).toEqual(partOf(all.value, unitId, periodId));
          const conflictOf = ({ conflicts }: Pick<Part, "conflicts">) =>
            conflicts.filter((one) => one.unitId === unitId && one.periodId === periodId);
          expect(conflictOf(up)).toEqual(conflictOf(all));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("keeps every row's own file, hash, sheet and cell when its unit has another number above", () => {
    const [below] = submissionsOf(of([report("DV01", "a")]).value);
    const above = asUnit(below!, "DV31");
    const { value } = of([above]);
    expect(value.tasks.map(({ unitId, source }) => [unitId, source.file, source.hash])).toEqual([
      ["DV31", "DV01-a.xlsx", "hash-a"],
      ["DV31", "DV01-a.xlsx", "hash-a"],
    ]);
    expect(value.findings.map(({ place }) => place.unitId)).toEqual(["DV31", "DV31"]);
  });
});

describe("laws of one run", () => {
  it("no value is lost: every row and finding of every report stands there, or its unit is in conflict", () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const { value, conflicts } = of(reports);
        const inConflict = new Set(conflicts.map((one) => `${one.periodId} ${one.unitId}`));
        // Copies of one file are known by the first of their names.
        const named = (task: CheckedSubmission["tasks"][number]) =>
          JSON.stringify({ ...task, source: { ...task.source, file: "" } });
        const rows = new Set(value.tasks.map(named));
        for (const { report: sent, tasks, findings } of reports) {
          if (inConflict.has(`${sent.periodId} ${sent.unitId}`)) continue;
          for (const row of tasks) expect(rows).toContain(named(row));
          expect(partOf(value, sent.unitId, sent.periodId).findings).toHaveLength(findings.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("every row of the result names a file that was sent, its hash, sheet and cells", () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const sent = new Set(reports.map(({ report: { source } }) => `${source.file} ${source.hash}`));
        const { value } = of(reports);
        for (const { source } of [...value.tasks, ...value.indicators]) {
          expect(sent).toContain(`${source.file} ${source.hash}`);
          expect(source.sheet).not.toBe("");
          expect(Object.values(source.cells).every((address) => /^[A-Z]+\d+$/.test(address))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("a unit's bad or rival files change nothing for the others", () => {
    fc.assert(
      fc.property(anyReports, anyReports, (reports, others) => {
        const bad = others.map((one) => asUnit(one, "DV99"));
        const [without, together] = [of(reports), of([...bad, ...reports])];
        const good = <Row extends { unitId: string }>(rows: readonly Row[]) =>
          rows.filter(({ unitId }) => unitId !== "DV99");
        expect(good(together.value.tasks)).toEqual(without.value.tasks);
        expect(good(together.value.indicators)).toEqual(without.value.indicators);
        expect(good(together.value.reports)).toEqual(without.value.reports);
        expect(good(together.conflicts)).toEqual(without.conflicts);
      }),
      { numRuns: 300 },
    );
  });

  it("a replaced file leaves no trace: the result is that of the new files alone", () => {
    fc.assert(
      fc.property(anyReports, anyReports, (earlier, later) => {
        const before = of(earlier).value;
        const { value } = consolidate(before, later, run);
        const fresh = of(later);
        for (const { unitId, periodId, source } of fresh.value.reports) {
          const had = before.reports.find((one) => one.unitId === unitId && one.periodId === periodId);
          if (had?.source.hash === source.hash) continue;
          expect(partOf(value, unitId, periodId)).toEqual(partOf(fresh.value, unitId, periodId));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("a dry run counts and finds what the real run does, whatever its id and day", () => {
    fc.assert(
      fc.property(anyReports, anyReports, (earlier, reports) => {
        const before = of(earlier).value;
        const dry = consolidate(before, reports, { runId: "", receivedOn: "2024-01-01", choices: {} });
        const real = consolidate(before, reports, { ...run, runId: "L9" });
        expect({ ...dry, value: [] }).toEqual({ ...real, value: [] });
        expect(dry.value.findings).toEqual(real.value.findings);
        expect([dry.value.tasks, dry.value.indicators]).toEqual([real.value.tasks, real.value.indicators]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("sums over two levels", () => {
  const figures = fc.record({
    numerator: fc.integer({ min: -1e6, max: 1e9 }).map((value) => value / 1000),
    denominator: fc.integer({ min: 1, max: 1e9 }).map((value) => value / 1000),
  });
  const rowsOf = (list: readonly { numerator: number; denominator: number }[], from = 0): IndicatorRow[] =>
    list.map((values, index) => ({
      periodId: "2024-Q1",
      unitId: `DV${from + index}`,
      indicatorId: "I.3.1",
      source: { file: "", hash: "", sheet: "", cells: {} },
      ...values,
    }));

  it("are those over all units, to the last digit and in any order", () => {
    fc.assert(
      fc.property(fc.array(figures, { minLength: 1 }), fc.array(figures, { minLength: 1 }), (one, other) => {
        const own = indicator();
        const all = aggregateIndicator(own, [...rowsOf(one), ...rowsOf(other, 1000)]);
        const districts = [one, other].map((list) => aggregateIndicator(own, rowsOf(list)));
        const above = aggregateIndicator(
          own,
          rowsOf(districts.map((sum) => ({ numerator: sum.numerator!, denominator: sum.denominator! }))),
        );
        expect([above.numerator, above.denominator, above.result]).toEqual([
          all.numerator,
          all.denominator,
          all.result,
        ]);
        expect(aggregateIndicator(own, rowsOf([...one, ...other].reverse()))).toMatchObject({
          numerator: all.numerator,
          denominator: all.denominator,
        });
        const scaled = (pick: "numerator" | "denominator") =>
          [...one, ...other].reduce((sum, row) => sum + BigInt(Math.round(row[pick] * 1000)), 0n);
        expect(all.numerator).toBe(Number(scaled("numerator")) / 1000);
        expect(all.denominator).toBe(Number(scaled("denominator")) / 1000);
      }),
      { numRuns: 300 },
    );
  });
});
