import { checkSubmission, type CheckContext } from "../../../src/domain/checks";
import type { PlainDate } from "../../../src/domain/date/plainDate";
import { toSerial } from "../../../src/domain/date/serial";
import type { Finding } from "../../../src/domain/finding/finding";
import { defaultSettings } from "../../../src/domain/periods/period";
import { periodById } from "../../../src/domain/periods/periodById";
import type { Indicator } from "../../../src/domain/plan/plan";
import type { Occurrence } from "../../../src/domain/schedule/occurrence";
import type {
  IndicatorField,
  InputCell,
  RawCell,
  Submission,
  TaskField,
} from "../../../src/domain/submission/submission";

/** A date cell as Excel holds it. */
export function date(day: PlainDate): RawCell {
  return { value: toSerial(day), isDate: true };
}

/** A cell somebody typed a value into. */
export function typed(value: RawCell["value"]): RawCell {
  return { value };
}

export function occurrence(more: Partial<Occurrence> = {}): Occurrence {
  return {
    id: "3",
    milestoneId: "3",
    taskNumber: "3",
    groupNumber: "I",
    text: "Tháng 02/2024",
    kind: "window",
    from: "2024-02-01",
    due: "2024-02-29",
    ...more,
  };
}

export function indicator(more: Partial<Indicator> = {}): Indicator {
  return {
    id: "I.3.1",
    place: "I.3",
    title: "Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn",
    kind: "ratio",
    target: { comparator: ">=", value: 95, unit: "%", text: "từ 95% trở lên" },
    aggregation: "ratio",
    numeratorLabel: "Số hồ sơ đúng hạn",
    denominatorLabel: "Tổng số hồ sơ",
    reportedBy: "",
    ...more,
  };
}

const quarter = periodById("2024-Q1", defaultSettings)!;

export function context(more: Partial<CheckContext> = {}): CheckContext {
  return {
    plan: { year: 2024 },
    unit: { id: "DV01" },
    period: quarter,
    occurrences: [],
    indicators: [],
    asOf: "2024-03-20",
    settings: defaultSettings,
    ...more,
  };
}

const taskColumns: Record<TaskField, string> = {
  progress: "F",
  completedOn: "G",
  document: "H",
  result: "I",
  difficulty: "J",
};
const indicatorColumns: Record<IndicatorField, string> = {
  status: "D",
  numerator: "F",
  denominator: "G",
  explanation: "J",
};

function row<Field extends string>(
  sheet: string,
  number: number,
  columns: Record<Field, string>,
  raws: Partial<Record<Field, RawCell>>,
) {
  const fields = Object.keys(columns) as Field[];
  const place = (field: Field) => ({ sheet, address: `${columns[field]}${number}` });
  const cells: Partial<Record<Field, InputCell>> = {};
  for (const field of fields) {
    const raw = raws[field];
    if (raw) cells[field] = { ...place(field), raw };
  }
  const places = Object.fromEntries(fields.map((field) => [field, place(field)])) as Partial<
    Record<Field, { sheet: string; address: string }>
  >;
  return { cells, places };
}

export type TaskCells = Partial<Record<TaskField, RawCell>>;
export type IndicatorCells = Partial<Record<IndicatorField, RawCell>>;

export interface Answers {
  tasks?: [occurrenceId: string, cells: TaskCells][];
  indicators?: [indicatorId: string, cells: IndicatorCells][];
  contact?: Submission["contact"];
}

/** A report of unit DV01 of quarter I: task rows from row 6 of "Nhiệm vụ", indicators from row 6 of "Chỉ tiêu". */
export function submission({ tasks = [], indicators = [], contact = {} }: Answers = {}): Submission {
  return {
    source: { file: "bao-cao.xlsx", hash: "a1" },
    planId: "cchc-2024-test",
    planVersion: "00000000",
    unitId: "DV01",
    periodId: "2024-Q1",
    contact,
    tasks: tasks.map(([occurrenceId, raws], at) => ({
      occurrenceId,
      ...row("Nhiệm vụ", at + 6, taskColumns, raws),
    })),
    indicators: indicators.map(([indicatorId, raws], at) => ({
      indicatorId,
      ...row("Chỉ tiêu", at + 6, indicatorColumns, raws),
    })),
  };
}

/** Checks one task row; F6 progress, G6 date, H6 document, I6 result, J6 difficulty. */
export function checkTaskCells(
  cells: TaskCells,
  about: Partial<Occurrence> = {},
  more: Partial<CheckContext> = {},
) {
  const one = occurrence(about);
  const checked = checkSubmission(
    submission({ tasks: [[one.id, cells]] }),
    context({ occurrences: [one], ...more }),
  );
  return { row: checked.tasks[0]!, findings: checked.findings, report: checked.report };
}

/** Checks one indicator row; D6 status, F6 numerator, G6 denominator, J6 explanation. */
export function checkIndicatorCells(
  cells: IndicatorCells,
  about: Partial<Indicator> = {},
  more: Partial<CheckContext> = {},
) {
  const one = indicator(about);
  const checked = checkSubmission(
    submission({ indicators: [[one.id, cells]] }),
    context({ indicators: [one], ...more }),
  );
  return { row: checked.indicators[0]!, findings: checked.findings, report: checked.report };
}

/** "G6 dateFuture", "F6 formula ✗": where, what, and ✗ where the value was not taken. */
export function said(findings: readonly Finding[]): string[] {
  return findings.map(({ code, place, taken }) =>
    [place.address ?? "-", code, ...(taken ? [] : ["✗"])].join(" "),
  );
}

/** A row that raises no finding. */
export const doneInTime: TaskCells = {
  progress: typed("Hoàn thành"),
  completedOn: date("2024-02-26"),
  document: typed("12/BC-VP"),
  result: typed("Đã ban hành báo cáo."),
};
