import { describe, expect, it } from "vitest";
import type { RawCell } from "../../../src/domain/submission/submission";
import type { Occurrence } from "../../../src/domain/schedule/occurrence";
import { checkTaskCells, date, doneInTime, said, typed } from "./unitReport";

const completedOn = (raw: RawCell, about: Partial<Occurrence> = {}) =>
  checkTaskCells({ ...doneInTime, completedOn: raw }, about);

describe("a completion date", () => {
  it("that is a real date in the window is taken without a word", () => {
    const { row, findings } = completedOn(date("2024-02-26"));
    expect(row.completedOn).toBe("2024-02-26");
    expect(row.source.cells.completedOn).toBe("G6");
    expect(findings).toEqual([]);
  });

  it("with a time of day is its day", () => {
    expect(completedOn({ value: 45348.75, isDate: true }).row.completedOn).toBe("2024-02-26");
  });

  it("written as text is repaired and said so", () => {
    const { row, findings } = completedOn(typed("ngày 26 tháng 02 năm 2024"));
    expect(row.completedOn).toBe("2024-02-26");
    expect(said(findings)).toEqual(["G6 dateText"]);
    expect(findings[0]).toMatchObject({
      params: { date: "2024-02-26" },
      received: "ngày 26 tháng 02 năm 2024",
    });
  });

  it("left as a bare serial is repaired when it can be nothing else", () => {
    const { row, findings } = completedOn(typed(45348));
    expect(row.completedOn).toBe("2024-02-26");
    expect(said(findings)).toEqual(["G6 dateText"]);
  });

  it.each(["tuần trước", "31/02/2024", "02/2024", 26, 202402, true])("that is %s cannot be read", (value) => {
    const { row, findings } = completedOn(typed(value));
    expect(row.completedOn).toBeUndefined();
    expect(row.source.cells.completedOn).toBeUndefined();
    expect(said(findings)).toEqual(["G6 dateUnreadable ✗"]);
  });

  it("from a formula or an error is not taken", () => {
    expect(said(completedOn({ value: 45348, isDate: true, formula: "TODAY()" }).findings)).toEqual([
      "G6 formula ✗",
    ]);
    expect(said(completedOn({ value: null, error: "#REF!" }).findings)).toEqual(["G6 cellError ✗"]);
  });
});

describe("day and month", () => {
  it("are doubted when the date lies ahead and exchanged it would not", () => {
    const { row, findings } = completedOn(date("2024-12-02"));
    expect(row.completedOn).toBe("2024-12-02");
    expect(said(findings)).toEqual(["G6 dateSwapped"]);
    expect(findings[0]?.params).toEqual({ date: "2024-12-02", swapped: "2024-02-12" });
  });

  it("are not doubted when the date is believable as it stands", () => {
    expect(completedOn(date("2024-02-03")).findings).toEqual([]);
    expect(said(completedOn(date("2024-03-02")).findings)).toEqual(["G6 late"]);
  });

  it("are not doubted when exchanged they make no better date", () => {
    expect(said(completedOn(date("2024-11-12")).findings)).toEqual(["G6 dateFuture"]);
    expect(said(completedOn(date("2024-11-25")).findings)).toEqual(["G6 dateFuture"]);
  });
});

describe("a doubtful date is taken and said so", () => {
  it("outside the plan year", () => {
    const { row, findings } = completedOn(date("2023-02-26"));
    expect(row.completedOn).toBe("2023-02-26");
    expect(said(findings)).toEqual(["G6 dateOutsideYear"]);
    expect(findings[0]?.params).toEqual({ date: "2023-02-26", year: 2024 });
  });

  it("after the as-of date", () => {
    expect(said(completedOn(date("2024-03-21")).findings)).toEqual(["G6 dateFuture"]);
    expect(said(completedOn(date("2024-03-20"), { due: "2024-03-31" }).findings)).toEqual([]);
  });

  it("before the milestone's first day", () => {
    expect(said(completedOn(date("2024-01-31")).findings)).toEqual(["G6 dateBeforeStart"]);
    expect(said(completedOn(date("2024-02-01")).findings)).toEqual([]);
  });

  it("but not in January for a report on December that is due in January", () => {
    const december = { from: "2024-12-01", due: "2025-01-04", kind: "every" } as const;
    const inJanuary = { ...doneInTime, completedOn: date("2025-01-03") };
    expect(checkTaskCells(inJanuary, december, { asOf: "2025-01-10" }).findings).toEqual([]);
  });
});
