import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortTitleOf } from "../../../src/domain/plan";

describe("the short title of a task group", () => {
  it.each([
    ["CẢI CÁCH THỂ CHẾ", "Thể chế"],
    [
      "CẢI CÁCH THỦ TỤC HÀNH CHÍNH VÀ THỰC HIỆN CƠ CHẾ MỘT CỬA, CƠ CHẾ MỘT CỬA LIÊN THÔNG",
      "Thủ tục hành chính",
    ],
    ["CẢI CÁCH TỔ CHỨC BỘ MÁY", "Tổ chức bộ máy"],
    ["XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ", "Chính quyền điện tử, chính quyền số"],
    ["CHỈ ĐẠO ĐIỀU HÀNH, KIỂM TRA, TUYÊN TRUYỀN", "Chỉ đạo điều hành, kiểm tra"],
    ["Thực hiện các nội dung khác thuộc chương trình, kế hoạch CCHC của Chính phủ", "Nội dung khác"],
  ])("of %s is %s", (title, short) => {
    expect(shortTitleOf(title)).toBe(short);
  });

  it("is never empty and never longer than its title", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."cải cách, và của SỐ hóa"), minLength: 1 }),
        (title) => {
          fc.pre(title.trim() === title);
          const short = shortTitleOf(title);
          expect(short.length).toBeGreaterThan(0);
          expect(short.length).toBeLessThanOrEqual(title.length);
        },
      ),
    );
  });
});
