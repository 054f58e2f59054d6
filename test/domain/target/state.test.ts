import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeTarget, parseTarget } from "../../../src/domain/target";

const judge = (sentence: string, result?: number, baseline?: number) => {
  const [target] = parseTarget(sentence);
  return target === undefined ? undefined : judgeTarget(target, result, baseline);
};

describe("a result against its target", () => {
  it.each([
    ["95% hồ sơ", 95, "met"],
    ["95% hồ sơ", 94.99, "missed"],
    ["đạt trên 86%", 86, "missed"],
    ["đạt trên 86%", 86.1, "met"],
    ["không quá 05 ngày", 5, "met"],
    ["dưới 2%", 2, "missed"],
    ["không có vi phạm", 0, "met"],
    ["không có vi phạm", 1, "missed"],
    ["đạt 40 - 50%", 50, "met"],
    ["đạt 40 - 50%", 50.5, "missed"],
    ["Thành lập tổ kiểm tra", 1, "met"],
    ["Thành lập tổ kiểm tra", 0, "missed"],
  ])("%s, %d: %s", (sentence, result, state) => {
    expect(judge(sentence, result)).toBe(state);
  });

  it("without a result there is nothing to judge", () => {
    expect(judge("95% hồ sơ")).toBe("noData");
    expect(judge("giảm 10% biên chế", undefined, 100)).toBe("noData");
    expect(judge("95% hồ sơ", Number.NaN)).toBe("noData");
  });

  it("a relative target without its baseline needs it", () => {
    expect(judge("giảm 10% biên chế", 90)).toBe("needsBaseline");
    expect(judge("Tăng tỷ lệ ký số", 90)).toBe("needsBaseline");
  });

  it.each([
    ["giảm 10% biên chế", 90, 100, "met"],
    ["giảm 10% biên chế", 91, 100, "missed"],
    ["tăng 10% hồ sơ", 110, 100, "met"],
    ["Tăng tỷ lệ ký số", 80, 80, "missed"],
    ["Tăng tỷ lệ ký số", 80.1, 80, "met"],
    ["tăng 02 bậc", 8, 10, "met"],
    ["tăng 02 bậc", 12, 10, "missed"],
    ["Cải thiện thứ hạng SIPAS", 9, 10, "met"],
  ])("%s, %d from %d: %s", (sentence, result, baseline, state) => {
    expect(judge(sentence, result, baseline)).toBe(state);
  });

  it("numbers that differ by rounding only are equal", () => {
    expect(judge("đạt 0,3%", 0.1 + 0.2)).toBe("met");
    expect(judge("giảm 10% biên chế", 0.7 * 0.9, 0.7)).toBe("met");
    expect(judge("đạt trên 0,3%", 0.1 + 0.2)).toBe("missed");
  });

  it("a better result never turns met into missed", () => {
    const figure = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(figure, figure, figure, (value, result, more) => {
        const target = { comparator: ">=" as const, value, unit: "%", text: "" };
        if (judgeTarget(target, result) === "met") expect(judgeTarget(target, result + more)).toBe("met");
      }),
    );
  });
});
