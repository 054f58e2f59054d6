import type { Milestone } from "../schedule/schedule";
import type { PeriodKind } from "../periods/period";
import type { Target } from "../target/target";
import type { Unit, UnitGroup, UnitMention } from "../units/unit";

/** A heading row of the plan's appendix (I…VIII). */
export interface TaskGroup {
  number: string;
  title: string;
  /** Tên gọn, for charts and narrow columns; people may edit it. */
  shortTitle?: string;
}

/** One row of the appendix. All texts as printed; nothing altered but white space. */
export interface Task {
  /** "1"…"40", or the group's own number where the group is itself a task ("VIII"). */
  number: string;
  groupNumber: string;
  title: string;
  /** Sản phẩm, kết quả đầu ra: one entry per list part, without its bullet. */
  outputs: string[];
  leadText: string;
  supportText: string;
  lead: UnitMention[];
  support: UnitMention[];
  deadlineText: string;
  milestones: Milestone[];
}

export type IndicatorKind = "ratio" | "count" | "amount" | "score" | "yesNo" | "qualitative";

/** How units' figures become one: Σ numerator / Σ denominator, a sum, entered once by the office, or nothing to add. */
export type Aggregation = "ratio" | "sum" | "office" | "none";

/** Something measured, from "I. MỤC TIÊU", II.3.đ or a task's outputs. */
export interface Indicator {
  /** Place and running number: "I.3.2", "II.3.đ.1", "NV7.1". */
  id: string;
  /** "I.3", "II.3.đ", "task 7": as in the cases file. */
  place: string;
  /** The clause as printed. */
  title: string;
  kind: IndicatorKind;
  /** Absent for a qualitative one. */
  target?: Target;
  aggregation: Aggregation;
  /** What units count; editable by the office. Empty where not applicable. */
  numeratorLabel: string;
  denominatorLabel: string;
  /** Who reports it: a unit or group name, or "" for all reporting units. Editable. */
  reportedBy: string;
  /** Kỳ gốc: the baseline's value, entered by the office. A ratio as a fraction of 1; other kinds as printed. */
  baselineValue?: number;
  /** "month" where the sentence says "Hàng tháng". */
  frequency?: PeriodKind;
  taskNumber?: string;
}

/** The yearly administrative-reform plan of one agency. */
export interface Plan {
  /** Stable for the same agency and year: "cchc-2024-<slug of agency>". */
  id: string;
  /** Changes when the document's content changes: 8 hex digits. */
  version: string;
  title: string;
  agency: string;
  year: number;
  groups: TaskGroup[];
  tasks: Task[];
  indicators: Indicator[];
  units: Unit[];
  unitGroups: UnitGroup[];
  /** The plan's own reporting cycle (part IV.1): ["quarter", "half", "year"]. */
  cycle: PeriodKind[];
}
