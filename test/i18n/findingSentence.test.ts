import { describe, expect, it } from "vitest";
import { severityOf, type FindingCode } from "../../src/domain/finding/codes";
import { finding } from "../../src/domain/finding/make";
import { findingSentence } from "../../src/i18n/findingSentence";
import { englishSentences } from "../../src/i18n/english";
import { vietnameseSentences } from "../../src/i18n/findingSentences";
import { languages } from "../../src/i18n/language";

const codes = Object.keys(severityOf) as FindingCode[];

function placeholders(code: FindingCode): string[] {
  const { wrong, fix } = vietnameseSentences.byCode[code];
  return [...`${wrong} ${fix}`.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
}

const sentencesIn = { vi: vietnameseSentences, en: englishSentences };

const place = { file: "bc.xlsx", unitId: "DV01", periodId: "2024-Q1", sheet: "Nhiệm vụ", address: "G12" };

describe("every finding", () => {
  it.each(codes)("%s says in both languages what is wrong and what to do", (code) => {
    const params = Object.fromEntries(placeholders(code).map((name) => [name, 7]));
    for (const language of languages) {
      const { wrong, fix, full } = findingSentence(finding(code, place, params, { received: "x" }), {
        language,
        sentences: sentencesIn[language],
      });
      for (const text of [wrong, fix, full]) {
        expect(text).not.toMatch(/[{}]|undefined|NaN|…$/);
        expect(text).toBe(text.normalize("NFC"));
      }
      expect(wrong).toMatch(/^[\p{Lu}\d“]/u);
      expect(fix).not.toMatch(/\.$/);
      expect(wrong).not.toMatch(/[.!]$/);
    }
  });

  it.each(codes)("%s takes the same parameters in English", (code) => {
    const { wrong, fix } = englishSentences.byCode[code];
    for (const [, name] of `${wrong} ${fix}`.matchAll(/\{(\w+)\}/g))
      expect(placeholders(code)).toContain(name);
  });

  it.each(codes)("%s stands without its parameters too", (code) => {
    expect(findingSentence(finding(code, {})).full).not.toMatch(/[{}]|undefined/);
  });
});

describe("the sentence", () => {
  it("names unit, sheet and cell, then what is wrong, then what to do", () => {
    const item = finding(
      "numeratorAboveDenominator",
      { sheet: "Chỉ tiêu", address: "F9" },
      { numerator: 118, denominator: 112 },
    );
    expect(findingSentence(item, { unitName: "Trung tâm Dịch vụ việc làm" }).full).toBe(
      "Trung tâm Dịch vụ việc làm, trang Chỉ tiêu, ô F9: tử số 118 lớn hơn mẫu số 112. " +
        "Cách sửa: kiểm tra lại; không có việc thì chọn Không phát sinh.",
    );
  });

  it("names the task and the plan's column where there is no cell", () => {
    const item = finding("unitUnmatched", { taskNumber: "8", column: "lead" }, { text: "Bộ phận CNTT Sở" });
    expect(findingSentence(item).full).toBe(
      "Nhiệm vụ 8, cột Đơn vị chủ trì: đơn vị “Bộ phận CNTT Sở” chưa khớp danh sách. " +
        "Cách sửa: thêm tên này vào trang Đơn vị, cột Tên gọi khác.",
    );
  });

  it("names the place in the plan's own text", () => {
    const item = finding(
      "bodyTaskNear",
      { section: "II.3.g" },
      { text: "Mở rộng không gian đô thị", near: "13" },
    );
    expect(findingSentence(item).full).toBe(
      "Mục II.3.g: “Mở rộng không gian đô thị” nêu ở phần thân, chưa thấy dòng nào trong phụ lục; " +
        "gần nhất là nhiệm vụ 13. Cách sửa: bổ sung vào phụ lục, hoặc bỏ qua nếu nhiệm vụ 13 đã bao gồm.",
    );
  });

  it("writes dates, periods and numbers in words", () => {
    const late = finding("missing", {}, { period: "2024-Q1", sendBy: "2024-03-20" });
    expect(findingSentence(late).wrong).toBe("Chưa gửi báo cáo quý I/2024 (hạn 20/3/2024)");
    const repaired = finding("textNumber", {}, { value: 1234.5 }, { received: "1.234,5" });
    expect(findingSentence(repaired).wrong).toBe("“1.234,5” là chữ, đã đổi thành số 1.234,5");
  });

  it("never groups a year", () => {
    const item = finding("planYear", { taskNumber: "5" }, { planYear: 2024, year: 2023 });
    expect(findingSentence(item).wrong).toBe("Kế hoạch 2024 ghi năm 2023");
  });

  it("gives a target its sign and unit", () => {
    const ratio = finding("belowTarget", {}, { result: 89.2157, target: 95, comparator: ">=", unit: "%" });
    expect(findingSentence(ratio).wrong).toBe("Đạt 89,22%, chưa đạt mức ≥ 95%");
    const limit = finding("belowTarget", {}, { result: 2, target: 0, comparator: "=", unit: "hồ sơ" });
    expect(findingSentence(limit).wrong).toBe("Đạt 2 hồ sơ, chưa đạt mức 0 hồ sơ");
  });

  it("cuts what was received at 60 characters, on one line", () => {
    const long = finding("notNumber", {}, {}, { received: `một\nhai ${"x".repeat(100)}` });
    const [, inside = ""] = /“(.*)”/.exec(findingSentence(long).wrong) ?? [];
    expect(inside).toHaveLength(60);
    expect(inside).toMatch(/^một hai x+…$/);
  });

  it("quotes braces and dollar signs as they are", () => {
    const odd = finding("notNumber", {}, {}, { received: "{address} $& $1" });
    expect(findingSentence(odd).wrong).toBe("“{address} $& $1” không phải số");
  });
});
