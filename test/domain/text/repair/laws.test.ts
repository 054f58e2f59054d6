import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repairText } from "../../../../src/domain/text";
import { isSyllable } from "../../../../src/domain/text/repair/syllable";
import { growth } from "../growth";
import { toTcvn3, toVni } from "./oldCodes";

const sentences = [
  "Xây dựng và triển khai Kế hoạch cải cách hành chính năm 2025 của Sở",
  "Văn phòng Sở chủ trì, phối hợp với các phòng chuyên môn",
  "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý",
  "100% hồ sơ được giải quyết đúng hạn, không có hồ sơ tồn đọng",
  "Báo cáo định kỳ hằng quý, 6 tháng và cả năm",
  "Quyết định số 15/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh",
  "Trước ngày 20 tháng cuối quý; chậm nhất ngày 15/12/2026",
  "Thường xuyên kiểm tra kỷ luật, kỷ cương và đạo đức công vụ",
  "Tổ chức tập huấn cho cán bộ, công chức, viên chức khi có yêu cầu",
  "Nâng cao chất lượng dịch vụ công trực tuyến toàn trình",
  "Tờ trình, dự thảo Nghị quyết trình Hội đồng nhân dân huyện",
  "Ứng dụng chữ ký số trong gửi, nhận văn bản điện tử",
];
const texts = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 })
  .map((some) => some.join("\n"));
const pieces = fc
  .tuple(fc.constantFrom(...sentences), fc.nat(12), fc.nat(12))
  .map(([sentence, from, length]) =>
    sentence
      .split(" ")
      .slice(from, from + length + 1)
      .join(" "),
  );
/** Capitals with a tone have no code in TCVN3. */
const small = (text: string) => text.toLowerCase();

const encodings = [
  ["TCVN3", toTcvn3],
  ["VNI", toVni],
] as const;

describe.each(encodings)("%s", (_, encode) => {
  it("is read back, whatever sentences it holds", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(small(repairText(encode(text)).value)).toBe(small(text));
      }),
    );
  });

  it("is read back or left alone where only a few words stand, never half or wrongly read", () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const { value, repairs } = repairText(encode(text));
        if (repairs.length > 0) expect(small(value)).toBe(small(text));
        else expect(value).toBe(encode(text));
      }),
      { numRuns: 500 },
    );
  });
});

const syllable = fc
  .tuple(
    fc.constantFrom(..."b c ch d đ g gh gi h k kh l m n ng ngh nh ph qu r s t th tr v x".split(" "), ""),
    fc.constantFrom(..."a ă â e ê i o ô ơ u ư y ia iê ua uô ưa ươ oa oe uy uyê".split(" ")),
    fc.constantFrom("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"),
    fc.constantFrom(..."c ch i m n ng nh o p t u y".split(" "), ""),
  )
  .map(([initial, vowel, tone, ending]) => (initial + vowel + tone + ending).normalize("NFC"))
  .filter(isSyllable);

const odd = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..." \n-/.aeiouyôöñhctAKÐ\u00ad\u00a0\u200b\u0301\u0302а"),
    fc.integer({ min: 0xa1, max: 0x17f }).map((code) => String.fromCharCode(code)),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

describe("repairing", () => {
  it("leaves every text of Vietnamese syllables in Unicode as it is", () => {
    fc.assert(
      fc.property(fc.array(syllable, { maxLength: 8 }), (words) => {
        const text = words.join(" ");
        expect(repairText(text)).toEqual({ value: text, repairs: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("finds nothing more the second time", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          odd,
          fc.array(fc.constantFrom(...sentences, "café", "Müller")).map((some) => toTcvn3(some.join(" "))),
        ),
        (text) => {
          const { value } = repairText(text);
          expect(repairText(value)).toEqual({ value, repairs: [] });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("tells each change: a text without repairs is the same", () => {
    fc.assert(
      fc.property(odd, (text) => {
        const { value, repairs } = repairText(text);
        expect(repairs.length === 0).toBe(value === text);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    "KÕ ho¹ch c¶i ",
    "Keá hoaïch ca",
    "Kế hoạch\u00a0",
    "aùaùaùaùaù",
    "\u00ad\u0301а§ê",
    "e\u0301\u0302 x ",
  ])("takes time in line with the length: %j", (part) => {
    expect(growth((text) => repairText(text), part)).toBeLessThan(8);
  });
});
