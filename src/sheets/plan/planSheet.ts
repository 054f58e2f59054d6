import type { Task, TaskGroup } from "../../domain/plan/plan";
import { sheetNames } from "../../i18n/vi/sheetWords";
import type { ColumnSpec, RowSpec, SheetSpec } from "../model/book";
import type { Cell } from "../model/cell";
import { code, text } from "../model/content";
import { listText, onOwnLines } from "../listText";
import { rowHeight } from "../rowHeight";
import { asInput, inputStyles, palette, styles } from "../styles";
import type { PlanView } from "./planView";
import { planHeadings as heading, rowKinds } from "./taskColumns";

const columns: ColumnSpec[] = [
  { width: 6 },
  { width: 46 },
  { width: 36 },
  { width: 26 },
  { width: 26 },
  { width: 22 },
  { width: 20 },
  { width: 24, hidden: true },
  { width: 10, hidden: true },
  { width: 8, hidden: true },
];

const headings = [
  heading.number,
  heading.title,
  heading.outputs,
  heading.lead,
  heading.support,
  heading.deadline,
  heading.note,
  heading.shortTitle,
  heading.kind,
  heading.group,
];

const headingRow = 5;

function sized(cells: (Cell | undefined)[]): RowSpec {
  return { cells, height: rowHeight(cells, columns) };
}

/** A group that is itself a task: one row in the plan, one row here. */
function isSame(group: TaskGroup, task: Task | undefined): boolean {
  return task?.number === group.number && task.groupNumber === group.number && task.title === group.title;
}

function groupRow(group: TaskGroup): RowSpec {
  const blank: Cell = { style: styles.group };
  return sized([
    { content: text(group.number), style: styles.groupNumber },
    { content: text(group.title), style: styles.group },
    blank,
    blank,
    blank,
    blank,
    blank,
    { content: text(group.shortTitle), style: asInput(styles.group) },
    { content: text(rowKinds.group), style: styles.group },
    { content: text(group.number), style: styles.group },
  ]);
}

function taskRow(task: Task, note: string | undefined, group?: TaskGroup): RowSpec {
  const { text: plain, centre } = styles;
  const title = group ? { ...plain, bold: true, fill: palette.group } : plain;
  return sized([
    { content: code(task.number), style: group ? { ...centre, bold: true, fill: palette.group } : centre },
    { content: text(task.title), style: title },
    { content: text(listText(task.outputs)), style: plain },
    { content: text(onOwnLines(task.leadText)), style: plain },
    { content: text(onOwnLines(task.supportText)), style: plain },
    { content: text(onOwnLines(task.deadlineText)), style: plain },
    { content: text(note), style: inputStyles.text },
    { content: text(group?.shortTitle), style: group ? inputStyles.text : plain },
    { content: text(group ? rowKinds.both : rowKinds.task), style: plain },
    { content: text(task.groupNumber), style: plain },
  ]);
}

/** Kế hoạch: the appendix as printed, with notes and short group names to fill in. */
export function planSheet({ book, planFooter }: PlanView): SheetSpec {
  const { plan, taskNotes } = book;
  const rowsOfGroup = (group: TaskGroup): RowSpec[] => {
    const own = plan.tasks.filter((task) => task.groupNumber === group.number);
    const both = own.find((task) => isSame(group, task));
    const rest = own.filter((task) => task !== both).map((task) => taskRow(task, taskNotes[task.number]));
    return both ? [taskRow(both, taskNotes[both.number], group), ...rest] : [groupRow(group), ...rest];
  };
  const known = new Set(plan.groups.map(({ number }) => number));
  const loose = plan.tasks.filter((task) => !known.has(task.groupNumber));
  const rows: RowSpec[] = [
    { cells: [{ content: text(plan.title), style: styles.title }], height: 21 },
    { cells: [{ content: text(plan.agency), style: styles.subtitle }], height: 15 },
    {
      cells: [
        {
          content: text("Nguyên văn phụ lục của Kế hoạch. Chỉ cột nền vàng được ghi thêm."),
          style: styles.note,
        },
      ],
      height: 15,
    },
    { cells: [] },
    sized(headings.map((name) => ({ content: text(name), style: styles.heading }))),
    ...plan.groups.flatMap(rowsOfGroup),
    ...loose.map((task) => taskRow(task, taskNotes[task.number])),
  ];
  return {
    name: sheetNames.plan,
    state: "visible",
    tabColour: palette.tabInput,
    zoom: 90,
    columns,
    rows,
    merges: [],
    freeze: { columns: 2, rows: headingRow },
    tables: [],
    validations: [],
    conditionalFormats: [],
    protection: { formatColumns: true, formatRows: true, autoFilter: true },
    page: {
      orientation: "landscape",
      marginCm: 1,
      fitToWidth: 1,
      titleRows: [headingRow, headingRow],
      footerLeft: planFooter(sheetNames.plan),
      footerRight: "Trang &P/&N",
    },
  };
}
