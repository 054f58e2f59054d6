import type { Unit } from "../../../domain/units/unit";
import type { Timeliness } from "../../../domain/timeliness/timeliness";
import { noReportWord, sentWords, timelinessWords } from "../../../i18n/vi/sheetWords";
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

const counted: Timeliness[] = [
  "onTime",
  "late",
  "open",
  "dueSoon",
  "awaitingEvent",
  "needsDate",
  "noDeadline",
  "notApplicable",
];

const headings = [
  "STT",
  "Đơn vị",
  "Gửi báo cáo",
  ...counted.map((state) => timelinessWords[state]),
  "✖ Số mốc quá hạn",
];

/** Hidden, right of the page: the unit's code, then how many milestones it has in each group. */
const idColumn = lastColumn + 1;
export const hiddenColumns = (groups: number) =>
  Array.from({ length: groups + 1 }, () => ({ width: 8, hidden: true }));
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

function addUnit(made: Draft, view: PlanView, unit: Unit, ordinal: number): void {
  const row = nextRow(made);
  const id = `$${columnLetters(idColumn)}${row}`;
  const where = { heading: taskRowHeadings.unit, criterion: id };
  const unsent = `$C${row}=${quoted(sentWords.missing)}`;
  const states = counted.map((state, index): Piece => ({
    from: 3 + index,
    content: formula(`IF(${unsent},${quoted(noReportWord)},${stateCount(state, where)})`),
    style: count,
  }));
  addRow(made, [
    { from: 0, content: number(ordinal), style: styles.centre },
    { from: 1, content: text(unit.shortName ?? unit.name), style: styles.text },
    { from: 2, content: formula(sentFormula(id)), style: styles.centre },
    ...states,
    { from: lastColumn, content: formula(`IF(${unsent},"?",${stateCount("overdue", where)})`), style: count },
    { from: idColumn, content: text(unit.id), style: styles.plain },
    ...assigned(view, unit).map((amount, index): Piece => ({
      from: idColumn + 1 + index,
      content: number(amount),
      style: styles.plain,
    })),
  ]);
}

function addHeading(made: Draft): void {
  addRow(
    made,
    headings.map((heading, from) => ({ from, content: text(heading), style: styles.heading })),
  );
}

/** Table 5: units × states. The heading is repeated after each page break. */
export function addUnitTable(made: Draft, view: PlanView): UnitRows {
  addRow(made, [{ from: 0, content: text("5. Tình hình theo đơn vị (số mốc)"), style: styles.subtitle }], 17);
  addRow(made, [
    {
      from: 0,
      to: lastColumn,
      content: text("“Chưa có”: đơn vị chưa gửi báo cáo, không tính là quá hạn. Dấu chấm: không có mốc nào."),
      style: styles.wrappedNote,
    },
  ]);
  addHeading(made);
  const first = nextRow(made);
  const heading = () => addHeading(made);
  let ordinal = 0;
  for (const { group, units } of grouped(view)) {
    newPageIfFull(made, 48, heading);
    if (group !== "") {
      addRow(made, [
        { from: 0, to: lastColumn, content: text(group.toLocaleUpperCase("vi")), style: styles.group },
      ]);
    }
    for (const unit of units) {
      newPageIfFull(made, 16, heading);
      addUnit(made, view, unit, ++ordinal);
    }
  }
  const last = Math.max(first, nextRow(made) - 1);
  const area = (left: number, right = left) => areaAddress({ top: first - 1, bottom: last - 1, left, right });
  made.conditionalFormats.push(
    ...stateFormats(area(2)),
    noReportFormat(area(3, lastColumn - 1)),
    countFormat(area(4), "◆"),
    countFormat(area(6), "▲"),
    countFormat(area(lastColumn), "✖"),
  );
  return { first, last, groupColumn };
}
