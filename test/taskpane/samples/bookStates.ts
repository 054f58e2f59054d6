import type { BookState, PlanHome, TemplateCheck, UnfinishedRun } from "../../../src/app/contract";
import { finding } from "../../../src/domain/finding/make";
import { currentPeriod } from "../../../src/domain/periods/currentPeriod";
import { defaultSettings } from "../../../src/domain/periods/period";
import { periodsOf } from "../../../src/domain/periods/periodsOf";
import { countStates, doneOfDue } from "../../../src/domain/summary/stateCounts";
import type { GroupLine } from "../../../src/domain/summary/summary";
import { chasedUnits } from "./chasing";
import { planFindings } from "./findings";
import { awaitedDates, unsettledNames } from "./questions";
import { unitList, units } from "./units";

function groupLine(number: string, title: string, overdue: number, dueSoon: number): GroupLine {
  const states = [...Array<"overdue">(overdue).fill("overdue"), ...Array<"dueSoon">(dueSoon).fill("dueSoon")];
  const counts = countStates(states);
  return { group: { number, title }, counts, doneOfDue: doneOfDue(counts) };
}

const periods = periodsOf(2024, defaultSettings);

export function planHome(change: Partial<PlanHome> = {}): PlanHome {
  const asOf = "2024-03-20";
  const missing = units.filter(({ name }) => /Điều dưỡng|Bảo trợ|Con Cuông/.test(name));
  return {
    title: "Kế hoạch cải cách hành chính Nhà nước năm 2024",
    agency: "Sở Lao động – TB và XH tỉnh Nghệ An",
    year: 2024,
    settings: defaultSettings,
    periods: periods.map((period) => ({
      ...period,
      status: period.from > asOf ? "coming" : period.sendBy >= asOf ? "receiving" : "closed",
    })),
    period: currentPeriod(periods, asOf),
    asOf,
    counts: { groups: 8, tasks: 41, milestones: 68, indicators: 27 },
    units,
    received: units.filter((unit) => !missing.includes(unit)),
    missing,
    findings: planFindings,
    chased: chasedUnits,
    overdue: 4,
    dueSoon: 6,
    belowTarget: 3,
    groups: [groupLine("I", "Thể chế", 0, 1), groupLine("IV", "Chế độ công vụ", 3, 1)],
    templatesMadeAt: "2024-03-01T08:10",
    consolidatedAt: "2024-03-19T16:30",
    canUndo: true,
    unread: [],
    unitList,
    unsettledUnits: unsettledNames,
    awaitedDates,
    ...change,
  };
}

export const planState = (change: Partial<PlanHome> = {}): BookState => ({
  kind: "plan",
  home: planHome(change),
});

/** A consolidation that died on its way. */
export const unfinishedState = (change: Partial<UnfinishedRun> = {}): BookState => ({
  kind: "unfinished",
  run: { kind: "consolidate", at: "2024-03-20T10:48", done: 3, total: 9, lively: false, ...change },
});

export const templateState: BookState = {
  kind: "template",
  template: {
    unitName: "Phòng Kế hoạch – Tài chính",
    period: currentPeriod(periods, "2024-03-18"),
    planTitle: "Kế hoạch CCHC năm 2024",
    fileName: "BC CCHC - Phong Ke hoach - Tai chinh - Quy I-2024.xlsx",
  },
};

export const templateCheck: TemplateCheck = {
  findings: [
    finding("doneNoDate", { sheet: "Nhiệm vụ", address: "G12", taskNumber: "19" }),
    finding(
      "numeratorAboveDenominator",
      { sheet: "Chỉ tiêu", address: "F9" },
      { numerator: 118, denominator: 112 },
    ),
    finding(
      "promise",
      { sheet: "Nhiệm vụ", address: "I15", taskNumber: "24" },
      {},
      { received: "sẽ triển khai" },
    ),
  ],
  checkedAt: "2024-03-18T09:20",
  tasks: { filled: 12, total: 15 },
  indicators: { filled: 6, total: 6 },
  empty: [
    { sheet: "Nhiệm vụ", address: "F14", heading: "Tiến độ" },
    { sheet: "Nhiệm vụ", address: "F17", heading: "Tiến độ" },
  ],
  selfCheck: { kind: "none" },
};
