import { describe, expect, it } from "vitest";
import { bodyNumbering, groupNumbering } from "../../../src/domain/reconciliation/numbering";
import { brief, printed } from "./smallPlan";

const lines = (...texts: string[]) => bodyNumbering(printed(...texts).lines);
const letters = (marks: string) => [
  "II. NHIỆM VỤ",
  "1. Thể chế",
  ...[...marks].map((mark) => `${mark}) Việc ${mark}.`),
];

describe("numbers of the text", () => {
  it("that follow each other need nothing", () => {
    expect(
      lines("I. MỤC TIÊU", "1. A.", "2. B.", "II. NHIỆM VỤ", "1. C.", "1.1. D.", "1.2. E.", "III. KHÁC"),
    ).toEqual([]);
  });

  it("that skip a part, a number, a decimal or a letter are told at the line after the gap", () => {
    const texts = [
      "I. MỤC TIÊU",
      "1. A.",
      "3. B.",
      "3.1. C.",
      "3.3. D.",
      "a) E.",
      "c) F.",
      "IV. TỔ CHỨC THỰC HIỆN",
    ];
    expect(lines(...texts)).toMatchObject([
      { code: "bodyNumberGap", place: { section: "I.3" }, params: { after: "1", number: "3", missing: "2" } },
      { place: { section: "I.3.3" }, params: { after: "3.1", number: "3.3", missing: "3.2" } },
      { place: { section: "I.3.3.c" }, params: { after: "a", number: "c", missing: "b" } },
      { place: { section: "IV" }, params: { after: "I", number: "IV", missing: "II, III" } },
    ]);
  });

  it("that stand twice or in disorder are told", () => {
    expect(lines("I. MỤC TIÊU", "1. A.", "2. B.", "2. C.", "3. D.").map(brief)).toEqual([
      "bodyNumberRepeated I.2",
    ]);
    expect(lines(...letters("abdc")).map(brief)).toEqual(["bodyNumberOrder II.1.c"]);
  });

  it("begin anew in every part", () => {
    expect(lines("I. MỤC TIÊU", "1. A.", "2. B.", "II. NHIỆM VỤ", "1. C.")).toEqual([]);
  });

  it.each([
    ["abcdđeghiklm", "the Vietnamese order, without f and j", []],
    ["abcdđefghijk", "with f and j all the same", []],
    ["abcdefg", "an order without đ, where the text has none", []],
    ["abcđe", "without d", ["d"]],
    ["abcdđegi", "without h", ["h"]],
  ])("letters %s: %s", (marks, _, missing) => {
    expect(lines(...letters(marks)).map(({ params }) => params.missing)).toEqual(missing);
  });
});

describe("numbers of the groups", () => {
  const groups = (...numbers: string[]) =>
    groupNumbering(numbers.map((number) => ({ number, title: "NHÓM" }))).map(({ params }) => params.missing);

  it.each([
    [["I", "II", "III"], []],
    [["I", "II", "IV"], ["III"]],
    [["I", "II", "II-2", "III"], []],
    [["A", "I", "II", "B", "I-2", "II-2"], []],
    [["", "I", "V"], ["II, III, IV"]],
    [[], []],
  ])("%j", (numbers, missing) => {
    expect(groups(...numbers)).toEqual(missing);
  });
});
