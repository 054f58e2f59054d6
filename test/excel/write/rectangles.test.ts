import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rectangles } from "../../../src/excel/write/rectangles";

describe("rectangles over a grid", () => {
  it("makes one of a uniform block", () => {
    expect(
      rectangles(
        [
          ["a", "a"],
          ["a", "a"],
        ],
        2,
      ),
    ).toEqual([{ key: "a", area: { top: 0, left: 0, bottom: 1, right: 1 } }]);
  });

  it("leaves blank cells out", () => {
    expect(rectangles([[undefined, "a"]], 2)).toEqual([
      { key: "a", area: { top: 0, left: 1, bottom: 0, right: 1 } },
    ]);
  });

  it("covers each filled cell exactly once with its own key", () => {
    const grid = fc.array(
      fc.array(fc.option(fc.constantFrom("a", "b"), { nil: undefined }), { maxLength: 6 }),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(grid, (rows) => {
        const covered = rows.map((row) => row.map((): string[] => []));
        for (const { key, area } of rectangles(rows, 6)) {
          for (let row = area.top; row <= area.bottom; row++) {
            for (let column = area.left; column <= area.right; column++) covered[row]?.[column]?.push(key);
          }
        }
        expect(covered).toEqual(rows.map((row) => row.map((key) => (key === undefined ? [] : [key]))));
      }),
    );
  });
});
