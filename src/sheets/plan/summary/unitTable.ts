import type { Unit } from "../../../domain/units/unit";
import { sentWords } from "../../../i18n/vi/sheetWords";
import { countFormat, noReportFormat, stateFormats } from "../../conditional";
import { columnOf, quoted } from "../../formulaText";
import { areaAddress, columnLetters } from "../../model/a1";
import { formula, number, text } from "../../model/content";
import type { CellStyle } from "../../model/style";
import { formats, styles } from "../../styles";
import { names, tables } from "../names";
import type { PlanView } from "../planView";
import { reportHeadings } from "../reportSheet";
import { taskRowHeadings } from "../taskRowSheet";
import { addRow, lastColumn, newPageIfFull, nextRow, type Draft, type Piece } from "./draft";
import { stateCount, type UnitRows } from "./groupTable";
import { unitColumns, worstFormula, type UnitColumn } from "./unitColumns";

/** Hidden, right of the page: the unit's code; how many milestones it has in each group; the worst state in each. */
const idColumn = lastColumn + 1;
export const hiddenColumns = (groups: number) =>
  Array.from({ length: 2 * groups + 1 }, () => ({ width: 8, hidden: true }));
const groupColumn = (index: number) => columnLetters(idColumn + 1 + index);

/** Units by group in the order of the unit list; those of no group last. */
function grouped(view: PlanView): { group: string; units: Unit[] }[] {
  const { plan } = view.book;
  const reporting = plan.units.filter(({ reports }) => reports);
  const titles = [...plan.unitGroups.map(({ name }) => name), ...reporting.map(({ group }) => group ?? "")];
  const order = [...new Set(titles.filter((name) => name !== "")), ""];
  return order
    .map((group) => ({ group, units: reporting.filter((unit) => (unit.group ?? "") === group) }))
    .filter(({ units }) => units.length > 0);
}

const count: CellStyle = { ...styles.centre, numberFormat: formats.dotCount };

function sentFormula(id: string): string {
  const period = `${columnOf(tables.reports, reportHeadings.period)},${names.period}`;
  const unit = `${columnOf(tables.reports, reportHeadings.unit)},${id}`;
  const late = `COUNTIFS(${period},${unit},${columnOf(tables.reports, reportHeadings.sent)},${quoted(sentWords.late)})`;
  return `IF(COUNTIFS(${period},${unit})=0,${quoted(sentWords.missing)},IF(${late}>0,${quoted(sentWords.late)},${quoted(sentWords.ok)}))`;
}

/** How many milestones a unit has in each group this period, in the groups' order. */
function assigned(view: PlanView, unit: Unit): number[] {
  const work = view.work(view.book.periodId).find((item) => item.unit.id === unit.id);
  return view.book.plan.groups.map(
    ({ number: group }) => work?.occurrences.filter(({ groupNumber }) => groupNumber === group).length ?? 0,
  );
}

/** A row per unit: whether it has sent, its columns, its overdue milestones; hidden, what the formulas count by. */
function addUnit(
  made: Draft,
  view: PlanView,
  columns: readonly UnitColumn[],
  line: { unit: Unit; ordinal: number },
): void {
  const { unit, ordinal } = line;
  const row = nextRow(made);
  const id = `$${columnLetters(idColumn)}${row}`;
  const unsent = `$C${row}=${quoted(sentWords.missing)}`;
  const { groups } = view.book.plan;
  const worstColumn = idColumn + 1 + groups.length;
  const assignedTo = (group: number) => `$${groupColumn(group)}${row}`;
  const worst = (group: number) => `$${columnLetters(worstColumn + group)}${row}`;
  const overdue = stateCount("overdue", { heading: taskRowHeadings.unit, criterion: id });
  addRow(made, [
    { from: 0, content: number(ordinal), style: styles.centre },
    { from: 1, content: text(unit.shortName ?? unit.name), style: styles.text },
    { from: 2, content: formula(sentFormula(id)), style: { ...styles.centre, wrap: false } },
    ...columns.map((column, index): Piece => ({
      from: 3 + index,
      content: formula(column.formula({ id, unsent, assigned: assignedTo, worst })),
      style: count,
    })),
    { from: 3 + columns.length, content: formula(`IF(${unsent},"?",${overdue})`), style: count },
    { from: idColumn, content: text(unit.id), style: styles.plain },
    ...assigned(view, unit).map((amount, index): Piece => ({
      from: idColumn + 1 + index,
      content: number(amount),
      style: styles.plain,
    })),
    ...groups.map((group, index): Piece => ({
      from: worstColumn + index,
      content: formula(worstFormula(group, id)),
      style: styles.plain,
    })),
  ]);
}

/** Names of groups are longer than figures. */
const small: CellStyle = { ...styles.heading, size: 9 };

function addHeading(made: Draft, columns: readonly UnitColumn[]): void {
  const fixed = ["STT", "Đơn vị", "Gửi báo cáo"];
  addRow(made, [
    ...fixed.map((heading, from) => ({ from, content: text(heading), style: styles.heading })),
    ...columns.map(({ heading }, index) => ({ from: 3 + index, content: text(heading), style: small })),
    { from: 3 + columns.length, content: text("✖ Số mốc quá hạn"), style: small },
  ]);
}

/** Table 5: units × groups. The heading is repeated after each page break. */
export function addUnitTable(made: Draft, view: PlanView): UnitRows {
  const { columns, key, formats: columnFormats } = unitColumns(view.book.plan.groups);
  const overdueColumn = 3 + columns.length;
  const title = "5. Tình hình theo đơn vị và nhóm nhiệm vụ";
  addRow(made, [{ from: 0, content: text(title), style: styles.subtitle }], 17);
  addRow(made, [{ from: 0, to: lastColumn, content: text(key), style: styles.wrappedNote }]);
  const heading = () => addHeading(made, columns);
  heading();
  const first = nextRow(made);
  let ordinal = 0;
  for (const { group, units } of grouped(view)) {
    newPageIfFull(made, 48, heading);
    if (group !== "") {
      addRow(made, [
        { from: 0, to: overdueColumn, content: text(group.toLocaleUpperCase("vi")), style: styles.group },
      ]);
    }
    for (const unit of units) {
      newPageIfFull(made, 16, heading);
      addUnit(made, view, columns, { unit, ordinal: ++ordinal });
    }
  }
  const last = Math.max(first, nextRow(made) - 1);
  const area = (left: number, right = left) => areaAddress({ top: first - 1, bottom: last - 1, left, right });
  made.conditionalFormats.push(
    ...stateFormats(area(2)),
    ...(columns.length > 0 ? [noReportFormat(area(3, overdueColumn - 1))] : []),
    ...columnFormats(area),
    countFormat(area(overdueColumn), "✖"),
  );
  return { first, last, groupColumn };
}
