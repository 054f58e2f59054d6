import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkScores } from "../../../src/domain/scoring/checkScores";
import {
  noEvidence,
  type Criterion,
  type ScoreLine,
  type Scoring,
} from "../../../src/domain/scoring/scoring";
import { scoreTotals } from "../../../src/domain/scoring/totals";
import { openWorkbook, type OpenWorkbook } from "../../../src/preview/headless/openWorkbook";
import { planView } from "../../../src/sheets/plan/planView";
import { scoringSheet } from "../../../src/sheets/scoring/scoringSheet";
import { bookOf } from "../../xlsx/bookOf";
import { smallBook } from "../planBooks";

const whole = { document: "12/KH", section: "II", page: "3" };

/** Maximum, what was entered, and what Kiểm tra says. */
const cases: [string, number | undefined, Partial<ScoreLine>][] = [
  ["▲ Chưa chấm", 2, {}],
  ["▲ Chưa chấm", 2, { evidence: whole }],
  ["✔ Đủ", 2, { selfScore: 2, evidence: whole }],
  ["✔ Đủ", 2, { selfScore: 0 }],
  ["✖ Thiếu minh chứng: số, ký hiệu; mục; trang", 2, { selfScore: 0.1 }],
  ["✖ Thiếu minh chứng: mục", 2, { selfScore: 0.2, evidence: { ...whole, section: " " } }],
  ["✖ Vượt điểm tối đa", 2, { selfScore: 2.5, evidence: whole }],
  ["✖ Điểm nhỏ hơn 0", 2, { selfScore: -1, evidence: whole }],
  ["✖ Không phải số", 2, { unread: "đạt" }],
  ["✔ Đủ", -2, { selfScore: -1, evidence: whole }],
  ["✖ Ngoài mức điểm trừ", -2, { selfScore: 1, evidence: whole }],
  ["✖ Ngoài mức điểm trừ", -2, { selfScore: -3, evidence: whole }],
  ["✔ Đủ", undefined, { selfScore: 1, evidence: whole }],
];

const criteria: Criterion[] = [
  { id: "1", number: "1", title: "CHỈ ĐẠO" },
  ...cases.map(([, maximum], at) => ({
    id: `1.${at + 1}`,
    number: `1.${at + 1}`,
    title: "Kế hoạch",
    parent: "1",
    ...(maximum !== undefined && { maximum }),
  })),
];
const scoring: Scoring = {
  year: 2024,
  source: "chi-so.docx",
  criteria,
  lines: cases.map(([, , line], at) => ({
    criterionId: `1.${at + 1}`,
    evidence: noEvidence,
    note: "",
    ...line,
  })),
  retired: [],
};

describe("Tự chấm điểm checks itself, computed by a spreadsheet engine", () => {
  let opened: OpenWorkbook;
  const shown = async (address: string) => (await opened.host.cellAppearance("Tự chấm điểm", address)).text;
  beforeAll(async () => {
    opened = await openWorkbook(bookOf([scoringSheet(scoring, planView(smallBook()))]));
  });
  afterAll(() => opened.close());

  it.each(cases.map(([words], at) => [words, at + 8] as const))("%s (row %i)", async (words, row) => {
    expect(await shown(`K${row}`)).toBe(words);
  });

  it("says of each line what the core says", () => {
    const found = new Map(
      checkScores(scoring, (id) => ({ address: id })).map((one) => [one.place.address, one]),
    );
    cases.forEach(([words, , { unread }], at) => {
      const severity = unread === undefined ? found.get(`1.${at + 1}`)?.severity : "error";
      expect(words[0]).toBe(severity === undefined ? "✔" : severity === "error" ? "✖" : "▲");
    });
  });

  it("sums each group and the whole as the core does, and counts what is left to do", async () => {
    const { all } = scoreTotals(scoring);
    for (const row of [7, 8 + cases.length]) {
      expect(await shown(`D${row}`)).toBe(String(all.maximum));
      expect(await shown(`E${row}`)).toBe(String(all.score).replace(".", ","));
      expect(await shown(`K${row}`)).toBe("7 phải sửa, 2 chưa chấm");
    }
    expect(await shown("F10")).toBe("100,0%");
  });
});
