import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/domain/date/arithmetic";
import { currentPeriod } from "../../../src/domain/periods/currentPeriod";
import { defaultSettings } from "../../../src/domain/periods/period";
import { periodById } from "../../../src/domain/periods/periodById";
import { periodsOf } from "../../../src/domain/periods/periodsOf";

const at = (id: string, settings = defaultSettings) => {
  const { figuresFrom, cutOff, sendBy } = periodById(id, settings)!;
  return [figuresFrom, cutOff, sendBy];
};

describe("the periods of a plan year", () => {
  const periods = periodsOf(2024, defaultSettings);

  it("are twelve months, four quarters, the first half, nine months and the year", () => {
    expect(periods).toHaveLength(19);
    expect(periods.slice(12).map(({ id }) => id)).toEqual([
      "2024-Q1",
      "2024-Q2",
      "2024-Q3",
      "2024-Q4",
      "2024-H1",
      "2024-9M",
      "2024-Y",
    ]);
  });

  it("are found again by their ids", () => {
    for (const period of periods) expect(periodById(period.id, defaultSettings)).toEqual(period);
    expect(periodById("2024-H2", defaultSettings)).toMatchObject({
      kind: "half",
      index: 2,
      from: "2024-07-01",
      to: "2024-12-31",
    });
  });

  it("have no other ids", () => {
    for (const id of ["", "2024", "2024-M13", "2024-Q5", "2024-Q1 ", "24-Q1", "2024-constructor"]) {
      expect(periodById(id, defaultSettings)).toBeUndefined();
    }
  });
});

describe("figures of a period", () => {
  it("run from the 15th to the 14th, sent by the 20th of the last month", () => {
    expect(at("2024-Q1")).toEqual(["2023-12-15", "2024-03-14", "2024-03-20"]);
    expect(at("2024-Q3")).toEqual(["2024-06-15", "2024-09-14", "2024-09-20"]);
    expect(at("2024-H1")).toEqual(["2023-12-15", "2024-06-14", "2024-06-20"]);
    expect(at("2024-Y")).toEqual(["2023-12-15", "2024-12-14", "2024-12-20"]);
  });

  it("of a month are the calendar month's, sent by the 4th of the next", () => {
    expect(at("2024-M02")).toEqual(["2024-02-01", "2024-02-29", "2024-03-04"]);
    expect(at("2024-M12")[2]).toBe("2025-01-04");
  });

  it("follow the calendar when they start on the 1st, and are then sent in the next month", () => {
    expect(at("2024-Q1", { ...defaultSettings, figuresFromDay: 1 })).toEqual([
      "2024-01-01",
      "2024-03-31",
      "2024-04-20",
    ]);
  });

  it("of one quarter begin the day after those of the quarter before, whatever the setting", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), (figuresFromDay) => {
        const settings = { ...defaultSettings, figuresFromDay };
        const [first, second] = [periodById("2024-Q1", settings)!, periodById("2024-Q2", settings)!];
        expect(second.figuresFrom).toBe(addDays(first.cutOff, 1));
        expect(first.sendBy >= first.cutOff).toBe(true);
      }),
    );
  });
});

describe("the period being collected", () => {
  const on = (asOf: Parameters<typeof currentPeriod>[1]) =>
    currentPeriod(periodsOf(2024, defaultSettings), asOf).id;

  it("is the quarter sent soonest, on its last day too", () => {
    expect(on("2024-01-05")).toBe("2024-Q1");
    expect(on("2024-03-20")).toBe("2024-Q1");
    expect(on("2024-03-21")).toBe("2024-Q2");
    expect(on("2024-12-20")).toBe("2024-Q4");
  });

  it("is the year after the last", () => expect(on("2025-02-01")).toBe("2024-Y"));
});
