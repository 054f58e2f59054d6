import { unitListOf } from "../domain/plan/unitListOf";
import type { LogEntry, PlanBook } from "../domain/plan/planBook";
import { periodById } from "../domain/periods/periodById";
import { periodsOf } from "../domain/periods/periodsOf";
import { addDays } from "../domain/date/arithmetic";
import { unsettledUnits } from "../domain/units";
import type { Finding } from "../domain/finding/finding";
import type { Period } from "../domain/periods/period";
import type { PlainDate } from "../domain/date/plainDate";
import { occurrenceContext } from "../domain/plan/occurrenceContext";
import { awaitedDates } from "../domain/plan/awaitedDates";
import { chasedUnits } from "./chasedUnits";
import { summaryOf } from "../domain/summary/summaryOf";
import type { PlanHome } from "./contract";

/** Log lines the home screen looks for. */
export const logActions = {
  planWritten: "Nạp kế hoạch",
  templatesMade: "Lập biểu mẫu",
  consolidated: "Tổng hợp",
  undone: "Hoàn tác",
  criteriaWritten: "Nạp bảng tiêu chí",
  summaryUpdated: "Cập nhật trang Tổng hợp",
} as const;

function latest(log: readonly LogEntry[], action: string): string | undefined {
  return log.filter((entry) => entry.action === action).at(-1)?.at;
}

/** Reports still come in for so many days after the send-by day. */
const lateDays = 15;

/** A period's reports come in from the first day of its last month on; long after the send-by day it counts as closed. */
function statusOf(period: Period, asOf: PlainDate): PlanHome["periods"][number]["status"] {
  const firstDay = `${period.to.slice(0, 8)}01`;
  if (asOf < firstDay) return "coming";
  return asOf <= addDays(period.sendBy, lateDays) ? "receiving" : "closed";
}

/** What the home screen shows of a plan workbook, for its own period and as-of date. `unread`: what reading the workbook itself found. */
export function planHome(book: PlanBook, unread: readonly Finding[] = []): PlanHome {
  const { plan, settings, asOf, consolidation } = book;
  const periods = periodsOf(plan.year, settings);
  const period = periodById(book.periodId, settings) ?? periods[0];
  if (!period) throw new RangeError(`no period in ${plan.year}`);
  const summary = summaryOf({ ...book, periodId: period.id });
  const units = plan.units.filter((unit) => unit.reports);
  const unitList = unitListOf(plan);
  const missing = new Set(summary.reports.missing.map((unit) => unit.id));
  const named = (wanted: boolean) =>
    units.filter((unit) => missing.has(unit.id) === wanted).map(({ id, name }) => ({ id, name }));
  return {
    title: plan.title,
    agency: plan.agency,
    year: plan.year,
    settings,
    periods: periods.map((item) => ({ ...item, status: statusOf(item, asOf) })),
    period,
    asOf,
    counts: {
      groups: plan.groups.length,
      tasks: plan.tasks.length,
      milestones: plan.tasks.reduce((sum, task) => sum + task.milestones.length, 0),
      indicators: plan.indicators.length,
    },
    units,
    received: named(false),
    missing: named(true),
    findings: consolidation.findings.filter(
      ({ place }) => place.periodId === undefined || place.periodId === period.id,
    ),
    chased: chasedUnits({ ...book, periodId: period.id }),
    overdue: summary.overdue.length,
    dueSoon: summary.totals.dueSoon,
    belowTarget: summary.belowTarget.length,
    groups: summary.byGroup,
    templatesMadeAt: latest(book.log, logActions.templatesMade),
    consolidatedAt: latest(book.log, logActions.consolidated),
    canUndo: book.lastRun !== undefined,
    unread: unread.filter(({ severity }) => severity !== "info"),
    unitList,
    unsettledUnits: unsettledUnits(plan.tasks, unitList),
    awaitedDates: awaitedDates(plan.tasks, occurrenceContext(book)),
  };
}
