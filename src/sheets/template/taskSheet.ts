import type { TaskRow } from "../../domain/consolidation/consolidation";
import type { Task, TaskGroup } from "../../domain/plan/plan";
import type { Occurrence } from "../../domain/schedule/occurrence";
import { noDueWords, progressWords } from "../../i18n/vi/sheetWords";
import { dueFormats, stateFormats } from "../conditional";
import { listText } from "../listText";
import { areaAddress } from "../model/a1";
import type { RowSpec, SheetSpec } from "../model/book";
import type { Cell, CellContent } from "../model/cell";
import { code, date, formula, text } from "../model/content";
import { occurrenceLabel } from "../occurrenceLabel";
import { periodTitle } from "../periodLabel";
import { rowHeight } from "../rowHeight";
import { asInput, inputStyles, styles } from "../styles";
import { names } from "../plan/names";
import { dateRule, lengthRule, listRule } from "../validation";
import { filledFormula, taskCheck, toMendFormula } from "./checkFormulas";
import { headingRow, taskColumns } from "./fields";
import { continued, isTold } from "./givenRows";
import { lastStateLine } from "./lastState";
import { prefilled, prefillMark } from "./prefill";
import { sheetFrame } from "./sheetFrame";
import { headRows } from "./sheetHead";
import { tagText } from "./tag";
import type { TemplateInput } from "./templateInput";

/** Cell of Ngày tính on a template's sheets. */
export const asOfCell = "$K$1";

const idColumn = 11;

function noDue(kind: Occurrence["kind"]): string {
  if (kind === "after") return noDueWords.awaitingEvent;
  if (kind === "external") return noDueWords.elsewhere;
  return kind === "unreadable" ? noDueWords.unreadable : noDueWords.none;
}

function groupRow({ number, title }: TaskGroup): RowSpec {
  const cells: Cell[] = [
    { content: text(number), style: styles.groupNumber },
    { content: text(title), style: styles.group },
    ...Array.from({ length: 9 }, (): Cell => ({ style: styles.group })),
  ];
  return { cells, height: 16 };
}

const centredInput = asInput(styles.centre);

interface RowParts {
  task: Task | undefined;
  /** Whether it repeats the task's words. */
  isTold: boolean;
  last: TaskRow | undefined;
  check: string;
}

function occurrenceRow(occurrence: Occurrence, { task, isTold: told, last, check }: RowParts): RowSpec {
  const { due, kind } = occurrence;
  const label = [occurrenceLabel(occurrence), lastStateLine(last, occurrence.carried) ?? ""];
  const before = prefilled(occurrence, last);
  const cells: Cell[] = [
    { content: code(occurrence.milestoneId), style: styles.centre },
    told
      ? { content: text(task?.title), style: styles.text }
      : { content: text(continued(occurrence.taskNumber)), style: styles.quietText },
    { content: told ? text(listText(task?.outputs ?? [])) : undefined, style: styles.text },
    { content: text(label.filter((part) => part !== "").join("\n")), style: styles.text },
    due
      ? { content: date(due), style: styles.date }
      : { content: text(noDue(kind)), style: styles.quietCentre },
    { content: before.progress, style: centredInput },
    { content: before.completedOn, style: inputStyles.date },
    { content: before.document, style: inputStyles.text },
    { content: before.result, style: inputStyles.text },
    { style: inputStyles.text },
    { content: formula(check), style: styles.text },
    { content: text(occurrence.id) },
  ];
  return { cells, height: rowHeight(cells, taskColumns) };
}

/** One row per milestone under its group; only the first of a task, and what was carried over, repeats the task's words. */
function bodyRows({ plan, occurrences, lastStates }: TemplateInput): RowSpec[] {
  const rows: RowSpec[] = [];
  let group: string | undefined;
  for (const [index, occurrence] of occurrences.entries()) {
    const found = plan.groups.find(({ number }) => number === occurrence.groupNumber);
    // A group that is itself a task needs no heading above its own words.
    const isTask = occurrence.taskNumber === occurrence.groupNumber;
    if (found && !isTask && occurrence.groupNumber !== group) rows.push(groupRow(found));
    group = occurrence.groupNumber;
    const parts = {
      task: plan.tasks.find(({ number }) => number === occurrence.taskNumber),
      isTold: isTold(occurrences, index),
      last: lastStates?.tasks.get(occurrence.id),
      check: taskCheck(headingRow + rows.length + 1, plan.year, asOfCell),
    };
    rows.push(occurrenceRow(occurrence, parts));
  }
  return rows;
}

/** Nhiệm vụ of a unit's template. `asOf` is the content of Ngày tính. */
export function templateTaskSheet(input: TemplateInput, name: string, asOf: CellContent): SheetSpec {
  const { plan, unit, period, settings } = input;
  const body = bodyRows(input);
  const last = headingRow + Math.max(body.length, 1);
  const area = (column: number) =>
    areaAddress({ top: headingRow, bottom: last - 1, left: column, right: column });
  const tag = {
    kind: "tasks",
    planId: plan.id,
    planVersion: plan.version,
    unitId: unit.id,
    periodId: period.id,
    prefilled: prefillMark(input),
  } as const;
  const head = headRows(
    input,
    { contact: 7, figures: 10, tag: idColumn },
    {
      title: `BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH ${periodTitle(period.id)}`,
      tag: tagText(tag),
      asOf,
      filled: filledFormula(area(10), input.occurrences.length),
      toMend: toMendFormula(area(10)),
      asksContact: true,
    },
  );
  const frame = sheetFrame(
    {
      name,
      columns: taskColumns,
      bands: { given: 5, input: 5 },
      head,
      body,
      foot: { id: idColumn, right: 8 },
    },
    input,
  );
  return {
    ...frame,
    validations: [
      listRule(area(5), names.progress, "Tiến độ", "Chọn một trong bốn mức."),
      dateRule(area(6), plan.year, { from: -1, to: 1 }),
      lengthRule(area(7), 250),
      lengthRule(area(8), 4000),
      lengthRule(area(9), 4000),
    ],
    conditionalFormats: [
      ...stateFormats(area(10), { quiet: true }),
      ...dueFormats(area(4), {
        asOf: asOfCell,
        progress: `$F${headingRow + 1}`,
        finished: [progressWords.done, progressWords.notApplicable],
        soonDays: settings.dueSoonDays,
      }),
    ],
  };
}
