import type { StoredFinding } from "../../domain/consolidation/consolidation";
import type { PlainDate } from "../../domain/date/plainDate";
import type { Finding } from "../../domain/finding/finding";
import type { Period, PlanSettings } from "../../domain/periods/period";
import type { AwaitedDate } from "../../domain/plan/awaitedDates";
import type { GroupLine } from "../../domain/summary/summary";
import type { UnitList, UnsettledUnit } from "../../domain/units";
import type { Unit } from "../../domain/units/unit";
import type { RunKind } from "../run/runRecord";
import type { ChasedUnit } from "./made";

export interface UnitName {
  id: string;
  name: string;
}

export interface PlanHome {
  title: string;
  agency: string;
  year: number;
  settings: PlanSettings;
  periods: (Period & { status: "receiving" | "coming" | "closed" })[];
  period: Period;
  asOf: PlainDate;
  counts: { groups: number; tasks: number; milestones: number; indicators: number };
  /** Units that must report, and which of them have in this period. */
  units: Unit[];
  received: UnitName[];
  missing: UnitName[];
  findings: StoredFinding[];
  /** Units to be reminded of something in this period, in the unit list's order. */
  chased: ChasedUnit[];
  /** Of this period at the as-of date. */
  overdue: number;
  dueSoon: number;
  belowTarget: number;
  /** One per group of the plan. */
  groups: GroupLine[];
  /** Latest log lines of "templates made" and "summary updated", local `YYYY-MM-DDTHH:mm`. */
  templatesMadeAt?: string;
  consolidatedAt?: string;
  canUndo: boolean;
  /** Cells of the workbook itself that people filled in and that cannot be read. */
  unread: Finding[];
  /** The whole unit list, with units that need not report and groups. */
  unitList: UnitList;
  /** Names in the plan that match no unit or group for sure. */
  unsettledUnits: UnsettledUnit[];
  /** Milestones whose date a person has to give, in plan order. */
  awaitedDates: AwaitedDate[];
}

export interface TemplateHome {
  unitName: string;
  period: Period;
  planTitle: string;
  /** The name the report is proposed to be saved under. */
  fileName: string;
}

export interface UnfinishedRun {
  kind: RunKind;
  /** When it began, local `YYYY-MM-DDTHH:mm`. */
  at: string;
  /** Sheets written for good, of so many. */
  done: number;
  total: number;
  /** It showed a sign of life just now: another pane may be at it. */
  lively: boolean;
}

/** What is open decides what the pane shows. */
export type BookState =
  | { kind: "empty" }
  | { kind: "other" }
  | { kind: "newer" }
  /** A plan workbook that cannot be read back; nothing is written to it. */
  | { kind: "damaged"; findings: Finding[] }
  | { kind: "plan"; home: PlanHome }
  /** A run that began to write has not ended: it must be finished or taken back before anything else. */
  | { kind: "unfinished"; run: UnfinishedRun }
  | { kind: "template"; template: TemplateHome };
