import type { Figure } from "../../../domain/summary/figure";
import type { CountedState } from "../../../domain/summary/stateCounts";
import { sheetNames } from "../../../i18n/vi/sheetWords";
import { parseArea } from "../../model/a1";
import type { WorkbookCells } from "../../model/workbookCells";
import { sheetGrid, textOf, type SheetGrid } from "../../table/sheetGrid";
import { gridColumns } from "./draft";
import { stateColumns } from "./groupTable";
import { tileRows } from "./head";
import { mostGroups, unitStates } from "./unitColumns";

const done: CountedState[] = ["onTime", "late"];
const due: CountedState[] = [...done, "overdue"];
const all: CountedState[] = [...stateColumns.flatMap(({ states }) => states), "noReport"];

/** Columns, 0-based, as tables 1 and 5 share them. */
const columns = { total: 2, firstState: 3, noReport: 10, share: 11, unitId: gridColumns.length } as const;

const milestones = (
  states: readonly CountedState[],
  of: { group?: string; unitId?: string } = {},
): Figure => ({
  kind: "milestones",
  states,
  ...of,
});

/** What a headline figure counts, two columns each; reports and findings have screens of their own. */
function tileFigure(column: number): Figure | undefined {
  const six = [undefined, milestones(due), milestones(["overdue"]), milestones(["dueSoon"])];
  return Math.floor(column / 2) === 4 ? { kind: "belowTarget" } : six[Math.floor(column / 2)];
}

function groupFigure(column: number, group: string | undefined): Figure | undefined {
  const of = group === undefined ? {} : { group };
  if (column === columns.total) return milestones(all, of);
  if (column === columns.noReport) return milestones(["noReport"], of);
  if (column === columns.share) return milestones(due, of);
  const states = stateColumns[column - columns.firstState]?.states;
  return states && milestones(states, of);
}

function unitFigure(column: number, unitId: string, groups: readonly string[]): Figure | undefined {
  const place = column - columns.firstState;
  const shown = groups.length <= mostGroups ? groups.length : unitStates.length;
  if (place === shown) return milestones(["overdue"], { unitId });
  if (place < 0 || place > shown) return undefined;
  const [group, state] = [groups[place], unitStates[place]];
  if (groups.length <= mostGroups)
    return group === undefined ? undefined : milestones(all, { unitId, group });
  return state && milestones([state], { unitId });
}

/** Rows of table 1: from below its heading to its total, 0-based; groups by row. */
function groupRows(grid: SheetGrid): { groups: string[]; first: number; total: number } {
  const heading = grid.rows.find(
    (row) => textOf(grid.at(row, 0)) === "TT" && textOf(grid.at(row, 1)) === "Tên nhóm",
  );
  const first = (heading ?? 0) + 1;
  const total = grid.rows.find((row) => row >= first && textOf(grid.at(row, 1)) === "Cộng") ?? first;
  const groups = Array.from({ length: total - first }, (_, index) => textOf(grid.at(first + index, 0)));
  return { groups, first, total };
}

/** What the cell selected in Tổng hợp counts (its first one, A1 without sheet); undefined for a cell that counts nothing. */
export function figureAt({ sheets }: WorkbookCells, address: string): Figure | undefined {
  const sheet = sheets.find(({ name }) => name === sheetNames.summary);
  const area = parseArea(address);
  if (!sheet || !area) return undefined;
  const { top: row, left: column } = area;
  if (column >= gridColumns.length) return undefined;
  if (row >= tileRows.first && row <= tileRows.last) return tileFigure(column);
  const grid = sheetGrid(sheet);
  const { groups, first, total } = groupRows(grid);
  if (row === total) return groupFigure(column, undefined);
  if (row >= first && row < total) return groupFigure(column, groups[row - first]);
  const unitId = textOf(grid.at(row, columns.unitId));
  return row > total && unitId !== "" ? unitFigure(column, unitId, groups) : undefined;
}
