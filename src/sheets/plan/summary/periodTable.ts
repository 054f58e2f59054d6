import { periodsOf } from "../../../domain/periods/periodsOf";
import type { PeriodId } from "../../../domain/periods/period";
import { columnOf } from "../../formulaText";
import { formula, number, text } from "../../model/content";
import { periodLabel } from "../../periodLabel";
import { styles } from "../../styles";
import { tables } from "../names";
import type { PlanView } from "../planView";
import { reportHeadings } from "../reportSheet";
import { addGap, addRow, newPageIfFull, nextRow, type Draft, type Piece } from "./draft";
import { count, share, shareOf, stateColumns, stateCount } from "./groupTable";

/** Points the signatures below the table take: they stay with it. */
const signatures = 50;

const headings = [
  "STT",
  "Kỳ báo cáo",
  "Báo cáo đã nhận",
  ...stateColumns.map(({ heading }) => heading),
  "Tổng số",
  "Hoàn thành / đến hạn",
];

/** Periods of the plan with reports, in the plan's order; the book's own where there are none. */
function reportedPeriods({ book }: PlanView): PeriodId[] {
  const reported = new Set(book.consolidation.reports.map(({ periodId }) => periodId));
  const known = periodsOf(book.plan.year, book.settings)
    .map(({ id }) => id)
    .filter((id) => reported.has(id));
  return known.length > 0 ? known : [book.periodId];
}

function addPeriod(made: Draft, id: PeriodId, ordinal: number): void {
  const row = nextRow(made);
  const period = `$B${row}`;
  const states = stateColumns.map(({ states: counted }, column): Piece => ({
    from: 3 + column,
    content: formula(counted.map((state) => stateCount(state, undefined, period)).join("+")),
    style: count,
  }));
  addRow(made, [
    { from: 0, content: number(ordinal), style: styles.centre },
    { from: 1, content: text(periodLabel(id)), style: styles.text },
    {
      from: 2,
      content: formula(`COUNTIFS(${columnOf(tables.reports, reportHeadings.period)},${period})`),
      style: count,
    },
    ...states,
    { from: 10, content: formula(`SUM(D${row}:J${row})`), style: count },
    { from: 11, content: formula(shareOf(row)), style: share },
  ]);
}

/** Table 6: how the reports of each period stand at Ngày tính, side by side. Periods overlap, so there is no total. Gives its 1-based rows. */
export function addPeriodTable(made: Draft, view: PlanView): { first: number; last: number } {
  const periods = reportedPeriods(view);
  const heading = headings.map((words, from): Piece => ({
    from,
    content: text(words),
    style: styles.heading,
  }));
  addGap(made, 12);
  newPageIfFull(made, 17 + 47 + periods.length * 17 + signatures, () => undefined);
  const title = "6. Tiến độ qua các kỳ (số mốc của các báo cáo đã nhận)";
  addRow(made, [{ from: 0, content: text(title), style: styles.subtitle }], 17);
  addRow(made, heading);
  const first = nextRow(made);
  periods.forEach((id, index) => addPeriod(made, id, index + 1));
  return { first, last: nextRow(made) - 1 };
}
