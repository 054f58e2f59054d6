import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSubmission, inputCells, withReadingFindings } from "../../../src/domain/checks";
import { finding } from "../../../src/domain/finding/make";
import { indicatorFields, taskFields, type RawCell } from "../../../src/domain/submission/submission";
import { context, doneInTime, indicator, occurrence, said, submission, typed } from "./unitReport";

const text = fc.oneof(
  fc.constantFrom(
    "Hoàn thành",
    "Đang thực hiện",
    "Có số liệu",
    "Không phát sinh",
    "sẽ làm",
    "95,5 %",
    "1.234",
  ),
  fc.constantFrom(
    "26/02/2024",
    "12/02/2024",
    "31/02/2024",
    "",
    "  ",
    "\u200b",
    "\u0001",
    "Đã".normalize("NFD"),
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constant("dài ".repeat(1200)),
);
const raw: fc.Arbitrary<RawCell> = fc.oneof(
  fc.record({ value: fc.oneof(text, fc.double(), fc.integer(), fc.boolean(), fc.constant(null)) }),
  fc.record({ value: fc.integer({ min: -5, max: 60000 }), isDate: fc.constant(true) }),
  fc.record({ value: fc.constant(1), formula: fc.constant("1+1") }),
  fc.record({ value: fc.constant(null), error: fc.constant("#REF!") }),
);

function cells<Field extends string>(fields: readonly Field[]) {
  return fc.dictionary(fc.constantFrom(...fields), raw) as fc.Arbitrary<Partial<Record<Field, RawCell>>>;
}

const answers = fc.record({
  tasks: fc.array(fc.tuple(fc.constantFrom("3", "5.1", "22@2024-M02", "không có"), cells(taskFields)), {
    maxLength: 6,
  }),
  indicators: fc.array(fc.tuple(fc.constantFrom("I.3.1", "I.5.2", "I.9"), cells(indicatorFields)), {
    maxLength: 5,
  }),
  contact: fc.dictionary(fc.constantFrom("preparedBy", "phone"), raw),
});

const asked = context({
  occurrences: [
    occurrence(),
    occurrence({ id: "5.1", due: undefined, kind: "continuous" }),
    occurrence({ id: "22@2024-M02", due: "2024-03-04", kind: "every" }),
  ],
  indicators: [indicator(), indicator({ id: "I.5.2", kind: "count", aggregation: "sum" })],
});

const key = ({ sheet, address }: { sheet?: string; address?: string }) => `${sheet}!${address}`;

describe("conservation", () => {
  it("every filled input cell is the source of a taken value, or in a finding that is not taken; never both, never neither", () => {
    fc.assert(
      fc.property(answers, ({ contact, ...rows }) => {
        const sent = submission({
          ...rows,
          contact: Object.fromEntries(
            Object.entries(contact).map(([field, value], at) => [
              field,
              { sheet: "Nhiệm vụ", address: `B${at + 2}`, raw: value },
            ]),
          ),
        });
        const checked = checkSubmission(sent, asked);
        const sources = [
          ...Object.values(checked.report.contactCells).map((address) => ({ sheet: "Nhiệm vụ", address })),
          ...[...checked.tasks, ...checked.indicators].flatMap(({ source }) =>
            Object.values(source.cells).map((address) => ({ sheet: source.sheet, address })),
          ),
        ].map(key);
        const refused = new Set(
          checked.findings.filter(({ taken }) => !taken).map(({ place }) => key(place)),
        );
        for (const cell of inputCells(sent)) {
          expect(Number(sources.includes(key(cell))) + Number(refused.has(key(cell)))).toBe(1);
        }
        expect(new Set(sources).size).toBe(sources.length);
        const { cells: all, taken, inFindings } = checked.report;
        expect([all, taken, inFindings]).toEqual([
          inputCells(sent).length,
          sources.length,
          inputCells(sent).length - sources.length,
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it("a report has a row for everything asked, also what was left blank", () => {
    const checked = checkSubmission(submission(), asked);
    expect(checked.tasks.map((row) => row.occurrenceId)).toEqual(["3", "5.1", "22@2024-M02"]);
    expect(checked.indicators.map((row) => row.indicatorId)).toEqual(["I.3.1", "I.5.2"]);
    expect(checked.report).toMatchObject({ cells: 0, taken: 0, inFindings: 0 });
  });

  it("the same row twice leaves nobody to say which counts: both stand in the findings", () => {
    const twice = submission({
      tasks: [
        ["3", { progress: typed("Hoàn thành") }],
        ["3", { progress: typed("Đang thực hiện") }],
      ],
    });
    const { tasks, findings } = checkSubmission(twice, context({ occurrences: [occurrence()] }));
    expect(tasks[0]?.progress).toBeUndefined();
    expect(said(findings)).toEqual(["F6 rowDuplicated ✗", "F7 rowDuplicated ✗"]);
  });

  it("a row that is not the unit's to fill is not taken", () => {
    const { tasks, findings } = checkSubmission(submission({ tasks: [["9", doneInTime]] }), context());
    expect(tasks).toEqual([]);
    expect(said(findings)).toEqual(["F6 rowAdded ✗", "G6 rowAdded ✗", "H6 rowAdded ✗", "I6 rowAdded ✗"]);
    expect(findings[0]).toMatchObject({
      place: { file: "bao-cao.xlsx", unitId: "DV01", periodId: "2024-Q1" },
    });
  });

  it("cells that the reading refused are counted with the report", () => {
    const checked = checkSubmission(submission(), context());
    const added = finding("rowAdded", { sheet: "Nhiệm vụ", address: "F40" }, { id: "" });
    const changed = finding("textChanged", { sheet: "Nhiệm vụ", address: "B7" });
    const whole = withReadingFindings(checked, [added, added, changed]);
    expect(whole.report).toMatchObject({ cells: 1, taken: 0, inFindings: 1 });
    expect(whole.findings).toHaveLength(3);
    expect(whole.findings[0]?.place).toMatchObject({
      file: "bao-cao.xlsx",
      unitId: "DV01",
      periodId: "2024-Q1",
    });
  });

  it("white space is no answer", () => {
    const sent = submission({ tasks: [["3", { result: typed(" \u00a0\n"), difficulty: typed("\u200b") }]] });
    expect(inputCells(sent)).toEqual([]);
  });
});
