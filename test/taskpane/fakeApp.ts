import type {
  App,
  BookState,
  FigureRows,
  ChasedUnit,
  IncomingFile,
  Intake,
  IntakeRow,
  PlanHome,
  PlanPreview,
  ReportedCell,
  SelectedFigure,
  TemplateCheck,
  UnfinishedRun,
} from "../../src/app/contract";
import { Stopped } from "../../src/app/job";
import type { ColumnRole, LayoutColumn, PlanLayout } from "../../src/app/planLayout";
import type { PlainDate } from "../../src/domain/date/plainDate";
import { scoringHome, scoringPreview } from "./fakeScoring";
import type { StoredFinding } from "../../src/domain/consolidation/consolidation";
import type { AwaitedDate } from "../../src/domain/plan/awaitedDates";
import { finding } from "../../src/domain/finding/make";
import { currentPeriod } from "../../src/domain/periods/currentPeriod";
import { defaultSettings } from "../../src/domain/periods/period";
import { periodsOf } from "../../src/domain/periods/periodsOf";
import { countStates, doneOfDue } from "../../src/domain/summary/stateCounts";
import type { GroupLine } from "../../src/domain/summary/summary";
import type { UnitList, UnsettledUnit } from "../../src/domain/units";
import type { Unit } from "../../src/domain/units/unit";

const groupNames = [
  "Các phòng chuyên môn Sở",
  "Các đơn vị trực thuộc Sở",
  "Phòng LĐTBXH các huyện, thành phố, thị xã",
];

const names: [number, string][] = [
  [0, "Văn phòng Sở"],
  [0, "Thanh tra Sở"],
  [0, "Phòng Kế hoạch – Tài chính"],
  [0, "Phòng Người có công"],
  [1, "Chi cục Phòng, chống tệ nạn xã hội"],
  [1, "Trung tâm Dịch vụ việc làm"],
  [1, "Trung tâm Điều dưỡng Người có công"],
  [1, "Trung tâm Bảo trợ xã hội tỉnh"],
  [2, "Phòng LĐTBXH huyện Anh Sơn"],
  [2, "Phòng LĐTBXH huyện Con Cuông"],
  [2, "Phòng LĐTBXH huyện Đô Lương"],
  [2, "Phòng LĐTBXH thị xã Cửa Lò"],
];

export const units: Unit[] = names.map(([group, name], index) => ({
  id: `DV${String(index + 1).padStart(2, "0")}`,
  name,
  aliases: [],
  group: groupNames[group]!,
  reports: true,
}));

const unitId = (name: string) => units.find((unit) => unit.name === name)!.id;

function stored(
  code: Parameters<typeof finding>[0],
  unit: string,
  sheet: string,
  address: string,
  params: Parameters<typeof finding>[2] = {},
  more: Parameters<typeof finding>[3] & { taskNumber?: string } = {},
): StoredFinding {
  const { taskNumber, ...rest } = more;
  const place = {
    file: `BC_Quy-I-2024_${unitId(unit)}.xlsx`,
    unitId: unitId(unit),
    periodId: "2024-Q1",
    sheet,
    address,
    ...(taskNumber ? { taskNumber } : {}),
  };
  return { ...finding(code, place, params, rest), handling: "open", note: "" };
}

export const planFindings: StoredFinding[] = [
  stored("doneNoDate", "Trung tâm Dịch vụ việc làm", "Nhiệm vụ", "G12", {}, { taskNumber: "5" }),
  stored("numeratorAboveDenominator", "Trung tâm Dịch vụ việc làm", "Chỉ tiêu", "F9", {
    numerator: 118,
    denominator: 112,
  }),
  stored("dateUnreadable", "Phòng LĐTBXH huyện Đô Lương", "Nhiệm vụ", "G7", {}, { received: "15-2024" }),
  stored("dateSwapped", "Phòng LĐTBXH huyện Anh Sơn", "Nhiệm vụ", "G21", { date: "2024-03-05" }),
  stored("promise", "Phòng Người có công", "Nhiệm vụ", "I15", {}, { received: "sẽ triển khai" }),
  stored(
    "textNumber",
    "Phòng LĐTBXH thị xã Cửa Lò",
    "Chỉ tiêu",
    "F8",
    { value: 95.5 },
    { received: "95,5 %" },
  ),
];

export const unitList: UnitList = {
  units,
  groups: groupNames.map((name, index) => ({ id: `N0${index + 1}`, name, aliases: [] })),
};

export const unsettledNames: UnsettledUnit[] = [
  {
    text: "Phòng LĐTĐ các huyện, thành, thị",
    kind: "group",
    proposals: ["N03"],
    taskNumbers: ["8", "VIII"],
  },
  { text: "Bộ phận CNTT Sở", kind: "unknown", proposals: [], taskNumbers: ["36"] },
];

export const awaitedDates: AwaitedDate[] = [
  {
    milestoneId: "6",
    taskNumber: "6",
    taskTitle: "Cập nhật, công bố danh mục thủ tục hành chính",
    text: "Cập nhật, công bố, bổ sung sau khi có Quyết định công bố của Bộ, Ngành Trung ương",
    kind: "after",
    awaits: "event",
    settled: {},
  },
  {
    milestoneId: "37",
    taskNumber: "37",
    taskTitle: "Tự đánh giá, chấm điểm Chỉ số cải cách hành chính",
    text: "Theo kế hoạch của UBND tỉnh",
    kind: "external",
    awaits: "date",
    settled: {},
  },
];

function groupLine(number: string, title: string, overdue: number, dueSoon: number): GroupLine {
  const states = [...Array<"overdue">(overdue).fill("overdue"), ...Array<"dueSoon">(dueSoon).fill("dueSoon")];
  const counts = countStates(states);
  return { group: { number, title }, counts, doneOfDue: doneOfDue(counts) };
}

/** Three units have not sent, two have something due, one something to fix. */
export const chasedUnits: ChasedUnit[] = [
  ...[
    "Trung tâm Điều dưỡng Người có công",
    "Trung tâm Bảo trợ xã hội tỉnh",
    "Phòng LĐTBXH huyện Con Cuông",
  ].map((name) => ({
    id: unitId(name),
    name,
    missing: true,
    overdue: 0,
    dueSoon: 0,
    toFix: 0,
    text: `Gửi ${name}: đề nghị gửi báo cáo`,
  })),
  ...["Trung tâm Dịch vụ việc làm", "Phòng Người có công"].map((name, index) => ({
    id: unitId(name),
    name,
    missing: false,
    overdue: 2 - index,
    dueSoon: 1,
    toFix: index === 0 ? 2 : 0,
    text: `Gửi ${name}: đề nghị hoàn thành mốc quá hạn`,
  })),
];

const periods = periodsOf(2024, defaultSettings);

export function planHome(change: Partial<PlanHome> = {}): PlanHome {
  const asOf = "2024-03-20";
  const missing = units.filter(({ name }) => /Điều dưỡng|Bảo trợ|Con Cuông/.test(name));
  return {
    title: "Kế hoạch cải cách hành chính Nhà nước năm 2024",
    agency: "Sở Lao động – TB và XH tỉnh Nghệ An",
    year: 2024,
    settings: defaultSettings,
    periods: periods.map((period) => ({
      ...period,
      status: period.from > asOf ? "coming" : period.sendBy >= asOf ? "receiving" : "closed",
    })),
    period: currentPeriod(periods, asOf),
    asOf,
    counts: { groups: 8, tasks: 41, milestones: 68, indicators: 27 },
    units,
    received: units.filter((unit) => !missing.includes(unit)),
    missing,
    findings: planFindings,
    chased: chasedUnits,
    overdue: 4,
    dueSoon: 6,
    belowTarget: 3,
    groups: [groupLine("I", "Thể chế", 0, 1), groupLine("IV", "Chế độ công vụ", 3, 1)],
    templatesMadeAt: "2024-03-01T08:10",
    consolidatedAt: "2024-03-19T16:30",
    canUndo: true,
    unread: [],
    unitList,
    unsettledUnits: unsettledNames,
    awaitedDates,
    ...change,
  };
}

export const planState = (change: Partial<PlanHome> = {}): BookState => ({
  kind: "plan",
  home: planHome(change),
});

/** A consolidation that died on its way. */
export const unfinishedState = (change: Partial<UnfinishedRun> = {}): BookState => ({
  kind: "unfinished",
  run: { kind: "consolidate", at: "2024-03-20T10:48", done: 3, total: 9, lively: false, ...change },
});

export const templateState: BookState = {
  kind: "template",
  template: {
    unitName: "Phòng Kế hoạch – Tài chính",
    period: currentPeriod(periods, "2024-03-18"),
    planTitle: "Kế hoạch CCHC năm 2024",
    fileName: "BC CCHC - Phong Ke hoach - Tai chinh - Quy I-2024.xlsx",
  },
};

export const templateCheck: TemplateCheck = {
  findings: [
    finding("doneNoDate", { sheet: "Nhiệm vụ", address: "G12", taskNumber: "19" }),
    finding(
      "numeratorAboveDenominator",
      { sheet: "Chỉ tiêu", address: "F9" },
      { numerator: 118, denominator: 112 },
    ),
    finding(
      "promise",
      { sheet: "Nhiệm vụ", address: "I15", taskNumber: "24" },
      {},
      { received: "sẽ triển khai" },
    ),
  ],
  checkedAt: "2024-03-18T09:20",
  tasks: { filled: 12, total: 15 },
  indicators: { filled: 6, total: 6 },
  empty: [
    { sheet: "Nhiệm vụ", address: "F14", heading: "Tiến độ" },
    { sheet: "Nhiệm vụ", address: "F17", heading: "Tiến độ" },
  ],
  selfCheck: { kind: "none" },
};

const plan: PlanPreview["plan"] = {
  id: "cchc-2024",
  version: "0a1b2c3d",
  title: "Kế hoạch CCHC năm 2024",
  agency: "Sở Lao động – TB và XH tỉnh Nghệ An",
  year: 2024,
  groups: Array.from({ length: 8 }, (_, index) => ({
    number: String(index + 1),
    title: `Nhóm ${index + 1}`,
  })),
  tasks: Array.from({ length: 41 }, (_, index) => ({
    number: String(index + 1),
    groupNumber: "1",
    title: `Nhiệm vụ ${index + 1}`,
    outputs: [],
    leadText: index === 35 ? "Bộ phận CNTT Sở" : "Văn phòng Sở",
    supportText: index === 7 ? "Thanh trra Sở" : "",
    lead: [],
    support: [],
    deadlineText: "Quý I/2024",
    milestones: [],
  })),
  indicators: Array.from({ length: 27 }, (_, index) => ({
    id: `I.${index + 1}`,
    place: "I.1",
    title: "Chỉ tiêu",
    kind: "qualitative" as const,
    aggregation: "none" as const,
    numeratorLabel: "",
    denominatorLabel: "",
    reportedBy: "",
  })),
  units: [],
  unitGroups: [],
  cycle: ["quarter"],
};

export const planPreview: PlanPreview = {
  plan,
  milestones: 68,
  unitList,
  findings: [
    finding(
      "unitUnsure",
      { taskNumber: "VIII", column: "support" },
      {
        text: "Phòng LĐTĐ các huyện, thành, thị",
        near: "Phòng LĐTBXH các huyện, thành, thị",
      },
    ),
    finding(
      "unitUnmatched",
      { taskNumber: "8", column: "lead" },
      { text: "Trung tâm DVVL và các đơn vị có TTHC" },
    ),
    finding("unitUnmatched", { taskNumber: "36", column: "support" }, { text: "Bộ phận CNTT Sở" }),
    finding("deadlineAwaits", { taskNumber: "8" }, { text: "05 ngày kể từ ngày công bố TTHC" }),
    finding("deadlineElsewhere", { taskNumber: "30" }, { text: "Theo quy định" }),
    finding("planYear", { taskNumber: "5" }, { planYear: 2024, year: 2023 }),
    finding("headerRepeated", {}, { count: 9 }),
  ],
  sheets: Array.from({ length: 10 }, (_, index) => `Trang ${index + 1}`),
};

const column = (index: number, heading: string, role: ColumnRole, samples: string[]): LayoutColumn => ({
  index,
  heading,
  samples,
  role,
  sure: true,
  reason: "heading",
});

/** A document with two tables, all of it understood. */
export const planLayout: PlanLayout = {
  year: { value: 2024, sure: true },
  tables: [
    {
      index: 0,
      caption: "PHỤ LỤC. NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024",
      headings: ["TT", "Nhiệm vụ", "Chủ trì", "Thời gian hoàn thành", "Ghi chú"],
      rows: 43,
      used: true,
      sure: true,
      reason: "headings",
      columns: [
        column(0, "TT", "number", ["I", "1", "2"]),
        column(1, "Nhiệm vụ", "title", ["Ban hành Kế hoạch CCHC năm 2024", "Báo cáo kết quả"]),
        column(2, "Chủ trì", "lead", ["Văn phòng Sở", "Thanh tra Sở"]),
        column(3, "Thời gian hoàn thành", "deadline", ["Quý I/2024", "Theo quý, 6 tháng, năm"]),
        column(4, "Ghi chú", "other", []),
      ],
    },
    {
      index: 1,
      headings: ["STT", "Tên thủ tục", "Lĩnh vực"],
      rows: 12,
      used: false,
      sure: true,
      reason: "otherHeadings",
      columns: [],
    },
  ],
  rows: [
    { table: 0, row: 1, text: "I | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", kind: "group", number: "I", sure: true },
    { table: 0, row: 2, text: "1 | Ban hành Kế hoạch", kind: "task", number: "1", sure: true },
    { table: 0, row: 3, text: "2 | Báo cáo kết quả", kind: "task", number: "2", sure: true },
  ],
};

/** The same with a column and a row that are in doubt. */
export const doubtfulLayout: PlanLayout = {
  year: { value: 2024, sure: true },
  tables: planLayout.tables.map((table) => ({
    ...table,
    columns: table.columns.map((one) =>
      one.index === 2 ? { ...one, heading: "Người làm", sure: false, reason: "contents" } : one,
    ),
  })),
  rows: planLayout.rows.map((one) => (one.row === 3 ? { ...one, kind: "continuation", sure: false } : one)),
};

function row(
  file: string,
  state: IntakeRow["state"],
  unitName?: string,
  findings: IntakeRow["findings"] = [],
): IntakeRow {
  const unit = units.find(({ name }) => name === unitName);
  return {
    file,
    hash: file,
    state,
    ...(unit ? { unit: { id: unit.id, name: unit.name } } : {}),
    taskCells: state === "refused" ? 0 : 32,
    indicatorCells: state === "refused" ? 0 : 9,
    findings,
  };
}

const twice: IntakeRow[] = [
  {
    ...row("BC_Quy-I-2024_Phong-KH-TC.xlsx", "twice", "Phòng Kế hoạch – Tài chính"),
    savedAt: "2024-03-18T08:15",
  },
  {
    ...row("BC_Quy-I-2024_Phong-KH-TC (2).xlsx", "twice", "Phòng Kế hoạch – Tài chính"),
    savedAt: "2024-03-19T10:42",
  },
];

const workTask = {
  number: "22",
  title: "Thực hiện nghiêm việc thực thi công vụ của cán bộ, công chức, viên chức",
  label: "Báo cáo tháng 02",
};
const workIndicator = { number: "I.3.1", title: "Hồ sơ thủ tục hành chính giải quyết đúng hạn", label: "" };

/** One of each kind: a text, a progress, an added date, a long text that differs at its end, a removed one, figures. */
const changedCells: ReportedCell[] = [
  {
    subject: { kind: "report" },
    field: "preparedBy",
    values: ["Trần Thị Bình", "Nguyễn Văn An"],
    about: { number: "", title: "", label: "" },
    isFigure: false,
  },
  ...(
    [
      ["progress", "inProgress", "done"],
      ["completedOn", undefined, "2024-03-04"],
      [
        "result",
        "Đã ban hành Kế hoạch kiểm tra công vụ năm 2024 và kiểm tra đột xuất tại 03 đơn vị",
        "Đã ban hành Kế hoạch kiểm tra công vụ năm 2024 và kiểm tra đột xuất tại 05 đơn vị trực thuộc",
      ],
      ["difficulty", "Thiếu biên chế", undefined],
    ] as const
  ).map(([field, ...values]): ReportedCell => ({
    subject: { kind: "task", id: "22@2024-M02" },
    field,
    values,
    about: workTask,
    isFigure: false,
  })),
  {
    subject: { kind: "indicator", id: "I.3.1" },
    field: "numerator",
    values: [1245, 1254],
    about: workIndicator,
    isFigure: false,
  },
];

export const intake: Intake = {
  periodId: "2024-Q1",
  rows: [
    row("BC CCHC quy 1 (1).xls", "refused", undefined, [
      finding("fileXls", { file: "BC CCHC quy 1 (1).xls" }),
    ]),
    row("bao cao TT bao tro.xlsx", "refused", undefined, [
      finding("otherPeriod", { file: "bao cao TT bao tro.xlsx" }, { period: "2023-Q4", expected: "2024-Q1" }),
    ]),
    row("TT Dieu duong.xlsx", "refused", undefined, [
      finding("unitUnknown", { file: "TT Dieu duong.xlsx" }, { unit: "TT Điều dưỡng NCC và thân nhân" }),
    ]),
    ...twice,
    row("BC_TTDVVL.xlsx", "acceptedWithFindings", "Trung tâm Dịch vụ việc làm", planFindings.slice(0, 2)),
    row("BC_AS.xlsx", "acceptedWithFindings", "Phòng LĐTBXH huyện Anh Sơn", planFindings.slice(3, 4)),
    row("BC_CL.xlsx", "acceptedWithFindings", "Phòng LĐTBXH thị xã Cửa Lò", planFindings.slice(5)),
    { ...row("BC_VP.xlsx", "accepted", "Văn phòng Sở"), changes: changedCells },
    row("BC_TT.xlsx", "accepted", "Thanh tra Sở"),
  ],
  conflicts: [
    {
      unit: { id: unitId("Phòng Kế hoạch – Tài chính"), name: "Phòng Kế hoạch – Tài chính" },
      rows: twice,
      differences: changedCells.slice(1, 4),
    },
  ],
  newReports: 4,
  replacedReports: 1,
  unchangedReports: 0,
  missing: units.slice(6, 8).map(({ id, name }) => ({ id, name })),
};

const taskSource = (file: string) => ({ file, hash: file, sheet: "Nhiệm vụ", cells: { progress: "F7" } });

/** Two overdue milestones, the second of a unit that did not fill it in, and an indicator below its target. */
export const figureRows: FigureRows = {
  milestones: [
    { id: "22@2024-M02", taskNumber: "22", due: "2024-03-04", days: 16 },
    { id: "2.1", taskNumber: "2", due: "2024-01-31", days: 49 },
  ].map(({ id, taskNumber, due, days }, index) => ({
    unit: units[index]!,
    occurrence: {
      id,
      milestoneId: taskNumber,
      taskNumber,
      groupNumber: "IV",
      text: "Báo cáo",
      kind: "window" as const,
      due: due as PlainDate,
    },
    state: "overdue" as const,
    taskTitle: "Thực thi công vụ",
    days,
    label: "Báo cáo tháng 02",
    ...(index === 0 ? { source: taskSource("BC_VP.xlsx") } : {}),
  })),
  indicators: [],
};

/** What was asked of the fake, in order: method name and arguments. */
export type Calls = [string, ...unknown[]][];

export interface Fake {
  app: App;
  calls: Calls;
  /** Tells the pane that cells changed. */
  change: () => void;
  checkAgain: (check: TemplateCheck) => void;
  /** Tells the pane what was selected in Tổng hợp. */
  select: (selected: SelectedFigure | undefined) => void;
}

/** An App that remembers what it was asked and answers at once with plausible data; `change` replaces any answer. */
export function fakeApp(state: BookState, change: Partial<App> = {}): Fake {
  const calls: Calls = [];
  let onChange: () => void = () => undefined;
  let onFigure: (selected: SelectedFigure | undefined) => void = () => undefined;
  let onCheck: (check: TemplateCheck) => void = () => undefined;
  const answers: App = {
    openBook: () => Promise.resolve(state),
    finishRun: () => Promise.resolve(planState()),
    rollBackRun: () => Promise.resolve(planState()),
    watchBook: (listener) => {
      onChange = listener;
      return Promise.resolve(() => Promise.resolve());
    },
    setPeriodAndAsOf: () => Promise.resolve(state),
    saveSettings: () => Promise.resolve(state),
    samplePlan: () => Promise.resolve({ text: "kế hoạch" }),
    readPlan: () =>
      Promise.resolve({ value: planPreview, layout: planLayout, findings: planPreview.findings }),
    writePlan: () => Promise.resolve(planState()),
    makeTemplateFiles: (_, ids) =>
      Promise.resolve({
        download: { name: "Bieu-mau_Quy-I-2024.zip", bytes: new Uint8Array(1_400_000) },
        units: ids.length,
        indicatorsOnly: units.slice(6, 8).map(({ id, name }) => ({ id, name })),
      }),
    makeTemplateSheets: (_, ids) => Promise.resolve({ units: ids.length, indicatorsOnly: [] }),
    rowsBehind: () => Promise.resolve(figureRows),
    goToRow: () => Promise.resolve(),
    watchFigure: (listener) => {
      onFigure = listener;
      return Promise.resolve(() => Promise.resolve());
    },
    checkTemplate: () => Promise.resolve(templateCheck),
    stampTemplate: () =>
      Promise.resolve({
        ...templateCheck,
        selfCheck: {
          kind: "fresh",
          stamp: {
            at: "2024-03-18T09:20",
            errors: 2,
            warnings: 1,
            filled: 18,
            total: 21,
            cells: "40-0a1b2c3d",
          },
        },
      }),
    watchTemplate: (listener) => {
      onCheck = listener;
      return Promise.resolve(() => Promise.resolve());
    },
    loadAhead: () => Promise.resolve(),
    goTo: () => Promise.resolve(),
    goToFinding: () => Promise.resolve(),
    openSheet: () => Promise.resolve(),
    openScoring: () => Promise.resolve(scoringHome),
    readScoring: () => Promise.resolve({ value: scoringPreview, findings: scoringPreview.findings }),
    writeScoring: () => Promise.resolve(state),
    expectFiles: () => () => undefined,
    readReports: () => Promise.resolve(intake),
    makeReturns: (files) =>
      Promise.resolve({
        download: { name: "Tra-lai.zip", bytes: new Uint8Array(180_000) },
        returned: files.map(({ name }, index) => ({
          file: name,
          name: `Tra lai - ${name}`,
          points: index + 1,
          isCopy: true,
        })),
        notReceived: [],
        nothingToSay: [],
      }),
    consolidate: () =>
      Promise.resolve({
        at: "2024-03-20T10:48",
        reports: 6,
        cells: 1284,
        taken: 1279,
        inFindings: 5,
        missing: planHome().missing,
      }),
    undoLastRun: () => Promise.resolve(state),
    updateSummary: () => Promise.resolve(state),
    makeReport: () =>
      Promise.resolve({
        download: { name: "Bao-cao-CCHC_2024-q1.docx", bytes: new Uint8Array(84_000) },
        unquoted: 0,
      }),
    makeReminderLetter: () =>
      Promise.resolve({
        download: { name: "Don-doc-CCHC_2024-q1.docx", bytes: new Uint8Array(21_000) },
        unquoted: 0,
      }),
    makeCalendars: (ids) =>
      Promise.resolve({
        units: ids.length,
        download: { name: "Lich-CCHC-2024.zip", bytes: new Uint8Array(9_000) },
      }),
    settleName: () => Promise.resolve(state),
    takeBackName: () => Promise.resolve(state),
    settleDate: () => Promise.resolve(state),
    goToMilestone: () => Promise.resolve(),
    markHandled: () => Promise.resolve(state),
    ...change,
  };
  const app = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      (...given: unknown[]) => {
        calls.push([name, ...given]);
        return (answer as (...all: unknown[]) => unknown)(...given);
      },
    ]),
  ) as unknown as App;
  return {
    app,
    calls,
    change: () => onChange(),
    checkAgain: (check) => onCheck(check),
    select: (selected) => onFigure(selected),
  };
}

/** A use case that goes on until it is stopped; `at` is how far it says it is. */
export function untilStopped(at: {
  step: "making" | "readingFiles" | "writing";
  done: number;
  total: number;
  item?: string;
}) {
  return (...given: unknown[]): Promise<never> => {
    const job = given.at(-1) as { signal: AbortSignal; onProgress: (progress: typeof at) => void };
    job.onProgress(at);
    return new Promise((_, reject) => job.signal.addEventListener("abort", () => reject(new Stopped())));
  };
}

/** Files as someone would choose them. */
export const someFiles: File[] = ["a.xlsx", "b.xlsx"].map((name) => new File(["x"], name));

export const nameOf = ({ name }: IncomingFile) => name;
