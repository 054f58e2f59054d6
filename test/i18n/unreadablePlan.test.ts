import { describe, expect, it } from "vitest";
import { finding } from "../../src/domain/finding/make";
import { unreadableReasons } from "../../src/domain/finding/unreadableReason";
import { findingSentence } from "../../src/i18n/findingSentence";
import { languages } from "../../src/i18n/language";

const unreadable = (reason: string) =>
  finding("planUnreadable", {}, { name: "ke-hoach.doc", reason, limitMb: 20 });

describe("a plan that cannot be read", () => {
  it("says by its reason what to do", () => {
    expect(findingSentence(unreadable("oldOffice"))).toMatchObject({
      wrong: "Tệp “ke-hoach.doc” là dạng Word, Excel cũ",
      fix: "Mở bằng Word hoặc Excel, lưu lại dạng .docx hoặc .xlsx rồi chọn lại",
    });
    expect(findingSentence(unreadable("tooBig")).wrong).toBe("Tệp “ke-hoach.doc” quá 20 MB");
  });

  it.each(unreadableReasons)("has a sentence of its own in both languages: %s", (reason) => {
    for (const language of languages) {
      const { wrong, full } = findingSentence(unreadable(reason), { language });
      expect(wrong).not.toBe(findingSentence(unreadable("?"), { language }).wrong);
      expect(full).toBe(full.normalize("NFC"));
      expect(full).not.toMatch(/[{}]|undefined|…/);
    }
  });

  it("for a reason nobody knows still says what to do", () => {
    for (const reason of ["?", "constructor"])
      expect(findingSentence(unreadable(reason)).fix).toBe(
        "Lưu lại dạng .docx, hoặc dán phụ lục chép từ Word",
      );
  });
});
