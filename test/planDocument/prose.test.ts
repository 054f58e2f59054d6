import { describe, expect, it } from "vitest";
import { agencyOf } from "../../src/planDocument/prose/agency";
import { cycleOf } from "../../src/planDocument/prose/cycle";
import { headOf } from "../../src/planDocument/prose/head";
import { numberedTexts } from "../../src/planDocument/prose/objectives";
import { outlineOf } from "../../src/planDocument/prose/outline";
import { titleOf } from "../../src/planDocument/prose/title";
import { mostNamedYear, yearSaid, yearsNamed } from "../../src/planDocument/prose/years";

describe("the title", () => {
  it("is that of this plan, not of the one it refers to", () => {
    expect(
      titleOf([
        "Căn cứ Kế hoạch cải cách hành chính của tỉnh năm 2024;",
        "Ban hành Kế hoạch Cải cách hành chính Sở Nội vụ năm 2024.",
      ]),
    ).toBe("Kế hoạch Cải cách hành chính Sở Nội vụ năm 2024");
  });

  it("may take several lines, as may a reference to another plan", () => {
    expect(
      titleOf([
        "Căn cứ Quyết định về việc ban hành",
        "Kế hoạch cải cách hành chính của tỉnh năm 2024;",
        "Ban hành Kế hoạch Cải cách hành chính Nhà nước",
        "ngành Nội vụ năm 2024",
      ]),
    ).toBe("Kế hoạch Cải cách hành chính Nhà nước ngành Nội vụ năm 2024");
  });

  it("may stand below the word KẾ HOẠCH, or stick to it", () => {
    expect(titleOf(["KẾ HOẠCH", "Cải cách hành chính huyện Đô Lương năm 2025"])).toBe(
      "Kế hoạch Cải cách hành chính huyện Đô Lương năm 2025",
    );
    expect(titleOf(["KẾ HOẠCHCải cách hành chính năm 2025"])).toBe("Kế hoạch Cải cách hành chính năm 2025");
  });

  it("may name what is done about it, and stand in capitals", () => {
    expect(titleOf(["KẾ HOẠCH", "Thực hiện công tác cải cách hành chính năm 2025"])).toBe(
      "Kế hoạch Thực hiện công tác cải cách hành chính năm 2025",
    );
    expect(titleOf(["KẾ HOẠCH CCHC NĂM 2025"])).toBe("Kế hoạch CCHC năm 2025");
    expect(titleOf(["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH CỦA SỞ Y TẾ NĂM 2025"])).toBe(
      "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH CỦA SỞ Y TẾ NĂM 2025",
    );
    expect(titleOf(["Thực hiện Kế hoạch cải cách hành chính năm 2024", "của tỉnh;"])).toBeUndefined();
  });

  it("keeps both years of a plan for two", () => {
    expect(titleOf(["KẾ HOẠCH", "Cải cách hành chính năm 2025 - 2026 của xã"])).toBe(
      "Kế hoạch Cải cách hành chính năm 2025 - 2026",
    );
  });

  it("is unknown where the head does not say it", () => {
    expect(
      titleOf(headOf(["Phụ lục", "I. MỤC TIÊU", "Kế hoạch cải cách hành chính năm 2024"])),
    ).toBeUndefined();
  });
});

describe("the agency", () => {
  it("is whom the head signs for, as the text spells it, with its province", () => {
    const head = [
      "GIÁM ĐỐC SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
      "cơ cấu của Sở Lao động – Thương binh và Xã hội tỉnh Nghệ An;",
    ];
    expect(agencyOf(head, head)).toBe("Sở Lao động – Thương binh và Xã hội tỉnh Nghệ An");
  });

  it("is the lower of two bodies in the letterhead", () => {
    const head = ["UBND TỈNH HÀ TĨNH", "SỞ NỘI VỤ", "Số: 12/KH-SNV"];
    expect(agencyOf(head, head)).toBe("SỞ NỘI VỤ");
  });

  it("is a committee with its place, though that stands on the next line", () => {
    const head = [
      "ỦY BAN NHÂN DÂN",
      "HUYỆN ĐÔ LƯƠNG",
      "Số: 12/KH-UBND",
      "Ủy ban nhân dân huyện Đô Lương ban hành",
    ];
    expect(agencyOf(head, head)).toBe("Ủy ban nhân dân huyện Đô Lương");
    expect(agencyOf(["UỶ BAN NHÂN DÂN", "HUYỆN ĐÔ LƯƠNG"], head)).toBe("Ủy ban nhân dân huyện Đô Lương");
  });

  it("may be an office below a committee", () => {
    const head = ["UBND THỊ XÃ ĐÔNG HÀ", "PHÒNG NỘI VỤ", "Số: 2/KH-PNV"];
    expect(agencyOf(head, ["Phòng Nội vụ thị xã Đông Hà"])).toBe("Phòng Nội vụ thị xã Đông Hà");
    expect(agencyOf(["TRƯỞNG PHÒNG"], [])).toBe("");
  });

  it("is a committee by its full name where the text only shortens it", () => {
    const head = ["ỦY BAN NHÂN DÂN", "TỈNH SƠN HÀ", "Số: 12/KH-UBND"];
    expect(agencyOf(head, [...head, "UBND tỉnh Sơn Hà ban hành"])).toBe("Ủy ban nhân dân tỉnh Sơn Hà");
    expect(agencyOf(head, head)).toBe("ỦY BAN NHÂN DÂN TỈNH SƠN HÀ");
  });

  it("is empty where nobody is named", () => {
    expect(agencyOf(["PHỤ LỤC"], [])).toBe("");
  });
});

describe("years", () => {
  it("are those a text speaks of, not those of dates, baselines and ends", () => {
    expect(yearsNamed("Kế hoạch năm 2023")).toEqual([2023]);
    expect(yearsNamed("Quyết định số 4/QĐ ngày 25 tháng 12 năm 2023")).toEqual([]);
    expect(yearsNamed("giảm 10% so với năm 2021, đến năm 2025")).toEqual([]);
    expect(yearsNamed("Nghị định 48/2023/NĐ-CP ngày 17/7/2023")).toEqual([]);
  });

  it("of the plan come from the title, else the theme; else the one most often named", () => {
    expect(yearSaid("Kế hoạch năm 2025", ["Chủ đề năm 2024"])).toBe(2025);
    expect(yearSaid(undefined, ["Chủ đề của năm 2024: số hóa"])).toBe(2024);
    expect(yearSaid(undefined, [])).toBeUndefined();
    expect(mostNamedYear(["Quý I/2026", "Tháng 02/2026", "năm 2025"])).toEqual({ value: 2026, count: 2 });
    expect(mostNamedYear([])).toBeUndefined();
  });
});

describe("the reporting cycle", () => {
  it("is the longest list of periods where reporting is spoken of", () => {
    expect(
      cycleOf([
        "hàng Quý báo cáo kết quả",
        "định kỳ hàng quý, 6 tháng, năm hoặc đột xuất báo cáo Giám đốc",
        "chi thường xuyên hàng năm",
      ]),
    ).toEqual(["quarter", "half", "year"]);
  });

  it("may have months and nine months", () => {
    expect(cycleOf(["Báo cáo định kỳ hằng tháng, quý, 06 tháng, 9 tháng và năm"])).toEqual([
      "month",
      "quarter",
      "half",
      "nineMonths",
      "year",
    ]);
  });

  it("is unknown where the plan names no period", () => {
    expect(cycleOf(["Báo cáo Giám đốc Sở"])).toBeUndefined();
  });
});

describe("the numbered text", () => {
  const plan = [
    "I. MỤC TIÊU",
    "1. 96% văn bản, kết",
    "nội dữ liệu.",
    "2. Mục tiêu cụ thể",
    "a) Giảm 10%.",
    "- Không tồn đọng.",
    "II. NHIỆM VỤ",
    "1. Thể chế",
    "đ) Rà soát.",
    "III. GIẢI PHÁP",
    "1. Tăng cường.",
    "PHỤ LỤC",
    "I. MỤC TIÊU",
  ];

  it("is cut into places, with headings left out and broken lines joined", () => {
    expect(numberedTexts(outlineOf(plan))).toEqual([
      { place: "I.1", texts: ["96% văn bản, kết nội dữ liệu."], isObjective: true },
      { place: "I.2.a", texts: ["Giảm 10%.", "Không tồn đọng."], isObjective: true },
      { place: "II.1.đ", texts: ["Rà soát."], isObjective: false },
    ]);
  });

  it("has no page numbers in it, nor the addressees at its end", () => {
    const nodes = outlineOf([
      "I. MỤC TIÊU",
      "1. Trên 95% hồ sơ được trả kết",
      "Trang 3/15",
      "- 4 -",
      "5",
      "quả đúng hạn.",
      "Nơi nhận:\n- Như trên;\n- Lưu: VT.",
      "GIÁM ĐỐC",
      "II. NHIỆM VỤ",
      "1. Rà soát.",
    ]);
    expect(nodes.map(({ text }) => text)).toEqual([
      "MỤC TIÊU",
      "Trên 95% hồ sơ được trả kết quả đúng hạn.",
      "NHIỆM VỤ",
      "Rà soát.",
    ]);
  });

  it("ends at the appendix", () => {
    expect(outlineOf(plan).filter((node) => node.path.join() === "I")).toHaveLength(1);
  });
});
