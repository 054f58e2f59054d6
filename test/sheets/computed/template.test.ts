import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IndicatorRow } from "../../../src/domain/consolidation/consolidation";
import type { PlainDate } from "../../../src/domain/date/plainDate";
import type { IndicatorField, TaskField } from "../../../src/domain/submission/submission";
import { openWorkbook, type OpenWorkbook } from "../../../src/preview/headless/openWorkbook";
import type { CellContent } from "../../../src/sheets/model/cell";
import { date, number, text } from "../../../src/sheets/model/content";
import { fillTemplate, type TemplateEntry } from "../../../src/sheets/template/fillTemplate";
import { templateBook } from "../../../src/sheets/template/templateBook";
import { smallTemplate } from "../smallTemplate";

const day = (value: PlainDate) => date(value);

/** What is entered in one row of Nhiệm vụ (due 29/02/2024, Ngày tính 20/3/2024) and what Kiểm tra says. */
const taskCases: [string, Partial<Record<TaskField, CellContent | undefined>>][] = [
  ["… Chưa điền", {}],
  ["✖ Chưa chọn tiến độ", { result: text("Đã gửi") }],
  ["✖ Chưa chọn tiến độ", { progress: text("xong") }],
  ["✖ Thiếu ngày hoàn thành", { progress: text("Hoàn thành"), result: text("Đã gửi") }],
  ["✖ Ngày không đúng", { progress: text("Hoàn thành"), completedOn: text("31/02/2024") }],
  ["✖ Ngày không đúng", { progress: text("Hoàn thành"), completedOn: day("2024-03-21") }],
  ["▲ Có ngày, chưa chọn Hoàn thành", { progress: text("Đang thực hiện"), completedOn: day("2024-02-01") }],
  ["▲ Thiếu số, ký hiệu văn bản", { progress: text("Hoàn thành"), completedOn: day("2024-02-01") }],
  ["▲ Thiếu kết quả", { progress: text("Đang thực hiện") }],
  [
    "◆ Hoàn thành muộn 4 ngày",
    {
      progress: text("Hoàn thành"),
      completedOn: day("2024-03-04"),
      document: text("12/BC"),
      result: text("Đã gửi"),
    },
  ],
  [
    "✔ Đủ",
    {
      progress: text("Hoàn thành"),
      completedOn: day("2024-02-29"),
      document: text("12/BC"),
      result: text("Đã gửi"),
    },
  ],
  ["✔ Đủ", { progress: text("Không phát sinh") }],
  ["✔ Đủ", { progress: text("Chưa thực hiện") }],
];

/** The same for a ratio that must reach 95 %. */
const indicatorCases: [string, string, Partial<Record<IndicatorField, CellContent | undefined>>][] = [
  ["… Chưa điền", "", {}],
  ["✖ Chưa chọn tình trạng", "", { numerator: number(1) }],
  ["✖ Thiếu tử số", "", { status: text("Có số liệu") }],
  ["✖ Thiếu mẫu số", "", { status: text("Có số liệu"), numerator: number(9) }],
  ["✖ Không phải số", "", { status: text("Có số liệu"), numerator: text("chín"), denominator: number(10) }],
  ["✖ Số âm", "✖ Chưa đạt", { status: text("Có số liệu"), numerator: number(-1), denominator: number(10) }],
  ["✖ Mẫu số bằng 0", "", { status: text("Có số liệu"), numerator: number(0), denominator: number(0) }],
  [
    "✖ Tử số lớn hơn mẫu số",
    "✔ Đạt",
    { status: text("Có số liệu"), numerator: number(11), denominator: number(10) },
  ],
  [
    "▲ Thiếu giải trình",
    "✖ Chưa đạt",
    { status: text("Có số liệu"), numerator: number(94), denominator: number(100) },
  ],
  ["✔ Đủ", "✔ Đạt", { status: text("Có số liệu"), numerator: number(95), denominator: number(100) }],
  ["▲ Không phát sinh nhưng có số liệu", "", { status: text("Không phát sinh"), numerator: number(1) }],
  ["✔ Đủ", "", { status: text("Không phát sinh") }],
  [
    "▲ Thấp hơn kỳ trước",
    "✔ Đạt",
    { status: text("Có số liệu"), numerator: number(95), denominator: number(100) },
  ],
];

/** The last of these goes on from 95/101. */
const last: IndicatorRow = {
  periodId: "2023-Y",
  unitId: "DV01",
  indicatorId: `I.${indicatorCases.length}`,
  numerator: 95,
  denominator: 101,
  source: { file: "", hash: "", sheet: "", cells: {} },
};

/** One template with a row for each case: the same task and indicator again and again under other codes. */
function manyRows() {
  const input = smallTemplate();
  const [occurrence] = input.occurrences;
  const [indicator] = input.indicators;
  const repeated = {
    ...input,
    occurrences: taskCases.map((_, index) => ({ ...occurrence!, id: `1.${index + 1}` })),
    indicators: indicatorCases.map((_, index) => ({ ...indicator!, id: `I.${index + 1}` })),
    lastStates: { tasks: new Map(), indicators: new Map([[last.indicatorId, last]]) },
  };
  const entries: TemplateEntry[] = [
    ...taskCases.flatMap(([, cells], index) =>
      Object.entries(cells).flatMap(([field, content]) =>
        content
          ? [{ sheet: "tasks" as const, id: `1.${index + 1}`, field: field as TaskField, content }]
          : [],
      ),
    ),
    ...indicatorCases.flatMap(([, , cells], index) =>
      Object.entries(cells).flatMap(([field, content]) =>
        content
          ? [{ sheet: "indicators" as const, id: `I.${index + 1}`, field: field as IndicatorField, content }]
          : [],
      ),
    ),
  ];
  return fillTemplate(templateBook(repeated), entries);
}

describe("a template checks itself", () => {
  let opened: OpenWorkbook;
  const shown = async (sheet: string, address: string) =>
    (await opened.host.cellAppearance(sheet, address)).text;
  beforeAll(async () => {
    opened = await openWorkbook(manyRows());
  });
  afterAll(() => opened.close());

  // One group heading row stands above the first task.
  it.each(taskCases.map(([words], index) => [words, index + 7] as const))(
    "%s (Nhiệm vụ, row %i)",
    async (words, row) => {
      expect(await shown("Nhiệm vụ", `K${row}`)).toBe(words);
    },
  );

  it.each(indicatorCases.map(([words, state], index) => [words, state, index + 6] as const))(
    "%s, %s (Chỉ tiêu, row %i)",
    async (words, state, row) => {
      expect(await shown("Chỉ tiêu", `K${row}`)).toBe(words);
      expect(await shown("Chỉ tiêu", `I${row}`)).toBe(state);
    },
  );

  it("counts what is in order and what must be mended", async () => {
    expect(await shown("Nhiệm vụ", "K2")).toBe(`Đã điền đủ 4/${taskCases.length}`);
    expect(await shown("Nhiệm vụ", "K3")).toBe("Phải sửa 5");
    expect(await shown("Chỉ tiêu", "K2")).toBe(`Đã điền đủ 2/${indicatorCases.length}`);
  });

  it("is red where something must be mended and where a due date has passed, and only there", async () => {
    const fill = async (address: string) => (await opened.host.cellAppearance("Nhiệm vụ", address)).fill;
    expect(await fill("K10")).toBe("#8C1D18");
    expect(await fill("K17")).not.toBe("#8C1D18");
    expect(await fill("E13")).toBe("#8C1D18");
    expect(await fill("E17")).not.toBe("#8C1D18");
  });

  it("leaves the due date of a row nobody has filled in yet without a colour", async () => {
    expect((await opened.host.cellAppearance("Nhiệm vụ", "E7")).fill).not.toBe("#8C1D18");
  });
});
