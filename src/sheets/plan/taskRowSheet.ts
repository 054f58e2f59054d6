import type { TaskRow } from "../../domain/consolidation/consolidation";
import { taskFields } from "../../domain/submission/submission";
import { withoutDue } from "../../domain/timeliness/judge";
import { progressWords, sheetNames, timelinessWords, yesNoWords } from "../../i18n/vi/sheetWords";
import { stateFormats } from "../conditional";
import { quoted, thisRow } from "../formulaText";
import type { SheetSpec } from "../model/book";
import { code, date, text } from "../model/content";
import { occurrenceLabel } from "../occurrenceLabel";
import { periodLabel } from "../periodLabel";
import { palette, styles } from "../styles";
import { computed, type Column } from "../table/column";
import { tableSheet } from "../table/tableSheet";
import { addressList } from "./addressList";
import { names, tables } from "./names";
import type { PlanView } from "./planView";

/** Headings of Báo cáo nhiệm vụ. */
export const taskRowHeadings = {
  period: "Kỳ",
  unit: "Mã đơn vị",
  unitName: "Đơn vị",
  task: "TT nhiệm vụ",
  group: "Nhóm",
  occurrence: "Mã mốc",
  label: "Mốc",
  due: "Hạn",
  progress: "Tiến độ",
  completedOn: "Ngày hoàn thành",
  document: "Số ký hiệu",
  result: "Kết quả",
  difficulty: "Khó khăn",
  state: "Tình trạng",
  days: "Số ngày quá hạn",
  file: "Tệp",
  hash: "Mã tệp",
  sheet: "Trang",
  cells: "Ô",
  withoutDue: "Khi không có hạn",
  assigned: "Được giao",
  key: "Nơi đếm",
  weight: "Độ nặng",
} as const;

/** Sign and word of a row's state at Ngày tính; the same rules as the core's, so that colours live without the add-in. */
function stateFormula(): string {
  const { progress, completedOn, due, occurrence } = taskRowHeadings;
  const [done, none, deadline] = [thisRow(completedOn), thisRow(taskRowHeadings.withoutDue), thisRow(due)];
  const say = (state: keyof typeof timelinessWords) => quoted(timelinessWords[state]);
  const late = `AND(${deadline}<>"",${done}<>"",${done}>${deadline})`;
  const finished = `IF(${late},${say("late")},${say("onTime")})`;
  const soon = `IF(${deadline}<=${names.asOf}+${names.dueSoonDays},${say("dueSoon")},${say("open")})`;
  const open = `IF(${deadline}="",${none},IF(${deadline}<${names.asOf},${say("overdue")},${soon}))`;
  const word = thisRow(progress);
  const judged = `IF(${word}=${quoted(progressWords.done)},${finished},${open})`;
  const all = `IF(${word}=${quoted(progressWords.notApplicable)},${say("notApplicable")},${judged})`;
  const counts = `${thisRow(taskRowHeadings.assigned)}=${quoted(yesNoWords.yes)}`;
  return `IF(AND(${thisRow(occurrence)}<>"",${counts}),${all},"")`;
}

function daysFormula(): string {
  const overdue = `${thisRow(taskRowHeadings.state)}=${quoted(timelinessWords.overdue)}`;
  return `IF(${overdue},${names.asOf}-${thisRow(taskRowHeadings.due)},"")`;
}

/** Period, unit and group in one text, by which table 5 of Tổng hợp finds rows. Arguments and result are formulas. */
export function placeKey(period: string, unit: string, group: string): string {
  return [period, unit, group].join('&"|"&');
}

/** Signs of the states, lightest first; a row's weight is its sign's place here, from 1. */
export const signsByWeight = "–…✔○◆▲✖";

/** 0 for a row that does not count. "?", which is not among the signs, weighs as "…" does; ="?" would match any letter in some engines. */
function weightFormula(): string {
  const sign = `LEFT(${thisRow(taskRowHeadings.state)},1)`;
  return `IF(${sign}="",0,IFERROR(FIND(${sign},${quoted(signsByWeight)}),2))`;
}

function key(row: { periodId: string; unitId: string; occurrenceId: string }): string {
  return JSON.stringify([row.periodId, row.unitId, row.occurrenceId]);
}

/** Keys of what units that sent a report have to report, by the plan as it is now. */
function assignedKeys(view: PlanView): Set<string> {
  return new Set(
    view.book.consolidation.reports.flatMap(({ periodId, unitId }) => {
      const work = view.work(periodId).find(({ unit }) => unit.id === unitId);
      return (work?.occurrences ?? []).map(({ id }) => key({ periodId, unitId, occurrenceId: id }));
    }),
  );
}

/** Reported rows, then a blank one for each milestone a unit's received report says nothing of. */
function rowsOf(view: PlanView, assigned: ReadonlySet<string>): TaskRow[] {
  const { tasks } = view.book.consolidation;
  const present = new Set(tasks.map(key));
  const blank = [...assigned]
    .filter((one) => !present.has(one))
    .map((one): TaskRow => {
      const [periodId, unitId, occurrenceId] = JSON.parse(one) as [string, string, string];
      return { periodId, unitId, occurrenceId, source: { file: "", hash: "", sheet: "", cells: {} } };
    });
  return [...tasks, ...blank];
}

function columnsOf(view: PlanView, assigned: ReadonlySet<string>): Column<TaskRow>[] {
  const heading = taskRowHeadings;
  const of = (row: TaskRow) => view.occurrence(row.periodId, row.occurrenceId);
  return [
    {
      heading: heading.period,
      width: 12,
      style: styles.centre,
      value: (row) => text(periodLabel(row.periodId)),
    },
    { heading: heading.unit, width: 8, style: styles.centre, value: (row) => text(row.unitId) },
    {
      heading: heading.unitName,
      width: 26,
      style: styles.text,
      value: (row) => text(view.unit(row.unitId)?.name),
    },
    {
      heading: heading.task,
      width: 8,
      style: styles.centre,
      value: (row) => code(of(row)?.taskNumber ?? ""),
    },
    { heading: heading.group, width: 7, style: styles.centre, value: (row) => text(of(row)?.groupNumber) },
    { heading: heading.occurrence, width: 13, style: styles.centre, value: (row) => code(row.occurrenceId) },
    {
      heading: heading.label,
      width: 22,
      style: styles.text,
      value: (row) => {
        const occurrence = of(row);
        return text(occurrence && occurrenceLabel(occurrence));
      },
    },
    { heading: heading.due, width: 11, style: styles.date, value: (row) => date(of(row)?.due) },
    {
      heading: heading.progress,
      width: 14,
      style: styles.centre,
      value: (row) => text(row.progress && progressWords[row.progress]),
    },
    { heading: heading.completedOn, width: 11, style: styles.date, value: (row) => date(row.completedOn) },
    { heading: heading.document, width: 15, style: styles.textAsIs, value: (row) => text(row.document) },
    { heading: heading.result, width: 30, style: styles.textAsIs, value: (row) => text(row.result) },
    { heading: heading.difficulty, width: 22, style: styles.textAsIs, value: (row) => text(row.difficulty) },
    computed(heading.state, 20, styles.centre, stateFormula()),
    computed(heading.days, 9, styles.count, daysFormula()),
    { heading: heading.file, width: 24, style: styles.textAsIs, value: (row) => text(row.source.file) },
    {
      heading: heading.hash,
      width: 12,
      hidden: true,
      style: styles.textAsIs,
      value: (row) => text(row.source.hash),
    },
    { heading: heading.sheet, width: 11, style: styles.textAsIs, value: (row) => text(row.source.sheet) },
    {
      heading: heading.cells,
      width: 16,
      style: styles.text,
      value: (row) => text(addressList(taskFields, row.source.cells)),
    },
    {
      heading: heading.withoutDue,
      width: 16,
      hidden: true,
      style: styles.text,
      value: (row) => text(timelinessWords[withoutDue(of(row)?.awaits)]),
    },
    {
      heading: heading.assigned,
      width: 9,
      hidden: true,
      style: styles.centre,
      value: (row) => text(assigned.has(key(row)) ? yesNoWords.yes : yesNoWords.no),
    },
    computed(
      heading.key,
      16,
      styles.text,
      placeKey(thisRow(heading.period), thisRow(heading.unit), thisRow(heading.group)),
      { hidden: true },
    ),
    computed(heading.weight, 9, styles.count, weightFormula(), { hidden: true }),
  ];
}

/** Báo cáo nhiệm vụ: one row per period, unit and milestone of every received report, with its live state. */
export function taskRowSheet(view: PlanView): SheetSpec {
  const assigned = assignedKeys(view);
  return tableSheet(
    {
      name: sheetNames.taskRows,
      table: tables.taskRows,
      title: "BÁO CÁO NHIỆM VỤ",
      notes: [
        "Mỗi dòng một mốc của một đơn vị trong một kỳ. Tình trạng tính theo Ngày tính ở trang Tổng hợp. Chỉ đọc.",
      ],
      headingRow: 5,
      columns: columnsOf(view, assigned),
      rows: rowsOf(view, assigned),
      frozenColumns: 3,
      printTo: taskRowHeadings.days,
      tabColour: palette.tabRecord,
      footer: view.footer(sheetNames.taskRows),
    },
    ({ below }) => ({ conditionalFormats: stateFormats(below(taskRowHeadings.state)) }),
  );
}
