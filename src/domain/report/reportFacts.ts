import type { TaskRow } from "../consolidation/consolidation";
import type { PlainDate } from "../date/plainDate";
import type { Period } from "../periods/period";
import type { Plan, Task, TaskGroup } from "../plan/plan";
import type { Occurrence } from "../schedule/occurrence";
import type { DoneOfDue, StateCounts, Summary } from "../summary/summary";
import type { CountedState } from "../summary/stateCounts";
import type { Unit } from "../units/unit";
import type { Letterhead } from "./letterhead";

/** One milestone of one unit in the period; `row` is what the unit reported of it. */
export interface UnitLine {
  unit: Unit;
  task: Task;
  occurrence: Occurrence;
  state: CountedState;
  row?: TaskRow;
}

/** A milestone somebody has done, with every unit that has. */
export interface DoneLine {
  task: Task;
  occurrence: Occurrence;
  units: (UnitLine & { row: TaskRow })[];
}

/** What became of one task group in the period. */
export interface GroupResult {
  group: TaskGroup;
  counts: StateCounts;
  doneOfDue: DoneOfDue;
  /** In the plan's order. */
  done: DoneLine[];
}

/** A milestone of the coming period that somebody still has to do. */
export interface ComingLine {
  task: Task;
  occurrence: Occurrence;
  due: PlainDate;
}

/** A unit's own words about a difficulty or a wish. */
export type UnitWords = UnitLine & { words: string };

/**
 * Everything the periodic report says, as facts in the order it says them; no sentence is made here. Only figures and words that
 * stand in the workbook.
 */
export interface ReportFacts {
  plan: Pick<Plan, "title" | "agency" | "year">;
  letterhead: Letterhead;
  period: Period;
  asOf: PlainDate;
  summary: Summary;
  /** Groups on direction and steering: part I of the report. */
  direction: GroupResult[];
  /** All others, in the plan's order: part II. */
  groups: GroupResult[];
  /** Done after the due day. */
  late: UnitLine[];
  overdue: UnitLine[];
  /** Units' words that ask for something. */
  proposals: UnitWords[];
  /** Units' other words, but for those of overdue and late milestones, which stand beside these. */
  difficulties: UnitWords[];
  /** Absent where the plan year ends with this period. */
  next?: { period: Period; lines: ComingLine[] };
  /** Units with findings to fix that nobody has dealt with, and how many. */
  openErrors: { unit: Unit; count: number }[];
  /** By unit id: the day its report came in; only units that have sent. */
  receivedOn: ReadonlyMap<string, PlainDate>;
  /** Every milestone × unit of the period: annex I. */
  lines: UnitLine[];
}
