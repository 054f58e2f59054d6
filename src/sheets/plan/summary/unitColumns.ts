import type { TaskGroup } from "../../../domain/plan/plan";
import type { Timeliness } from "../../../domain/timeliness/timeliness";
import { noReportWord, timelinessWords } from "../../../i18n/vi/sheetWords";
import { countFormat, stateFormats } from "../../conditional";
import { columnOf, quoted } from "../../formulaText";
import type { ConditionalFormatSpec } from "../../model/book";
import { names, tables } from "../names";
import { placeKey, signsByWeight, taskRowHeadings } from "../taskRowSheet";
import { stateCount } from "./groupTable";

/** References a cell of table 5 is made from. */
export interface UnitCells {
  /** The unit's code. */
  id: string;
  /** Condition: the unit has not sent. */
  unsent: string;
  /** How many milestones the group of this place gives the unit. */
  assigned: (group: number) => string;
  /** Weight of the worst of them. */
  worst: (group: number) => string;
}

/** One column of table 5 between Gửi báo cáo and the number of overdue milestones. */
export interface UnitColumn {
  heading: string;
  formula: (cells: UnitCells) => string;
}

/** More groups than these do not fit beside one another on a page. */
export const mostGroups = 8;

const signKey =
  "Mỗi ô ghi dấu hiệu nặng nhất và số mốc: ✖ quá hạn, ▲ sắp đến hạn, ◆ hoàn thành muộn, ○ còn hạn, ✔ đúng hạn, … chờ sự kiện hoặc cần nhập hạn, – không định hạn. Ô trống: không được giao. Chưa có: chưa gửi báo cáo, không tính là quá hạn.";

/** Weight of the worst state a unit has in a group, 0 for none. Without MAXIFS, which Excel 2016 does not know. */
export function worstFormula(group: TaskGroup, id: string): string {
  const keys = columnOf(tables.taskRows, taskRowHeadings.key);
  const weights = columnOf(tables.taskRows, taskRowHeadings.weight);
  return `SUMPRODUCT(MAX((${keys}=${placeKey(names.period, id, quoted(group.number))})*${weights}))`;
}

/** Sign and count of the worst; blank where the group gives the unit nothing. */
function groupColumn(group: TaskGroup, index: number): UnitColumn {
  return {
    heading: `${group.number}\n${group.shortTitle ?? group.title}`,
    formula: ({ id, unsent, assigned, worst }) => {
      const weight = worst(index);
      const found = [
        `${columnOf(tables.taskRows, taskRowHeadings.key)},${placeKey(names.period, id, quoted(group.number))}`,
        `${columnOf(tables.taskRows, taskRowHeadings.weight)},${weight}`,
      ].join(",");
      const counted = `MID(${quoted(signsByWeight)},${weight},1)&" "&COUNTIFS(${found})`;
      const sent = `IF(${weight}=0,"",IF(${weight}=1,"–",${counted}))`;
      return `IF(${unsent},IF(${assigned(index)}>0,${quoted(noReportWord)},""),${sent})`;
    },
  };
}

/** States table 5 counts where the plan has more groups, in the order of its columns. */
export const unitStates: Timeliness[] = [
  "onTime",
  "late",
  "open",
  "dueSoon",
  "awaitingEvent",
  "needsDate",
  "noDeadline",
  "notApplicable",
];

/** What table 5 shows of each unit, what its signs mean, and its colours; `area` gives the cells of some columns, 0-based. */
export interface UnitColumns {
  columns: UnitColumn[];
  key: string;
  formats: (area: (left: number, right?: number) => string) => ConditionalFormatSpec[];
}

const firstColumn = 3;

/** The worst sign in each group; where a plan has more groups than a page has columns, how many milestones are in each state. */
export function unitColumns(groups: readonly TaskGroup[]): UnitColumns {
  if (groups.length <= mostGroups) {
    const formats: UnitColumns["formats"] = (area) =>
      groups.length === 0 ? [] : stateFormats(area(firstColumn, firstColumn + groups.length - 1));
    return { columns: groups.map(groupColumn), key: signKey, formats };
  }
  const columns = unitStates.map((state): UnitColumn => ({
    heading: timelinessWords[state],
    formula: ({ id, unsent }) =>
      `IF(${unsent},${quoted(noReportWord)},${stateCount(state, { heading: taskRowHeadings.unit, criterion: id })})`,
  }));
  const place = (state: Timeliness) => firstColumn + unitStates.indexOf(state);
  return {
    columns,
    key: "“Chưa có”: đơn vị chưa gửi báo cáo, không tính là quá hạn. Dấu chấm: không có mốc nào.",
    formats: (area) => [countFormat(area(place("late")), "◆"), countFormat(area(place("dueSoon")), "▲")],
  };
}
