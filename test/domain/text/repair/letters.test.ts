import { describe, expect, it } from "vitest";
import { repairText, shownBefore } from "../../../../src/domain/text";

describe("letters that only look right", () => {
  it.each([["Cyrillic and Greek in a Latin word", "К\u1ebf hoạch n\u0430m ΒΟ nh", "К\u1ebf"]])(
    "%s",
    (_, text, first) => {
      expect(repairText(text).repairs).toMatchObject([
        { kind: "lookAlikes", before: first, after: "Kế", count: 2 },
      ]);
    },
  );

  it.each([
    ["Ð\u00e3 ban hành QÐ-UBND, HÐND", "Đã ban hành QĐ-UBND, HĐND"],
    ["ðồng, Ɖảng", "đồng, Đảng"],
    ["Quý Ⅳ, mục ⅲ", "Quý IV, mục iii"],
    ["ＡＢ（１２）", "AB(12)"],
    ["ﬁle, ﬂow", "file, flow"],
    ["nǎm 2024", "năm 2024"],
    ["kıểm tra", "kiểm tra"],
  ])("%s is read %s", (was, is) => {
    const { value, repairs } = repairText(was);
    expect(value).toBe(is);
    expect(repairs.map(({ kind }) => kind)).toEqual(["lookAlikes"]);
  });
});

describe("letters with their marks apart", () => {
  it.each([
    ["Kế hoạch năm".normalize("NFD"), "Kế hoạch năm", 3],
    ["Ke\u0301\u0302 hoạch", "Kế hoạch", 1],
    ["Kê\u0301 hoa\u0323ch", "Kế hoạch", 2],
    ["tru\u0301\u031b", "trứ", 1],
  ])("%j are composed", (was, is, count) => {
    const { value, repairs } = repairText(was);
    expect(value).toBe(is);
    expect(repairs).toMatchObject([{ kind: "composed", count }]);
  });

  it("are composed in an old encoding first", () => {
    expect(repairText("KÕ ho¹ch chÝnh".normalize("NFD")).value).toBe("Kế hoạch chính");
  });
});

describe("odd spaces", () => {
  it("become plain ones and invisible characters go; nothing else of the white space changes", () => {
    expect(repairText("\ufeffNăm\u00a02024 \u00a0 quý\u202fI\u200b\n\tkế\u00adhoạch")).toEqual({
      value: "Năm 2024   quý I\n\tkếhoạch",
      repairs: [{ kind: "spaces", before: "\ufeffNăm\u00a02024", after: "Năm 2024", count: 6 }],
    });
  });
});

describe("what a repair changed", () => {
  const shown = (text: string) => repairText(text).repairs.map(shownBefore);

  it("is shown where it looks the same", () => {
    expect(shown("Năm\u00a02024\u200b")).toEqual(["Năm[U+00A0]2024[U+200B]"]);
    expect(shown("Kê\u0301 hoạch")).toEqual(["Kê◌\u0301"]);
  });

  it("is quoted as it is where it looks different", () => {
    expect(shown("KÕ ho¹ch")).toEqual(["KÕ ho¹ch"]);
  });
});
