import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../src/domain/date/plainDate";
import { defaultSettings, type PeriodKind } from "../../../src/domain/periods/period";
import { periodById } from "../../../src/domain/periods/periodById";
import type { HolidayRow } from "../../../src/domain/plan/holidayRow";
import { milestoneId, occurrencesOf, type OccurrenceContext } from "../../../src/domain/schedule/occurrences";
import type { Schedule } from "../../../src/domain/schedule/schedule";

const cycle: PeriodKind[] = ["quarter", "half", "year"];
const dayOff = (date: PlainDate): HolidayRow => ({ date, kind: "off", name: "", basis: "" });
const base: OccurrenceContext = {
  settled: {},
  year: 2024,
  settings: defaultSettings,
  cycle,
  holidays: [dayOff("2024-01-01")],
};

function rows(schedules: Schedule[], periodId: string, context: Partial<OccurrenceContext> = {}) {
  const milestones = schedules.map((schedule) => ({ schedule, text: "" }));
  const task = { number: "5", groupNumber: "II", milestones };
  const period = periodById(periodId, defaultSettings)!;
  return occurrencesOf([task], { ...base, ...context }, period).map(({ id, due }) =>
    due ? `${id} ${due}` : id,
  );
}

describe("milestone ids", () => {
  it("are the task's number, with a place where there are several", () => {
    expect(milestoneId("3", 0, 1)).toBe("3");
    expect(milestoneId("2", 0, 3)).toBe("2.1");
    expect(milestoneId("VIII", 1, 2)).toBe("VIII.2");
  });
});

describe("a window", () => {
  const quarter2: Schedule = { kind: "window", from: "2024-04-01", due: "2024-06-30" };

  it("concerns periods from its beginning on, and stays listed after its due day", () => {
    expect(rows([quarter2], "2024-Q1")).toEqual([]);
    expect(rows([quarter2], "2024-Q2")).toEqual(["5 2024-06-30"]);
    expect(rows([quarter2], "2024-Q4")).toEqual(["5 2024-06-30"]);
    expect(rows([{ kind: "window", due: "2024-12-14" }], "2024-M01")).toEqual(["5 2024-12-14"]);
  });

  it("takes the day the office entered instead of its own", () => {
    expect(rows([quarter2], "2024-Q2", { settled: { "5": { due: "2024-05-10" } } })).toEqual([
      "5 2024-05-10",
    ]);
  });
});

describe("an event", () => {
  const after = (days: number, workingDays?: boolean): Schedule =>
    workingDays
      ? { kind: "after", event: "công bố", days, workingDays }
      : { kind: "after", event: "công bố", days };
  const settled = (event: PlainDate) => ({ settled: { "5": { event } } });

  it("gives no due day until it happened, then counts from it", () => {
    expect(rows([after(5)], "2024-Q1")).toEqual(["5"]);
    expect(rows([after(5)], "2024-Q1", settled("2024-03-14"))).toEqual(["5 2024-03-19"]);
    expect(rows([after(5, true)], "2024-Q1", settled("2024-03-14"))).toEqual(["5 2024-03-21"]);
  });

  it("counts working days around the days off of the table, and around no others", () => {
    const holidays = [dayOff("2024-04-30"), dayOff("2024-05-01")];
    const event = settled("2024-04-26");
    expect(rows([after(5, true)], "2024-Q2", { ...event, holidays })).toEqual(["5 2024-05-07"]);
    expect(rows([after(5, true)], "2024-Q2", event)).toEqual(["5 2024-05-03"]);
    expect(rows([after(5, true)], "2024-Q2", { ...event, holidays: [] })).toEqual(["5"]);
    expect(rows([after(5)], "2024-Q2", { ...event, holidays })).toEqual(["5 2024-05-01"]);
  });

  it("without a number of days never computes one", () => {
    expect(rows([{ kind: "after", event: "có văn bản" }], "2024-Q1", settled("2024-03-14"))).toEqual(["5"]);
  });
});

describe("what has no date of its own", () => {
  it("is listed in every period, with the office's day if there is one", () => {
    const schedules: Schedule[] = [
      { kind: "continuous" },
      { kind: "external", text: "" },
      { kind: "unreadable", text: "" },
    ];
    expect(rows(schedules, "2024-Q1", { settled: { "5.2": { due: "2024-02-01" } } })).toEqual([
      "5.1",
      "5.2 2024-02-01",
      "5.3",
    ]);
  });

  it("does not take settings inherited by every object for a settled date", () => {
    const task = {
      number: "constructor",
      groupNumber: "I",
      milestones: [{ schedule: { kind: "continuous" } as const, text: "" }],
    };
    expect(occurrencesOf([task], base, periodById("2024-Q1", defaultSettings)!)[0]).not.toHaveProperty("due");
  });
});

describe("a periodic milestone", () => {
  const monthly: Schedule = { kind: "every", period: "month", dueDay: 4, dueMonthsAfter: 1 };

  it("has a row for each of its periods inside a quarter, none in the year's report", () => {
    expect(rows([monthly], "2024-Q1")).toEqual([
      "5@2024-M01 2024-02-04",
      "5@2024-M02 2024-03-04",
      "5@2024-M03 2024-04-04",
    ]);
    expect(rows([monthly], "2024-M02")).toEqual(["5@2024-M02 2024-03-04"]);
    expect(rows([monthly], "2024-Y")).toEqual([]);
    expect(rows([monthly], "2024-H1")).toEqual([]);
  });

  it("is due on its period's last day when nothing else is said", () => {
    expect(rows([{ kind: "every", period: "quarter" }], "2024-Q2")).toEqual(["5@2024-Q2 2024-06-30"]);
    expect(
      rows([{ kind: "every", period: "quarter", dueDay: "last", dueMonthsAfter: 1 }], "2024-Q1"),
    ).toEqual(["5@2024-Q1 2024-04-30"]);
    expect(rows([{ kind: "every", period: "month", dueDay: 31 }], "2024-M02")).toEqual([
      "5@2024-M02 2024-02-29",
    ]);
  });

  it("of the half year shows its second half in the year's report", () => {
    expect(rows([{ kind: "every", period: "half" }], "2024-H1")).toEqual(["5@2024-H1 2024-06-30"]);
    expect(rows([{ kind: "every", period: "half" }], "2024-Y")).toEqual(["5@2024-H2 2024-12-31"]);
    expect(rows([{ kind: "every", period: "half" }], "2024-Q2")).toEqual([]);
  });

  it("of the plan's cycle follows each of its kinds", () => {
    const planCycle: Schedule = { kind: "every", period: "plan-cycle" };
    expect(rows([planCycle], "2024-Q1")).toEqual(["5@2024-Q1 2024-03-31"]);
    expect(rows([planCycle], "2024-Y")).toEqual(["5@2024-H2 2024-12-31", "5@2024-Y 2024-12-31"]);
  });

  it("by the day or week is one row without a due day", () => {
    expect(rows([{ kind: "every", period: "week" }], "2024-Q1")).toEqual(["5@2024-Q1"]);
  });

  it("keeps its own due days whatever was entered by hand", () => {
    expect(rows([monthly], "2024-M01", { settled: { "5": { due: "2024-01-01" } } })).toEqual([
      "5@2024-M01 2024-02-04",
    ]);
  });
});
