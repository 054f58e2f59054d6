import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyDifference, differenceBetween } from "../../../src/app/run/difference";
import { recordEntries, recordIn, type RunRecord } from "../../../src/app/run/runRecord";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import { planBooks } from "../../sheets/planBooks";
import { reportedBook } from "../../sheets/reportedBook";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function written(record: RunRecord) {
  const entries = new Map(recordEntries(record, ["Kế hoạch", "Nhật ký"]));
  return { sheet: "_CCHC_NK", committed: true, pulseAt: 0, done: 0, total: 0, entries };
}

describe("the difference between two values", () => {
  it("makes the second out of the first", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (from, to) => {
        // JSON knows no −0: the journal gives 0 back.
        expect(applyDifference(from, json(differenceBetween(from, to)) as never)).toEqual(json(to));
      }),
    );
  });

  it("makes one list out of another: rows moved, doubled, dropped and new", () => {
    const rows = fc.array(fc.record({ id: fc.nat(4) }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, rows, (from, to) => {
        expect(applyDifference({ from }, differenceBetween({ from }, { from: to }))).toEqual({ from: to });
      }),
    );
  });

  it("keeps a field of any name a field", () => {
    const to = JSON.parse('{"__proto__":{"a":1},"constructor":"x"}') as object;
    const made = applyDifference({}, differenceBetween({}, to));
    expect(JSON.stringify(made)).toBe(JSON.stringify(to));
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
  });
});

describe("the record of a run", () => {
  it("gives back both books, before and after", () => {
    fc.assert(
      fc.property(planBooks, planBooks, (before, next) => {
        const record: RunRecord = {
          kind: "load",
          at: "2024-03-20T09:00",
          next,
          before,
          sheets: ["x"],
          remove: [],
        };
        expect(recordIn(written(record))).toEqual({ ...record, present: ["Kế hoạch", "Nhật ký"] });
      }),
      { numRuns: 25 },
    );
  });

  it("takes much less room than the rows it is about", async () => {
    const { book } = await reportedBook();
    const before: PlanBook = {
      ...book,
      consolidation: { tasks: [], indicators: [], reports: [], findings: [] },
    };
    const record: RunRecord = {
      kind: "consolidate",
      at: "2024-03-20T09:00",
      next: book,
      before,
      sheets: [],
      remove: [],
    };
    const stored = recordEntries(record, []).reduce((sum, [, value]) => sum + value.length, 0);
    expect(stored).toBeLessThan(JSON.stringify(book).length / 5);
  });

  it("is nothing where the journal was cut or is of a later format", () => {
    const journal = written({} as RunRecord);
    expect(recordIn(journal)).toBeUndefined();
    expect(recordIn({ ...journal, entries: new Map([["data", "0.0."]]) })).toBeUndefined();
  });
});
