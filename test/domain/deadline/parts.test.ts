import { describe, expect, it } from "vitest";
import { parseDeadline } from "../../../src/domain/deadline";
import { inShort } from "./inShort";

const labelled = (cell: string) =>
  parseDeadline(cell, { year: 2026, cycle: ["quarter"] }).map(({ label, text }) => [label, text]);

describe("the parts of a cell", () => {
  it("are split at ';', new lines, bullets, numbers, 'và' and commas", () => {
    expect(inShort("1. Quý I 2. Quý II")).toEqual(["2026-01-01..2026-03-31", "2026-04-01..2026-06-30"]);
    expect(inShort("- Quý I\n- Thường xuyên")).toEqual(["2026-01-01..2026-03-31", "continuous"]);
    expect(inShort("Thường xuyên - Báo cáo quý")).toEqual(["continuous", "every quarter"]);
    expect(inShort("Tháng 6 và tháng 12")).toEqual(["2026-06-01..2026-06-30", "2026-12-01..2026-12-31"]);
  });

  it("may share one word and one year", () => {
    expect(inShort("Quý I, II/2027")).toEqual(["2027-01-01..2027-03-31", "2027-04-01..2027-06-30"]);
    expect(inShort("Ngày 20 tháng 3, 6, 9 và 12")).toEqual([
      "..2026-03-20",
      "..2026-06-20",
      "..2026-09-20",
      "..2026-12-20",
    ]);
  });

  it("are none in an empty cell", () => {
    expect(inShort("")).toEqual([]);
    expect(inShort(" \u00a0\n")).toEqual([]);
  });

  it("are unreadable one at a time", () => {
    expect(inShort("Đầu năm; Quý I")).toEqual(["unreadable", "2026-01-01..2026-03-31"]);
  });
});

describe("the label", () => {
  it("is the words that name the deliverable, before the date or after it", () => {
    expect(labelled("Xây dựng Kế hoạch trước tháng 3")).toEqual([
      ["Xây dựng Kế hoạch", "Xây dựng Kế hoạch trước tháng 3"],
    ]);
    expect(labelled("Quý I: xây dựng kế hoạch, quý II: triển khai")).toEqual([
      ["xây dựng kế hoạch", "Quý I: xây dựng kế hoạch"],
      ["triển khai", "quý II: triển khai"],
    ]);
    expect(labelled("Hoàn thành trong quý I")[0]?.[0]).toBeUndefined();
  });

  it("is shared by a list", () => {
    expect(labelled("Báo cáo hàng tháng, quý")).toEqual([
      ["Báo cáo", "Báo cáo hàng tháng"],
      ["Báo cáo", "quý"],
    ]);
  });

  it("names the period reported on when a date of its own follows", () => {
    const cell = "Báo cáo 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)";
    expect(inShort(cell)).toEqual(["..2026-06-14", "..2026-12-14"]);
    expect(labelled(cell)).toEqual([
      ["Báo cáo 6 tháng", "Báo cáo 6 tháng (trước ngày 15/6)"],
      ["Báo cáo", "năm (trước ngày 15/12)"],
    ]);
    expect(inShort("Báo cáo Quý I trước ngày 20/3")).toEqual(["..2026-03-19"]);
    expect(inShort("Xây dựng Kế hoạch năm 2027 trong quý IV/2026")).toEqual(["2026-10-01..2026-12-31"]);
  });
});
