import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesBetween } from "../../../src/domain/consolidation/changedCells";
import type { CheckedSubmission } from "../../../src/domain/consolidation/consolidation";
import { report } from "./reports";

const plain = (...reports: CheckedSubmission[]) =>
  changesBetween(...reports).map(({ subject, field, values }) => [
    subject.kind === "report" ? "" : subject.id,
    field,
    ...values,
  ]);

describe("the cells that change when a report is replaced", () => {
  const before = report("DV01", "a");

  it("are those whose value is another one, old and new", () => {
    expect(plain(before, report("DV01", "bb"))).toEqual([
      ["2", "result", "a", "bb"],
      ["10", "result", "a", "bb"],
    ]);
  });

  it("are also those that were added and those that are gone", () => {
    const [first, second] = before.tasks;
    const after: CheckedSubmission = {
      ...before,
      report: { ...before.report, preparedBy: "Nguyễn Văn A" },
      tasks: [{ ...first!, progress: "done", completedOn: "2024-03-05" }],
      indicators: before.indicators.map((row) => ({ ...row, numerator: 0 })),
    };
    expect(second!.occurrenceId).toBe("10");
    expect(plain(before, after)).toEqual([
      ["", "preparedBy", undefined, "Nguyễn Văn A"],
      ["2", "progress", undefined, "done"],
      ["2", "completedOn", undefined, "2024-03-05"],
      ["10", "result", "a", undefined],
      ["I.1", "numerator", 1, 0],
    ]);
  });

  it("are none where only the file, its place or its name differ", () => {
    const moved = {
      ...before,
      tasks: [...before.tasks]
        .reverse()
        .map((row) => ({ ...row, source: { ...row.source, file: "khac.xlsx", cells: { result: "J9" } } })),
    };
    expect(plain(before, moved)).toEqual([]);
  });

  it("name each file's value where three stand against each other", () => {
    const files = ["a", "bb", "a"].map((mark) => report("DV01", mark));
    expect(plain(...files)[0]).toEqual(["2", "result", "a", "bb", "a"]);
  });

  it("are the same cells with the values turned round when the reports are", () => {
    const mark = fc.constantFrom("a", "bb", "ccc");
    fc.assert(
      fc.property(mark, mark, (one, other) => {
        const [first, second] = [report("DV01", one), report("DV01", other)];
        const turned = changesBetween(second, first).map((cell) => ({
          ...cell,
          values: [...cell.values].reverse(),
        }));
        expect(changesBetween(first, second)).toEqual(turned);
      }),
    );
  });
});
