import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shiftArea, type StructureChange } from "../../../../src/preview/host/model/shift";

const area = fc
  .tuple(fc.nat(50), fc.nat(50), fc.nat(20), fc.nat(20))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const place = fc.record({
  axis: fc.constantFrom("rows" as const, "columns" as const),
  at: fc.nat(80),
  count: fc.integer({ min: 1, max: 10 }),
});

describe("an area", () => {
  it("is where it was after rows or columns were inserted and taken out again", () => {
    fc.assert(
      fc.property(area, place, (before, where) => {
        const longer = shiftArea(before, { ...where, kind: "inserted" });
        expect(longer).toBeDefined();
        expect(shiftArea(longer!, { ...where, kind: "removed" })).toEqual(before);
      }),
    );
  });

  it("keeps exactly the rows that were not removed", () => {
    fc.assert(
      fc.property(area, place, (before, { at, count }) => {
        const change: StructureChange = { axis: "rows", kind: "removed", at, count };
        const kept = [];
        for (let row = before.top; row <= before.bottom; row++) {
          if (row < at) kept.push(row);
          else if (row >= at + count) kept.push(row - count);
        }
        const after = shiftArea(before, change);
        expect(after && [after.top, after.bottom]).toEqual(
          kept.length > 0 ? [kept[0], kept.at(-1)] : undefined,
        );
      }),
    );
  });
});
