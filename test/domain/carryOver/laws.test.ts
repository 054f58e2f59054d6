import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Progress, TaskRow } from "../../../src/domain/consolidation/consolidation";
import { periodById } from "../../../src/domain/periods/periodById";
import { periodsOf } from "../../../src/domain/periods/periodsOf";
import { workOfUnits } from "../../../src/domain/plan/unitWork";
import { summaryOf } from "../../../src/domain/summary/summaryOf";
import { taskRow } from "../summary/smallBook";
import { idsOf, periodicBook, workOf } from "./periodicBook";

const periods = periodsOf(2024, periodicBook().settings);
const unitIds = ["DV01", "DV02"];
const progress = fc.constantFrom<Progress | undefined>(
  "notStarted",
  "inProgress",
  "done",
  "notApplicable",
  undefined,
);

/** What a unit may have reported, period by period, each by the template it then had: by the work of the period after what came before. */
const histories = fc
  .array(
    fc.record({
      unitId: fc.constantFrom(...unitIds),
      periodId: fc.constantFrom(...periods.map(({ id }) => id)),
      answers: fc.array(progress, { minLength: 20, maxLength: 20 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((reports) =>
    reports.reduce<TaskRow[]>((rows, { unitId, periodId, answers }) => {
      const { occurrences } = workOf(periodicBook(rows), periodId, unitId);
      const others = rows.filter((row) => row.unitId !== unitId || row.periodId !== periodId);
      const own = occurrences.map(({ id }, index) =>
        taskRow(unitId, id, { periodId, progress: answers[index % answers.length] }),
      );
      return [...others, ...own];
    }, []),
  );

const cutOffOf = (periodId: string) => periodById(periodId, periodicBook().settings)!.cutOff;
const isOpen = (row: TaskRow) => row.progress === "notStarted" || row.progress === "inProgress";

describe("carrying over", () => {
  it("never loses a periodic occurrence that every report left open", () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...periods), (rows, next) => {
        const book = periodicBook(rows);
        for (const unitId of unitIds) {
          const before = rows.filter((row) => row.unitId === unitId && cutOffOf(row.periodId) < next.cutOff);
          if (rows.some((row) => row.unitId === unitId && row.periodId === next.id)) continue;
          const ids = idsOf(workOf(book, next.id, unitId));
          const open = before.filter(
            (row) =>
              /^[23]@/.test(row.occurrenceId) &&
              before.every((other) => other.occurrenceId !== row.occurrenceId || isOpen(other)),
          );
          expect(ids).toEqual(expect.arrayContaining(open.map(({ occurrenceId }) => occurrenceId)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("asks for nothing twice, and for all of the plan's own", () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...periods), (rows, period) => {
        const plain = idsOf(workOf(periodicBook(), period.id));
        for (const { occurrences } of workOfUnits(periodicBook(rows), period)) {
          const ids = occurrences.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(occurrences.filter(({ carried }) => !carried).map(({ id }) => id)).toEqual(plain);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("leaves the snapshot of a reported period as it is, whatever is reported for another", () => {
    const snapshot = (rows: TaskRow[], periodId: string) => {
      const book = { ...periodicBook(rows), periodId };
      const sent = new Set(rows.filter((row) => row.periodId === periodId).map(({ unitId }) => unitId));
      const { byUnit, overdue } = summaryOf(book);
      return {
        units: byUnit.filter(({ unit }) => sent.has(unit.id)),
        overdue,
        ids: [...sent].map((unitId) => idsOf(workOf(book, periodId, unitId))),
      };
    };
    fc.assert(
      fc.property(histories, histories, fc.constantFrom(...periods), (rows, others, period) => {
        const elsewhere = others.filter(({ periodId }) => periodId !== period.id);
        const own = rows.filter(({ periodId }) => periodId === period.id);
        expect(snapshot([...own, ...elsewhere], period.id)).toEqual(snapshot(rows, period.id));
      }),
      { numRuns: 60 },
    );
  });
});
