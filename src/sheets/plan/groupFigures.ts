import type { FigureKey, GroupColumn } from "../../domain/report";
import { summaryHeadings, timelinessWords } from "../../i18n/vi/sheetWords";
import type { CellRecord } from "../model/workbookCells";
import { textOf, type SheetGrid } from "../table/sheetGrid";

const headings: Record<GroupColumn, string> = {
  total: summaryHeadings.total,
  onTime: timelinessWords.onTime,
  late: timelinessWords.late,
  open: timelinessWords.open,
  dueSoon: timelinessWords.dueSoon,
  overdue: timelinessWords.overdue,
  awaiting: timelinessWords.awaitingEvent,
  noDeadline: timelinessWords.noDeadline,
  noReport: summaryHeadings.noReport,
  share: summaryHeadings.doneOfDue,
};

type GroupFigure = (key: Extract<FigureKey, { of: "group" }>) => CellRecord | undefined;

/**
 * Finds a figure in Tổng hợp's table of task groups: its heading row is the one that holds every heading, its rows begin with the
 * group's number, its last one says "Cộng".
 */
export function groupFigures(grid: SheetGrid | undefined): GroupFigure {
  const headingRow = grid?.rows.find((row) => {
    const texts = new Set([...grid.row(row).values()].map(textOf));
    return Object.values(headings).every((heading) => texts.has(heading));
  });
  if (!grid || headingRow === undefined) return () => undefined;
  const columns = new Map([...grid.row(headingRow)].map(([column, cell]) => [textOf(cell), column]));
  const below = grid.rows.filter((row) => row > headingRow);
  const totalRow = below.find((row) =>
    [...grid.row(row).values()].some((cell) => textOf(cell) === summaryHeadings.allGroups),
  );
  const rows = new Map(
    below
      .filter((row) => totalRow !== undefined && row < totalRow)
      .map((row) => [textOf([...grid.row(row).values()][0]), row]),
  );
  return ({ group, column }) => {
    const row = group === undefined ? totalRow : rows.get(group);
    const at = columns.get(headings[column]);
    return row === undefined || at === undefined ? undefined : grid.at(row, at);
  };
}
