import { emptyConsolidation } from "../../../src/domain/consolidation/consolidation";
import type {
  Consolidation,
  IndicatorRow,
  ReceivedReport,
  StoredFinding,
  TaskRow,
} from "../../../src/domain/consolidation/consolidation";
import type { FindingCode } from "../../../src/domain/finding/codes";
import { finding } from "../../../src/domain/finding/make";
import { defaultSettings } from "../../../src/domain/periods/period";
import type { Plan, Task } from "../../../src/domain/plan/plan";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import type { Schedule } from "../../../src/domain/schedule/schedule";
import type { Unit } from "../../../src/domain/units/unit";
import { indicator } from "../checks/unitReport";

export const q1 = "2024-Q1";
const source = { file: "", hash: "", sheet: "", cells: {} };

function unit(id: string, name: string): Unit {
  return { id, name, aliases: [], reports: true };
}

/** A task that all three units lead. */
function task(number: string, groupNumber: string, schedule: Schedule): Task {
  const lead = [
    { text: "Phòng A", kind: "unit" as const, id: "DV01", sure: true },
    { text: "Phòng B", kind: "unit" as const, id: "DV02", sure: true },
    { text: "Phòng C", kind: "unit" as const, id: "DV03", sure: true },
  ];
  return {
    number,
    groupNumber,
    title: `Nhiệm vụ ${number}`,
    outputs: [],
    leadText: "Phòng A; Phòng B; Phòng C",
    supportText: "",
    lead,
    support: [],
    deadlineText: "",
    milestones: [{ schedule, text: "" }],
  };
}

const plan: Plan = {
  id: "cchc-2024-thu",
  version: "00000000",
  title: "Kế hoạch thử",
  agency: "Sở thử",
  year: 2024,
  groups: [
    { number: "I", title: "Thể chế" },
    { number: "II", title: "Thủ tục" },
    { number: "III", title: "Bộ máy" },
  ],
  tasks: [
    task("1", "I", { kind: "window", from: "2024-01-01", due: "2024-01-31" }),
    task("2", "I", { kind: "window", from: "2024-02-01", due: "2024-02-29" }),
    task("3", "II", { kind: "continuous" }),
  ],
  indicators: [
    indicator(),
    indicator({
      id: "I.5.2",
      title: "Không có vi phạm",
      kind: "count",
      aggregation: "sum",
      target: { comparator: "=", value: 0, text: "không có vi phạm" },
    }),
  ],
  units: [unit("DV01", "Phòng A"), unit("DV02", "Phòng B"), unit("DV03", "Phòng C")],
  unitGroups: [],
  cycle: ["quarter"],
};

/** Three units that lead three tasks in two groups, at 20 March 2024, with what was received. */
export function smallBook(received: Partial<Consolidation> = {}): PlanBook {
  return {
    plan,
    settings: defaultSettings,
    periodId: q1,
    asOf: "2024-03-20",
    settled: {},
    holidays: [],
    taskNotes: {},
    consolidation: { ...emptyConsolidation, ...received },
    log: [],
  };
}

export function sent(unitId: string, more: Partial<ReceivedReport> = {}): ReceivedReport {
  const figures = { cells: 0, taken: 0, inFindings: 0, contactCells: {}, runId: "L1" };
  return {
    periodId: q1,
    unitId,
    source: { file: "", hash: unitId },
    receivedOn: "2024-03-18",
    ...figures,
    ...more,
  };
}

export function taskRow(unitId: string, occurrenceId: string, more: Partial<TaskRow> = {}): TaskRow {
  return { periodId: q1, unitId, occurrenceId, source, ...more };
}

export function figures(unitId: string, numerator: number, denominator?: number, id = "I.3.1"): IndicatorRow {
  return { periodId: q1, unitId, indicatorId: id, status: "reported", numerator, denominator, source };
}

export function stored(code: FindingCode, unitId: string, more: Partial<StoredFinding> = {}): StoredFinding {
  return { ...finding(code, { unitId, periodId: q1 }), handling: "open", note: "", ...more };
}
