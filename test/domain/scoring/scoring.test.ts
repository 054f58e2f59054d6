import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCriteria } from "../../../src/domain/scoring/checkCriteria";
import { checkScores } from "../../../src/domain/scoring/checkScores";
import { mergeScoring } from "../../../src/domain/scoring/mergeScoring";
import { pointsOf } from "../../../src/domain/scoring/points";
import { readScore } from "../../../src/domain/scoring/readScore";
import {
  noEvidence,
  type Criterion,
  type ScoreLine,
  type Scoring,
} from "../../../src/domain/scoring/scoring";
import { scoreTotals } from "../../../src/domain/scoring/totals";
import type { RawCell } from "../../../src/domain/submission/submission";
import { findingSentence } from "../../../src/i18n/findingSentence";
import { scorings } from "./scorings";

const criterion = (id: string, maximum?: number, parent?: string): Criterion => ({
  id,
  number: id,
  title: `Tiêu chí ${id}`,
  ...(maximum !== undefined && { maximum }),
  ...(parent !== undefined && { parent }),
});

const whole = { document: "12/KH-SNV", section: "II", page: "3" };
const line = (criterionId: string, selfScore?: number, evidence = whole): ScoreLine => ({
  criterionId,
  evidence,
  note: "",
  ...(selfScore !== undefined && { selfScore }),
});

describe("points as documents print them", () => {
  it.each<[string, number | undefined]>([
    ["0,5", 0.5],
    ["1.50", 1.5],
    ["2 điểm", 2],
    ["2đ", 2],
    ["(10)", 10],
    ["Tối đa 3", 3],
    ["-1", -1],
    ["− 0,5 điểm", -0.5],
    ["trừ 2 điểm", -2],
    ["Trừ tối đa 2 điểm", -2],
    ["0", 0],
    ["95%", undefined],
    ["1.500", undefined],
    ["1 - 2", undefined],
    ["theo quy định", undefined],
    ["", undefined],
  ])("“%s” is %s", (text, points) => {
    expect(pointsOf(text)).toBe(points);
  });
});

describe("a score as it stands in its cell", () => {
  const place = { sheet: "Tự chấm điểm", address: "E9" };
  it.each<[RawCell, number | undefined, string | undefined, string[]]>([
    [{ value: 1.5 }, 1.5, undefined, []],
    [{ value: 0 }, 0, undefined, []],
    [{ value: " " }, undefined, undefined, []],
    [{ value: null }, undefined, undefined, []],
    [{ value: "0,5" }, 0.5, undefined, ["“0,5” là chữ, đã đổi thành số 0,5"]],
    [{ value: "đạt" }, undefined, "đạt", ["“đạt” không phải số"]],
    [{ value: true }, undefined, "true", ["“true” không phải số"]],
    [{ value: 45_323, isDate: true }, undefined, "01/02/2024", ["“01/02/2024” không phải số"]],
    [{ value: null, error: "#N/A" }, undefined, "#N/A", ["Ô báo #N/A"]],
    [{ value: 2, formula: "1+1" }, 2, undefined, ["Điểm tự chấm tính bằng công thức =1+1, đã lấy kết quả 2"]],
  ])("%o", (raw, selfScore, unread, sentences) => {
    const read = readScore(raw, place);
    expect([read.selfScore, read.unread]).toEqual([selfScore, unread]);
    expect(read.findings.map((one) => findingSentence(one).wrong)).toEqual(sentences);
  });
});

describe("checks of a line", () => {
  const said = (one: Criterion, entered?: ScoreLine) =>
    checkScores({ criteria: [one], lines: entered ? [entered] : [] }, (id, field) => ({
      sheet: "Tự chấm điểm",
      address: `${id}/${field}`,
    })).map((found) => [found.place.address, findingSentence(found).wrong]);

  it.each<[string, number, ScoreLine | undefined, [string, string][]]>([
    ["in order", 2, line("1", 2), []],
    ["not scored", 2, undefined, [["1/selfScore", "Tiêu chí 1 chưa chấm điểm"]]],
    ["0 points claim nothing", 2, line("1", 0, noEvidence), []],
    [
      "without any evidence",
      2,
      line("1", 2, noEvidence),
      [["1/document", "Tiêu chí 1 đã chấm nhưng thiếu minh chứng: số, ký hiệu; mục; trang"]],
    ],
    [
      "evidence of which only spaces stand for the page",
      2,
      line("1", 2, { ...whole, page: "  " }),
      [["1/page", "Tiêu chí 1 đã chấm nhưng thiếu minh chứng: trang"]],
    ],
    [
      "above the maximum",
      2,
      line("1", 2.5),
      [["1/selfScore", "Tiêu chí 1: điểm tự chấm 2,5 vượt điểm tối đa 2"]],
    ],
    ["negative", 2, line("1", -1), [["1/selfScore", "Tiêu chí 1: điểm tự chấm -1 nhỏ hơn 0"]]],
    ["a penalty within its limit", -2, line("1", -1), []],
    [
      "a penalty typed without its sign",
      -2,
      line("1", 1),
      [["1/selfScore", "Tiêu chí 1: điểm trừ 1 ngoài mức từ -2 đến 0"]],
    ],
    ["unreadable: told where it was read", 2, { ...line("1"), unread: "đạt" }, []],
  ])("%s", (_, maximum, entered, expected) => {
    expect(said(criterion("1", maximum), entered)).toEqual(expected);
  });

  it("are of criteria without parts only", () => {
    const criteria = [criterion("1", 2), criterion("1.1", 2, "1")];
    const found = checkScores({ criteria, lines: [line("1.1", 1)] }, () => ({}));
    expect(found).toEqual([]);
  });
});

describe("a table's points", () => {
  const parts = (...maxima: number[]) => maxima.map((maximum, at) => criterion(`1.${at + 1}`, maximum, "1"));
  it.each<[string, Criterion[], number | undefined, string[]]>([
    ["parts make up their group, 0.1 + 0.2 = 0.3", [criterion("1", 0.3), ...parts(0.1, 0.2)], 0.3, []],
    ["a penalty does not count towards it", [criterion("1", 3), ...parts(1, 2, -1)], 3, []],
    ["a group without points is what its parts are", [criterion("1"), ...parts(1, 2)], 3, []],
    ["parts that come to less", [criterion("1", 4), ...parts(1, 2)], undefined, ["partsNotMaximum"]],
    ["a total of something else", [criterion("1", 3)], 100, ["totalNotMaximum"]],
    ["a criterion without points", [criterion("1")], undefined, ["maximumMissing"]],
  ])("%s", (_, criteria, total, codes) => {
    expect(checkCriteria(criteria, total).map(({ code }) => code)).toEqual(codes);
  });
});

describe("totals", () => {
  it("are exact: ten times 0.1 is 1", () => {
    const criteria = [
      criterion("1"),
      ...Array.from({ length: 10 }, (_, at) => criterion(`1.${at}`, 0.1, "1")),
    ];
    const lines = criteria.slice(1).map(({ id }) => line(id, 0.1));
    expect(scoreTotals({ criteria, lines }).all).toEqual({ maximum: 1, score: 1, lines: 10, scored: 10 });
  });

  it("are whole hundredths, the sum of the groups, and the same in any order of lines", () => {
    fc.assert(
      fc.property(scorings, (scoring) => {
        const { all, groups } = scoreTotals(scoring);
        const hundredths = scoring.lines.reduce(
          (sum, { selfScore = 0 }) => sum + Math.round(selfScore * 100),
          0,
        );
        expect(all.score).toBe(hundredths / 100);
        expect(groups.reduce((sum, { lines }) => sum + lines, 0)).toBe(all.lines);
        expect(scoreTotals({ ...scoring, lines: [...scoring.lines].reverse() })).toEqual({ all, groups });
      }),
    );
  });
});

describe("importing a table again", () => {
  const scoringOf = (criteria: Criterion[], lines: ScoreLine[], year = 2024): Scoring => ({
    year,
    source: "",
    criteria,
    lines,
    retired: [],
  });

  it("keeps what was entered, whatever the order, and takes the file's values for blank fields only", () => {
    const old = scoringOf([criterion("1", 2), criterion("2", 2)], [line("1", 1, { ...whole, page: "" })]);
    const fresh = scoringOf(
      [criterion("2", 2), criterion("1", 2)],
      [line("1", 2, { ...noEvidence, page: "9" })],
    );
    const { value, changes, findings } = mergeScoring(old, fresh);
    expect(value.lines).toEqual([line("1", 1, { ...whole, page: "9" })]);
    expect(changes).toEqual({ added: [], removed: [], kept: 1, retired: [] });
    expect(findings.map((one) => findingSentence(one).wrong)).toEqual([
      "Tiêu chí 1: tệp ghi “2”, đã giữ nội dung đang có trong sổ",
    ]);
  });

  it("retires what has no criterion of that number and title any more", () => {
    const old = scoringOf([criterion("1", 2), criterion("2", 2)], [line("1", 1), line("2", 2)]);
    const fresh = scoringOf([{ ...criterion("1", 2), title: "Khác" }, criterion("3", 1)], []);
    const { value, changes } = mergeScoring(old, fresh);
    expect(value.lines).toEqual([]);
    expect(value.retired.map(({ line: { criterionId } }) => criterionId)).toEqual(["1", "2"]);
    expect(changes.retired).toEqual(["1", "2"]);
  });

  it("retires all of another year", () => {
    const table = [criterion("1", 2)];
    const { value } = mergeScoring(scoringOf(table, [line("1", 1)], 2023), scoringOf(table, []));
    expect(value.lines).toEqual([]);
    expect(value.retired).toHaveLength(1);
  });

  it("loses no entered line, whatever table comes", () => {
    fc.assert(
      fc.property(scorings, scorings, (old, fresh) => {
        const { value } = mergeScoring(old, { ...fresh, lines: [], retired: [] });
        const kept = [...value.lines, ...value.retired.map((one) => one.line)];
        const before = [...old.lines, ...old.retired.map((one) => one.line)];
        expect(kept).toHaveLength(before.length);
        expect(kept).toEqual(expect.arrayContaining(before));
      }),
    );
  });
});
