import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SheetFormulas } from "../../../src/xlsx/read/formulas";
import { areaAddress, type Area } from "../../../src/sheets/model/a1";

const place = fc.record({ row: fc.nat(6), column: fc.nat(6) });
const area = fc
  .tuple(place, fc.nat(3), fc.nat(3))
  .filter(([, rows, columns]) => rows + columns > 0)
  .map(([{ row, column }, rows, columns]): Area => ({
    top: row,
    left: column,
    bottom: row + rows,
    right: column + columns,
  }));

const isIn = (at: { row: number; column: number }, { top, left, bottom, right }: Area) =>
  at.row >= top && at.row <= bottom && at.column >= left && at.column <= right;

describe("the formula of a cell that an array formula fills", () => {
  it("is that of the first array met so far that reaches it, whatever the order of the cells", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(area, place), { maxLength: 40 }), (steps) => {
        const formulas = new SheetFormulas();
        const met: { area: Area; formula: string }[] = [];
        for (const step of steps) {
          if ("top" in step) {
            const formula = `F${met.length}`;
            met.push({ area: step, formula });
            formulas.own("array", undefined, areaAddress(step), formula);
          } else {
            const first = met.find((one) => isIn(step, one.area));
            expect(formulas.covering(step.row, step.column)).toBe(first?.formula);
          }
        }
      }),
    );
  });
});
