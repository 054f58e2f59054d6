import fc from "fast-check";
import type { Consolidation } from "../../src/domain/consolidation/consolidation";
import { fromSerial } from "../../src/domain/date/serial";
import { parseDeadline } from "../../src/domain/deadline";
import { severityOf, type FindingCode } from "../../src/domain/finding/codes";
import type { Place } from "../../src/domain/finding/finding";
import { defaultSettings } from "../../src/domain/periods/period";
import type { HolidayKind, HolidayRow } from "../../src/domain/plan/holidayRow";
import type { Plan } from "../../src/domain/plan/plan";
import type { PlanBook } from "../../src/domain/plan/planBook";
import { parseUnits } from "../../src/domain/units";
import type { Unit } from "../../src/domain/units/unit";

/** Anything someone may have typed: signs that begin formulas, quotes, line breaks, Vietnamese marks, emoji. */
const typed = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    "=1+1",
    "@A1",
    "-5",
    "+84",
    "'chữ",
    "Đã gửi\nhai dòng",
    "012",
    "1,5",
    "Hoàn thành",
    "TRUE",
    "#REF!",
  ),
);
const line = fc.constantFrom("Báo cáo", "Kế hoạch của Sở", "=x", "100% hồ sơ", "Văn bản (nếu có)", "7");
const deadline = fc.constantFrom(
  "Thường xuyên",
  "Quý I/2024; - Trong năm",
  "Tháng 02/2024",
  "Theo quy định",
  "???",
  "",
);
const unitText = fc.constantFrom("Đơn vị 1", "- Đơn vị 2; - Nhóm A;", "Văn phòng Sở, Đơn vị 3", "");
const date = fc.integer({ min: 61, max: 60_000 }).map((serial) => fromSerial(serial) ?? "2024-01-01");
const figure = fc.oneof(fc.nat(), fc.double({ min: 0.001, max: 1e9, noNaN: true }));
const periodId = fc.constantFrom("2024-Q1", "2024-M02", "2024-H1", "2024-H2", "2024-9M", "2024-Y");
const unitId = fc.constantFrom("DV01", "DV02", "DV09");
const address = fc.constantFrom("A1", "F7", "AB120");

/** An object that has each field or not; never a field that is there and undefined. */
const some = <Shape extends object>(model: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Partial<Shape>>;

const source = fc.record({ file: typed, hash: typed, sheet: typed });
/** What reports can be found wrong in; `section` is of the plan document, whose findings no sheet keeps. */
const place: fc.Arbitrary<Place> = some<Required<Omit<Place, "section">>>({
  file: typed,
  unitId,
  periodId,
  sheet: typed,
  address,
  taskNumber: fc.constantFrom("1", "VIII"),
  occurrenceId: fc.constantFrom("1", "2.1", "2@2024-M02"),
  indicatorId: fc.constantFrom("I.1.1", "NV7.1"),
  column: fc.constant("lead"),
});

const consolidation: fc.Arbitrary<Consolidation> = fc.record({
  tasks: fc.array(
    fc
      .tuple(
        fc.record({ periodId, unitId, occurrenceId: fc.constantFrom("1", "2.1", "2@2024-M02") }),
        some({
          progress: fc.constantFrom("notStarted", "inProgress", "done", "notApplicable"),
          completedOn: date,
          document: typed,
          result: typed,
          difficulty: typed,
        }),
        source,
        some({ progress: address, completedOn: address, difficulty: address }),
      )
      .map(([key, values, from, cells]) => ({ ...key, ...values, source: { ...from, cells } })),
    { maxLength: 4 },
  ),
  indicators: fc.array(
    fc
      .tuple(
        fc.record({ periodId, unitId, indicatorId: fc.constantFrom("CT1", "CT2") }),
        some({
          status: fc.constantFrom("reported", "notApplicable"),
          numerator: figure,
          denominator: figure,
          explanation: typed,
        }),
        source,
        some({ status: address, explanation: address }),
      )
      .map(([key, values, from, cells]) => ({ ...key, ...values, source: { ...from, cells } })),
    { maxLength: 4 },
  ),
  reports: fc.array(
    fc
      .tuple(
        fc.record({
          periodId,
          unitId,
          source: fc.record({ file: typed, hash: typed }),
          receivedOn: date,
          contactCells: some({ preparedBy: address, phone: address }),
          cells: fc.nat(500),
          taken: fc.nat(500),
          inFindings: fc.nat(500),
          runId: typed,
        }),
        some({ preparedBy: typed, phone: typed, contactSheet: typed }),
      )
      .map(([report, contact]) => ({ ...report, ...contact })),
    { maxLength: 3 },
  ),
  findings: fc.array(
    fc
      .tuple(
        fc.record({
          code: fc.constantFrom(...(Object.keys(severityOf) as FindingCode[])),
          severity: fc.constantFrom("error", "warning", "info"),
          place,
          params: some({ value: figure, period: periodId, text: typed }),
          taken: fc.boolean(),
          handling: fc.constantFrom("open", "fixed", "accepted"),
          note: fc.oneof(typed, fc.constant("")),
        }),
        some({ received: typed }),
      )
      .map(([found, more]) => ({ ...found, ...more })),
    { maxLength: 5 },
  ),
});

const numbered = <Value, Made>(items: fc.Arbitrary<Value[]>, make: (value: Value, index: number) => Made) =>
  items.map((list) => list.map(make));

const units = numbered(
  fc.array(
    fc.tuple(
      fc.boolean(),
      fc.array(fc.constantFrom("ĐV một", "=ĐV", "Phòng B"), { maxLength: 2 }),
      some({ shortName: typed, group: fc.constantFrom("Nhóm A", "Nhóm B"), contact: typed, phone: typed }),
    ),
    { maxLength: 4 },
  ),
  ([reports, aliases, more], index): Unit => ({
    id: `DV0${index + 1}`,
    name: `Đơn vị ${index + 1}`,
    aliases,
    reports,
    ...more,
  }),
);

const indicators = numbered(
  fc.array(
    fc.tuple(
      fc.record({
        place: typed,
        title: typed,
        kind: fc.constantFrom("ratio", "count", "amount", "score", "yesNo", "qualitative"),
        aggregation: fc.constantFrom("ratio", "sum", "office", "none"),
        numeratorLabel: fc.oneof(typed, fc.constant("")),
        denominatorLabel: fc.oneof(typed, fc.constant("")),
        reportedBy: fc.oneof(fc.constantFrom("Nhóm A", "Đơn vị 1"), fc.constant("")),
      }),
      some({ baselineValue: figure, frequency: fc.constant("month"), taskNumber: fc.constant("1") }),
      fc.option(
        fc
          .tuple(
            fc.record({
              comparator: fc.constantFrom(
                ">=",
                ">",
                "=",
                "<=",
                "<",
                "between",
                "increase",
                "decrease",
                "yes",
              ),
              text: typed,
            }),
            some({
              value: figure,
              upTo: figure,
              unit: fc.constantFrom("%", "hồ sơ"),
              baseline: typed,
              due: date,
            }),
          )
          .map(([target, more]) => ({ ...target, ...more })),
        { nil: undefined },
      ),
    ),
    { maxLength: 3 },
  ),
  ([base, more, target], index) => ({
    id: `CT${index + 1}`,
    ...base,
    ...more,
    ...(target ? { target } : {}),
  }),
);

const plan: fc.Arbitrary<Plan> = fc
  .record({
    groups: fc.array(fc.tuple(typed, fc.option(typed, { nil: undefined })), { minLength: 1, maxLength: 3 }),
    tasks: fc.array(
      fc.record({ title: typed, outputs: fc.array(line, { maxLength: 3 }), unitText, deadline }),
      {
        maxLength: 5,
      },
    ),
    units,
    indicators,
    lastIsTask: fc.boolean(),
    title: typed,
    agency: typed,
  })
  .map((made): Plan => {
    const groups = made.groups.map(([title, shortTitle], index) => ({
      number: ["I", "II", "III"][index] ?? "",
      title,
      ...(shortTitle === undefined ? {} : { shortTitle }),
    }));
    const unitGroups = [
      { id: "N01", name: "Nhóm A", aliases: ["Nhóm một"] },
      { id: "N02", name: "Nhóm B", aliases: [] },
    ];
    const known = { units: made.units, groups: unitGroups };
    const first = groups[0]?.number ?? "";
    const last = groups.at(-1);
    const inGroups = made.tasks.map((task, index) => ({
      ...task,
      number: String(index + 1),
      groupNumber: first,
    }));
    const own =
      made.lastIsTask && last && groups.length > 1
        ? [
            {
              title: last.title,
              outputs: [],
              unitText: "Đơn vị 1",
              deadline: "Trong năm",
              number: last.number,
              groupNumber: last.number,
            },
          ]
        : [];
    return {
      id: "cchc-2024-mau",
      version: "0a1b2c3d",
      title: made.title,
      agency: made.agency,
      year: 2024,
      groups,
      tasks: [...inGroups, ...own].map((task) => ({
        number: task.number,
        groupNumber: task.groupNumber,
        title: task.title,
        outputs: task.outputs,
        leadText: task.unitText,
        supportText: "",
        lead: parseUnits(task.unitText, known),
        support: [],
        deadlineText: task.deadline,
        milestones: parseDeadline(task.deadline, { year: 2024, cycle: ["quarter", "year"] }),
      })),
      indicators: made.indicators,
      units: made.units,
      unitGroups,
      cycle: ["quarter", "year"],
    };
  });

const dayWords = fc.record({
  name: fc.oneof(typed, fc.constant("")),
  basis: fc.oneof(line, fc.constant("")),
});
const kind = fc.constantFrom<HolidayKind>("off", "working");

/** Days off as seeded or typed: also without a date, and with one or a kind that can't be read. */
const holiday: fc.Arbitrary<HolidayRow> = fc.oneof(
  fc.record({ date, kind, words: dayWords }).map(({ words, ...day }) => ({ ...day, ...words })),
  fc.record({ kind, name: line, basis: fc.constant("") }),
  fc
    .record({ kind, words: dayWords, typedDate: fc.constantFrom("sớm", "30/2/2024", "mùng 1 Tết") })
    .map(({ words, typedDate, ...day }) => ({ ...day, ...words, unread: { date: typedDate } })),
  fc
    .record({ date, words: dayWords, typedKind: fc.constantFrom("nghỉ nửa ngày", "?") })
    .map(({ words, typedKind, ...day }) => ({
      ...day,
      kind: "off" as const,
      ...words,
      unread: { kind: typedKind },
    })),
);

/** Plan workbooks as they may come about: whatever units and the office typed, in every optional field. */
export const planBooks: fc.Arbitrary<PlanBook> = fc
  .tuple(
    fc.record({
      plan,
      settings: fc.record({
        figuresFromDay: fc.integer({ min: 1, max: 28 }),
        sendByDay: fc.integer({ min: 1, max: 28 }),
        monthlySendByDay: fc.integer({ min: 1, max: 28 }),
        dueSoonDays: fc.nat(90),
      }),
      periodId,
      asOf: date,
      settled: fc.dictionary(
        fc.constantFrom("1", "2", "99.1"),
        fc.oneof(
          fc.record({ due: date }),
          fc.record({ event: date }),
          fc.record({ due: date, event: date }),
          fc.record({ noDeadline: fc.constant(true as const) }),
          fc.record({ unread: fc.record({ due: fc.constantFrom("sau Tết", "=1+1", "31/02/2024") }) }),
        ),
      ),
      holidays: fc.array(holiday, { maxLength: 4 }),
      taskNotes: fc.dictionary(fc.constantFrom("1", "2", "99"), typed),
      consolidation,
      log: fc.array(
        fc.record({
          at: fc
            .tuple(date, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
            .map(
              ([day, hours, minutes]) =>
                `${day}T${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`,
            ),
          action: typed,
          periodId: fc.oneof(periodId, fc.constant("")),
          about: fc.oneof(typed, fc.constant("")),
          cells: fc.nat(1000),
          result: fc.oneof(typed, fc.constant("")),
          runId: typed,
        }),
        { maxLength: 3 },
      ),
    }),
    fc.option(fc.record({ runId: typed, periodId, unitIds: fc.array(unitId), before: consolidation }), {
      nil: undefined,
    }),
  )
  .map(([book, lastRun]) => ({ ...book, ...(lastRun ? { lastRun } : {}) }));

/** A small plan workbook for examples: two groups, three tasks, two units, two indicators. */
export function smallBook(): PlanBook {
  const units: Unit[] = [
    {
      id: "DV01",
      name: "Văn phòng Sở",
      shortName: "Văn phòng",
      aliases: [],
      group: "Các phòng",
      reports: true,
    },
    { id: "DV02", name: "Phòng Người có công", aliases: ["Phòng NCC"], group: "Các phòng", reports: true },
  ];
  const unitGroups = [{ id: "N01", name: "Các phòng", aliases: ["Các phòng chuyên môn"] }];
  const known = { units, groups: unitGroups };
  const cycle = ["quarter", "half", "year"] as const;
  const task = (
    number: string,
    groupNumber: string,
    title: string,
    leadText: string,
    deadlineText: string,
  ) => ({
    number,
    groupNumber,
    title,
    outputs: ["Kế hoạch của Sở", "Báo cáo kết quả"],
    leadText,
    supportText: "",
    lead: parseUnits(leadText, known),
    support: [],
    deadlineText,
    milestones: parseDeadline(deadlineText, { year: 2024, cycle: [...cycle] }),
  });
  return {
    plan: {
      id: "cchc-2024-mau",
      version: "0a1b2c3d",
      title: "Kế hoạch CCHC năm 2024",
      agency: "Sở mẫu",
      year: 2024,
      groups: [
        { number: "I", title: "CẢI CÁCH THỂ CHẾ", shortTitle: "Thể chế" },
        { number: "II", title: "NỘI DUNG KHÁC" },
      ],
      tasks: [
        task(
          "1",
          "I",
          "Rà soát văn bản",
          "- Văn phòng Sở; - Phòng Người có công;",
          "- Tháng 02/2024; - Định kỳ quý",
        ),
        task("2", "I", "Theo dõi thi hành pháp luật", "Văn phòng Sở", "Theo quy định"),
        task("II", "II", "NỘI DUNG KHÁC", "Các phòng", "Trong năm"),
      ],
      indicators: [
        {
          id: "I.3.1",
          place: "I.3",
          title: "Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 95% trở lên",
          kind: "ratio",
          target: { comparator: ">=", value: 95, unit: "%", text: "từ 95% trở lên" },
          aggregation: "ratio",
          numeratorLabel: "Số hồ sơ đúng hạn",
          denominatorLabel: "Tổng số hồ sơ",
          reportedBy: "",
        },
        {
          id: "I.5.2",
          place: "I.5",
          title: "không có vi phạm",
          kind: "count",
          target: { comparator: "=", value: 0, text: "không có vi phạm" },
          aggregation: "sum",
          numeratorLabel: "Số vi phạm",
          denominatorLabel: "",
          reportedBy: "",
        },
      ],
      units,
      unitGroups,
      cycle: [...cycle],
    },
    settings: defaultSettings,
    periodId: "2024-Q1",
    asOf: "2024-03-20",
    settled: {},
    holidays: [
      { date: "2024-04-30", kind: "off", name: "Ngày Chiến thắng", basis: "Bộ luật Lao động 2019, Điều 112" },
      { date: "2024-05-01", kind: "off", name: "Quốc tế lao động", basis: "" },
    ],
    taskNotes: {},
    consolidation: { tasks: [], indicators: [], reports: [], findings: [] },
    log: [],
  };
}
