import type { TaskGroup } from "../../../domain/plan/plan";
import type { Timeliness } from "../../../domain/timeliness/timeliness";
import { sentWords, summaryHeadings, timelinessWords } from "../../../i18n/vi/sheetWords";
import { countFormat } from "../../conditional";
import { columnOf, quoted } from "../../formulaText";
import { areaAddress, columnLetters } from "../../model/a1";
import { formula, text } from "../../model/content";
import type { CellStyle } from "../../model/style";
import { formats, palette, styles } from "../../styles";
import { names, tables } from "../names";
import { taskRowHeadings } from "../taskRowSheet";
import { addRow, nextRow, type Draft, type Piece } from "./draft";

/** Columns of table 1 that count states; a column may take two of them. */
export const stateColumns: { heading: string; states: Timeliness[] }[] = [
  { heading: "✔ Đúng hạn", states: ["onTime"] },
  { heading: "◆ Hoàn thành muộn", states: ["late"] },
  { heading: "○ Còn hạn", states: ["open"] },
  { heading: "▲ Sắp đến hạn", states: ["dueSoon"] },
  { heading: "✖ Quá hạn", states: ["overdue"] },
  { heading: "… Chờ sự kiện", states: ["awaitingEvent", "needsDate"] },
  { heading: "– Không định hạn", states: ["noDeadline", "notApplicable"] },
];

const headings = [
  "TT",
  "Tên nhóm",
  summaryHeadings.total,
  ...stateColumns.map(({ heading }) => heading),
  summaryHeadings.noReport,
  summaryHeadings.doneOfDue,
];

/** Where the figures of table 1's last row stand: the headline reads them. */
export interface GroupTotals {
  onTime: string;
  late: string;
  dueSoon: string;
  overdue: string;
  share: string;
  /** 1-based rows of the groups; none where last < first. */
  first: number;
  last: number;
}

/** The units' block of table 5, which table 1 needs for units that have not sent. 1-based rows. */
export interface UnitRows {
  first: number;
  last: number;
  /** Letters of the hidden column that holds how many milestones each unit has in a group, by the group's place. */
  groupColumn: (index: number) => string;
}

/** How many rows of this state stand in the chosen period or, given a reference, in that one; `where` narrows to a group or a unit. */
export function stateCount(
  state: Timeliness,
  where?: { heading: string; criterion: string },
  period: string = names.period,
): string {
  const criteria = [
    `${columnOf(tables.taskRows, taskRowHeadings.period)},${period}`,
    ...(where ? [`${columnOf(tables.taskRows, where.heading)},${where.criterion}`] : []),
    `${columnOf(tables.taskRows, taskRowHeadings.state)},${quoted(timelinessWords[state])}`,
  ];
  return `COUNTIFS(${criteria.join(",")})`;
}

export const count: CellStyle = { ...styles.centre, numberFormat: formats.dotCount };
export const share: CellStyle = { ...styles.centre, numberFormat: formats.share };
const total = (style: CellStyle): CellStyle => ({ ...style, bold: true, fill: palette.group });

/** Done of due in a row whose columns D to J count the states. */
export function shareOf(row: number): string {
  return `IF(D${row}+E${row}+H${row}=0,"",(D${row}+E${row})/(D${row}+E${row}+H${row}))`;
}

function groupRow(made: Draft, group: TaskGroup, index: number, units: UnitRows): void {
  const row = nextRow(made);
  const states = stateColumns.map(({ states: counted }, column): Piece => {
    const where = { heading: taskRowHeadings.group, criterion: `$A${row}` };
    return {
      from: 3 + column,
      content: formula(counted.map((state) => stateCount(state, where)).join("+")),
      style: count,
    };
  });
  const letters = units.groupColumn(index);
  const unsent = `SUMIFS($${letters}$${units.first}:$${letters}$${units.last},$C$${units.first}:$C$${units.last},${quoted(sentWords.missing)})`;
  addRow(made, [
    { from: 0, content: text(group.number), style: styles.centre },
    { from: 1, content: text(group.shortTitle ?? group.title), style: styles.text },
    { from: 2, content: formula(`SUM(D${row}:K${row})`), style: count },
    ...states,
    { from: 10, content: formula(unsent), style: count },
    { from: 11, content: formula(shareOf(row)), style: share },
  ]);
}

/** Table 1: how many milestones of each group stand in each state. Formulas only; a coloured cell is never 0. */
export function addGroupTable(made: Draft, groups: readonly TaskGroup[], units: UnitRows): GroupTotals {
  addRow(
    made,
    [{ from: 0, content: text("1. Tình hình theo nhóm nhiệm vụ (số mốc)"), style: styles.subtitle }],
    17,
  );
  addRow(
    made,
    headings.map((heading, from) => ({ from, content: text(heading), style: styles.heading })),
  );
  const first = nextRow(made);
  groups.forEach((group, index) => groupRow(made, group, index, units));
  const last = nextRow(made) - 1;
  const row = nextRow(made);
  addRow(made, [
    { from: 0, content: undefined, style: total(styles.text) },
    { from: 1, content: text(summaryHeadings.allGroups), style: total(styles.text) },
    ...Array.from({ length: 9 }, (_, index): Piece => {
      const letters = columnLetters(2 + index);
      const sum = last < first ? "0" : `SUM(${letters}${first}:${letters}${last})`;
      return { from: 2 + index, content: formula(sum), style: total(count) };
    }),
    { from: 11, content: formula(shareOf(row)), style: total(share) },
  ]);
  const area = (column: number) =>
    areaAddress({ top: first - 1, bottom: Math.max(last, first) - 1, left: column, right: column });
  made.conditionalFormats.push(
    countFormat(area(4), "◆"),
    countFormat(area(6), "▲"),
    countFormat(area(7), "✖"),
  );
  return {
    onTime: `$D$${row}`,
    late: `$E$${row}`,
    dueSoon: `$G$${row}`,
    overdue: `$H$${row}`,
    share: `$L$${row}`,
    first,
    last,
  };
}
