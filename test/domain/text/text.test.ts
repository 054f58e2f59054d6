import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fold,
  hasControlChars,
  insideParentheses,
  normalise,
  splitList,
  toAsciiSlug,
} from "../../../src/domain/text";

describe("normalise", () => {
  it("composes letters, folds odd spaces and drops invisible marks", () => {
    expect(normalise(" Kê\u0301\u00a0 hoa\u0323ch\u200b\r\n năm\u202f2024\ufeff ")).toBe(
      "Kế hoạch\nnăm 2024",
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});

describe("fold", () => {
  it.each([
    ["Phòng Kế hoạch – Tài chính", "phong ke hoach tai chinh"],
    ["Uỷ ban", "uy ban"],
    ["Ủy ban", "uy ban"],
    ["số hoá; số hóa", "so hoa so hoa"],
    ["ĐƯỜNG, Ðường", "duong duong"],
    ["…—", ""],
  ])("%s is matched as “%s”", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("does not depend on composed or decomposed letters, and changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it("folds a character by itself as it does beside one that needs the whole text", () => {
    const thai = "ก";
    const latin = fc.integer({ min: 0, max: 0x2bff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit: latin }), (text) => {
        expect(`${fold(text)} ${thai}`.trim()).toBe(fold(`${text} ${thai}`));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives slugs for file names", () => {
    expect(toAsciiSlug("Sở Lao động - TB và XH tỉnh Nghệ An")).toBe("so-lao-dong-tb-va-xh-tinh-nghe-an");
    expect(toAsciiSlug("中文")).toBe("");
  });
});

describe("hasControlChars", () => {
  it.each(["a\u0000b", "\u0007", "a\u009fb", "\ud800", "\uffff"])("sees it in %j", (text) => {
    expect(hasControlChars(text)).toBe(true);
  });

  it.each(["", "Đã ban hành\n\tKế hoạch", "😀"])("finds nothing in %j", (text) => {
    expect(hasControlChars(text)).toBe(false);
  });
});

describe("insideParentheses", () => {
  it("marks pairs only, nested ones too", () => {
    const marked = (text: string) =>
      insideParentheses(text)
        .map((inside) => (inside ? "x" : "."))
        .join("");
    expect(marked("a(b(c)d)e")).toBe(".xxxxxxx.");
    expect(marked("a)b(c")).toBe(".....");
    expect(marked("(a;(b)")).toBe("...xxx");
  });
});

describe("splitList", () => {
  it.each([
    ["- Kế hoạch của Sở; - Báo cáo kết quả;", ["Kế hoạch của Sở", "Báo cáo kết quả"]],
    ["1. Kế hoạch của Sở 2. Báo cáo; 3. Tập huấn;", ["Kế hoạch của Sở", "Báo cáo", "Tập huấn"]],
    ["- Các phòng CM Sở\n- Văn phòng Sở", ["Các phòng CM Sở", "Văn phòng Sở"]],
    ["Tờ trình (nếu có; khi cần); Báo cáo", ["Tờ trình (nếu có; khi cần)", "Báo cáo"]],
    ["Tờ trình (nếu có; Báo cáo", ["Tờ trình (nếu có", "Báo cáo"]],
    ["Phòng Kế hoạch - Tài chính, Văn phòng", ["Phòng Kế hoạch - Tài chính, Văn phòng"]],
    ["- Phần mềm theo kế hoạch. - Báo cáo kết quả.", ["Phần mềm theo kế hoạch.", "Báo cáo kết quả."]],
    ["Quyết định theo Điều 1. Sau đó 2. Báo cáo", ["Quyết định theo Điều 1. Sau đó 2. Báo cáo"]],
    ["1.234 hồ sơ", ["1.234 hồ sơ"]],
    [" ; - ; \n", []],
    ["", []],
  ])("%j", (text, parts) => {
    expect(splitList(text)).toEqual(parts);
  });

  it("loses no letter or digit of words without list marks", () => {
    const word = fc.stringMatching(/^[a-zà-ỹ]{2,8}$/u);
    const separator = fc.constantFrom("; ", "\n", ";\n- ", ", ", " (", ") ", " và ");
    fc.assert(
      fc.property(fc.array(fc.tuple(word, separator), { maxLength: 12 }), (pieces) => {
        const text = pieces.flat().join("");
        expect(fold(splitList(text).join(" "))).toBe(fold(text));
      }),
    );
  });
});
