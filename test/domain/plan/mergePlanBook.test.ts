import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergePlanBook } from "../../../src/domain/plan";
import type { Plan } from "../../../src/domain/plan/plan";
import type { HolidayRow } from "../../../src/domain/plan/holidayRow";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import { indicator, samplePlan, unit } from "./samplePlan";

const dayOff = (date: HolidayRow["date"]): HolidayRow => ({ date, kind: "off", name: "Nghỉ lễ", basis: "" });
const start = {
  periodId: "2024-Q1",
  asOf: "2024-03-20",
  holidays: [dayOff("2024-04-30"), dayOff("2025-01-01")],
} as const;
const known = {
  units: [unit("DV01", "Văn phòng Sở"), unit("DV02", "Thanh tra Sở")],
  groups: [{ id: "N01", name: "Các phòng chuyên môn Sở", aliases: ["Các phòng CM Sở"] }],
};
const rows: [string, string, string, string][] = [
  ["1", "Văn phòng Sở", "Thanh tra Sở", "Tháng 02/2024"],
  ["2", "Các phòng CM Sở", "Văn phòng Sở", "- Quý I; - Theo quy định"],
];
const plan = samplePlan(rows, known, { indicators: [indicator("I.1.1", "95% hồ sơ đúng hạn")] });
const loaded = mergePlanBook(undefined, plan, start).value;
const again = (old: PlanBook, read: Plan = plan) =>
  mergePlanBook(old, read, { ...start, periodId: "2024-Q2" });

describe("loading a plan for the first time", () => {
  it("makes a book with the usual settings and every task new", () => {
    const { value, changes } = mergePlanBook(undefined, plan, start);
    expect(value).toMatchObject({ plan, ...start, settled: {}, taskNotes: {}, log: [] });
    expect(value.holidays).not.toBe(start.holidays);
    expect(value.settings.figuresFromDay).toBe(15);
    expect(changes).toEqual({ added: ["1", "2"], removed: [], changed: [], keptDates: 0, keptAliases: 0 });
  });
});

describe("loading the same plan again", () => {
  it("changes nothing", () => {
    const { value, changes } = again(loaded);
    expect(value).toEqual(loaded);
    expect(changes).toEqual({ added: [], removed: [], changed: [], keptDates: 0, keptAliases: 0 });
  });

  it("keeps what people entered", () => {
    const edited: PlanBook = {
      ...loaded,
      settings: { ...loaded.settings, dueSoonDays: 7 },
      settled: { "2.2": { due: "2024-06-30" } },
      taskNotes: { "1": "Đã giao chị Hoa" },
      log: [
        { at: "2024-01-05T08:00", action: "a", periodId: "", about: "", cells: 1, result: "", runId: "r" },
      ],
      plan: {
        ...loaded.plan,
        groups: [{ number: "I", title: "CẢI CÁCH THỂ CHẾ", shortTitle: "Văn bản" }],
        indicators: [
          indicator("I.1.1", "95% hồ sơ đúng hạn", {
            numeratorLabel: "Hồ sơ đúng hạn",
            reportedBy: "Văn phòng Sở",
            baselineValue: 0.9,
          }),
        ],
      },
    };
    const { value, changes } = again(edited);
    expect(value).toEqual(edited);
    expect(changes).toMatchObject({ changed: [], keptDates: 1 });
  });

  it("leaves the days off to the office: a seeded one it deleted stays deleted", () => {
    const holidays: HolidayRow[] = [dayOff("2025-01-01"), { ...dayOff("2024-05-04"), kind: "working" }];
    expect(again({ ...loaded, holidays }).value.holidays).toEqual(holidays);
  });

  it("changes nothing, whatever was edited before: loading twice is loading once", () => {
    const name = fc.constantFrom(
      "Văn phòng Sở",
      "Văn phòng",
      "Phòng Kế hoạch",
      "Các phòng chuyên môn",
      "VP",
      "",
    );
    const edits = fc.record({
      units: fc.uniqueArray(
        fc.record({
          id: fc.constantFrom("DV01", "DV02", "DV03", "DV07"),
          name,
          aliases: fc.array(name, { maxLength: 2 }),
          reports: fc.boolean(),
        }),
        { selector: (one) => one.id, maxLength: 4 },
      ),
      settled: fc.dictionary(
        fc.constantFrom("1", "2.1", "2.2", "9"),
        fc.constant({ due: "2024-06-30" as const }),
      ),
      read: fc.subarray(rows, { minLength: 1 }),
    });
    fc.assert(
      fc.property(edits, ({ units, settled, read }) => {
        const old: PlanBook = { ...loaded, settled, plan: { ...loaded.plan, units } };
        const next = samplePlan(read, known, { indicators: plan.indicators });
        const once = again(old, next).value;
        const twice = again(once, next);
        expect(twice.value).toEqual(once);
        expect(twice.changes).toMatchObject({ added: [], removed: [] });
        expect(once.plan.units.slice(0, units.length).map((one) => one.id)).toEqual(
          units.map((one) => one.id),
        );
        expect(new Set(once.plan.units.map((one) => one.id)).size).toBe(once.plan.units.length);
        expect(once.settled).toEqual(settled);
      }),
      { numRuns: 300 },
    );
  });
});

describe("loading a changed plan", () => {
  const changed = samplePlan(
    [
      ["1", "Văn phòng Sở", "Thanh tra Sở", "Tháng 3/2024"],
      ["3", "Thanh tra Sở", "", "Quý II"],
    ],
    known,
    { indicators: [indicator("I.1.1", "97% hồ sơ đúng hạn")] },
  );

  it("says which tasks came, went and changed, and which indicators read otherwise", () => {
    expect(again(loaded, changed).changes).toMatchObject({
      added: ["3"],
      removed: ["2"],
      changed: ["1", "I.1.1"],
    });
  });

  it("keeps a settled date under a changed deadline, and says so", () => {
    const { value, changes } = again({ ...loaded, settled: { "1": { due: "2024-02-20" } } }, changed);
    expect(value.settled).toEqual({ "1": { due: "2024-02-20" } });
    expect(changes).toMatchObject({ changed: ["1", "I.1.1"], keptDates: 0 });
  });

  it("forgets edits of an indicator that is now another one", () => {
    const old: PlanBook = {
      ...loaded,
      plan: { ...plan, indicators: [indicator("I.1.1", "95% hồ sơ đúng hạn", { baselineValue: 0.9 })] },
    };
    expect(again(old, changed).value.plan.indicators).toEqual(changed.indicators);
  });
});

describe("the unit list", () => {
  const withUnits = (units: Plan["units"], unitGroups = plan.unitGroups): PlanBook => ({
    ...loaded,
    plan: { ...plan, units, unitGroups },
  });

  it("keeps units people added, and their ids", () => {
    const added = unit("DV03", "Phòng Tổ chức", { group: "Các phòng chuyên môn Sở" });
    expect(again(withUnits([...plan.units, added])).value.plan.units).toEqual([...plan.units, added]);
  });

  it("recognises a unit by an alias people gave it, and counts such aliases", () => {
    const renamed = unit("DV01", "Văn phòng Sở Nội vụ tỉnh", { aliases: ["Văn phòng Sở", "VP Sở"] });
    const { value, changes } = again(withUnits([renamed, unit("DV02", "Thanh tra Sở")]));
    expect(value.plan.units).toHaveLength(2);
    expect(value.plan.units[0]).toEqual(renamed);
    expect(value.plan.tasks[0]?.lead).toMatchObject([{ id: "DV01", sure: true }]);
    expect(changes.keptAliases).toBe(1);
  });

  it("recognises a unit whose name people only made longer", () => {
    const { value } = again(withUnits([unit("DV01", "Văn phòng Sở Nội vụ"), unit("DV02", "Thanh tra Sở")]));
    expect(value.plan.units).toHaveLength(2);
    expect(value.plan.units[0]).toMatchObject({ name: "Văn phòng Sở Nội vụ", aliases: ["Văn phòng Sở"] });
    expect(value.plan.tasks[0]?.lead).toMatchObject([{ id: "DV01" }]);
  });

  it("gives a new unit the next free id, and the tasks that id", () => {
    const { value } = again(withUnits([unit("DV01", "Phòng Tổ chức"), unit("DV05", "Thanh tra Sở")]));
    expect(value.plan.units.map((one) => [one.id, one.name])).toEqual([
      ["DV01", "Phòng Tổ chức"],
      ["DV05", "Thanh tra Sở"],
      ["DV06", "Văn phòng Sở"],
    ]);
    expect(value.plan.tasks[0]).toMatchObject({ lead: [{ id: "DV06" }], support: [{ id: "DV05" }] });
  });

  it("keeps a group's own name for new members the plan brings", () => {
    const groups = [{ id: "N01", name: "Khối phòng", aliases: ["Các phòng CM Sở"] }];
    const read = {
      ...plan,
      units: [...plan.units, unit("DV03", "Phòng A", { group: "Các phòng chuyên môn Sở" })],
    };
    const { value } = again(withUnits(plan.units, groups), read);
    expect(value.plan.unitGroups).toMatchObject([{ id: "N01", name: "Khối phòng" }]);
    expect(value.plan.units[2]?.group).toBe("Khối phòng");
  });
});

describe("loading the plan of another year", () => {
  const next = { ...plan, id: "cchc-2025-so-noi-vu", year: 2025 };
  const old: PlanBook = { ...loaded, settled: { "1": { due: "2024-02-20" } }, taskNotes: { "1": "x" } };
  const start2025 = {
    periodId: "2025-Q1",
    asOf: "2025-01-10",
    holidays: [dayOff("2025-01-01"), dayOff("2025-04-30")],
  } as const;

  it("begins anew, with the same unit list and settings", () => {
    const { value, changes } = mergePlanBook(
      { ...old, plan: { ...plan, units: [...plan.units, unit("DV03", "Phòng A")] } },
      next,
      start2025,
    );
    expect(value).toMatchObject({ periodId: "2025-Q1", asOf: "2025-01-10", settled: {}, taskNotes: {} });
    expect(value.plan.units.map((one) => one.id)).toEqual(["DV01", "DV02", "DV03"]);
    expect(changes).toMatchObject({ added: ["1", "2"], removed: ["1", "2"], keptDates: 0 });
  });

  it("adds the new year's days off and keeps what the office entered, without date too", () => {
    const own: HolidayRow[] = [
      { ...dayOff("2024-08-19"), name: "Sở nghỉ theo thông báo" },
      { kind: "off", name: "Nghỉ bù", basis: "", unread: { date: "chưa rõ" } },
    ];
    const { value } = mergePlanBook({ ...old, holidays: [...old.holidays, ...own] }, next, start2025);
    expect(value.holidays).toEqual([...old.holidays, ...own, dayOff("2025-04-30")]);
  });

  it("does not seed a year twice: another agency's plan of the same year leaves the table alone", () => {
    const other = { ...plan, id: "cchc-2024-so-y-te" };
    const { value } = mergePlanBook({ ...old, holidays: [dayOff("2024-05-01")] }, other, start);
    expect(value.holidays).toEqual([dayOff("2024-05-01")]);
  });
});
