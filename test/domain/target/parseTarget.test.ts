import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth } from "../text/growth";
import { parseTarget } from "../../../src/domain/target";
import { brief } from "./brief";

describe("a target is read with its comparator", () => {
  it.each([
    ["96% văn bản được ban hành đúng tiến độ", ">= 96 %"],
    ["Tỷ lệ hồ sơ đúng hạn đạt từ 95% trở lên", ">= 95 %"],
    ["Tỷ lệ hài lòng đạt trên 86%", "> 86 %"],
    ["Triển khai trên 100% đơn vị", ">= 100 %"],
    ["Tối thiểu 80 phần trăm hồ sơ nộp trực tuyến", ">= 80 %"],
    ["Phấn đấu đạt 95,5% trở lên", ">= 95.5 %"],
    ["Tỷ lệ hồ sơ trực tuyến ≥ 80%", ">= 80 %"],
    ["Tỷ lệ hồ sơ quá hạn < 1,5 %", "< 1.5 %"],
    ["Tỷ lệ hồ sơ quá hạn không quá 2%", "<= 2 %"],
    ["Tỷ lệ hồ sơ quá hạn từ 2% trở xuống", "<= 2 %"],
    ["Tỷ lệ hồ sơ quá hạn dưới 2%", "< 2 %"],
    ["Tỷ lệ hồ sơ quá hạn là 0%", "= 0 %"],
    ["Không để xảy ra tình trạng hồ sơ quá hạn", "= 0"],
    ["Tỷ lệ hồ sơ đạt 40 - 50%", "between 40–50 %"],
    ["Tỷ lệ hồ sơ đạt từ 40% đến 50%", "between 40–50 %"],
    ["Nâng tỷ lệ thanh toán trực tuyến từ 30% lên 50%", ">= 50 %"],
    ["Giảm tỷ lệ hồ sơ quá hạn xuống dưới 1%", "< 1 %"],
    ["Giảm tỷ lệ hồ sơ quá hạn từ 5% xuống còn 2%", "<= 2 %"],
  ])("%s: %s", (sentence, expected) => {
    expect(parseTarget(sentence).map(brief)).toEqual([expected]);
  });
});

describe("counts need a word that asks for them", () => {
  it.each([
    ["Tổ chức ít nhất 02 hội nghị tập huấn", [">= 2 hội nghị"]],
    ["Tối thiểu 1.200 lượt người tham gia", [">= 1200 lượt"]],
    ["Đạt tối thiểu 1 234 lượt truy cập", [">= 1234 lượt"]],
    ["Thời gian giải quyết không quá 05 ngày làm việc", ["<= 5 ngày làm việc"]],
    ["Chỉ số PAR INDEX đạt từ 85,5 điểm trở lên, xếp thứ 10 trở lên", [">= 85.5 điểm", "<= 10 hạng"]],
    ["Sở có 05 đơn vị trực thuộc", []],
    ["Cung cấp trên 02 cổng thông tin", []],
  ])("%s", (sentence, expected) => {
    expect(parseTarget(sentence).map(brief)).toEqual(expected);
  });
});

describe("a relative target has a baseline", () => {
  it.each([
    ["Giảm 10% biên chế so với năm 2021", ["decrease 10 % (2021)"]],
    ["Giảm 10% biên chế", ["decrease 10 % (previous year)"]],
    ["Tăng ít nhất 5% hồ sơ trực tuyến so với cùng kỳ năm trước", ["increase 5 % (previous year)"]],
    ["Giảm 10 - 15% chi phí so với giai đoạn 2016 – 2020", ["decrease 10–15 % (2016-2020)"]],
    ["Rút ngắn tối thiểu 30% thời gian giải quyết so với quy định", ["decrease 30 % (quy định)"]],
    ["Tăng 02 bậc so với năm 2023", ["increase 2 bậc (2023)"]],
    ["Cải thiện thứ hạng Chỉ số SIPAS", ["increase hạng (previous year)"]],
    ["Giảm 10% đơn vị và 10% biên chế so với năm 2021", ["decrease 10 % (2021)", "decrease 10 % (2021)"]],
    ["Giảm 10% biên chế và 100% hồ sơ được số hóa", ["decrease 10 % (previous year)", ">= 100 %"]],
    ["Tăng tỷ lệ số hóa và tỷ lệ ký số", ["increase (previous year)", "increase (previous year)"]],
  ])("%s", (sentence, expected) => {
    expect(parseTarget(sentence).map(brief)).toEqual(expected);
  });
});

describe("several targets in one sentence", () => {
  it.each([
    ["Tỷ lệ ký số đạt 80%, tỷ lệ quá hạn dưới 2%", ["Tỷ lệ ký số đạt 80%", "tỷ lệ quá hạn dưới 2%"]],
    ["Tỷ lệ hồ sơ A, B và C đạt từ 95% trở lên", ["Tỷ lệ hồ sơ A, B và C đạt từ 95% trở lên"]],
    ["Tỷ lệ số hóa và tỷ lệ ký số đạt 80%", ["Tỷ lệ số hóa", "tỷ lệ ký số đạt 80%"]],
    [
      "100% hồ sơ đúng hạn, trong đó ít nhất 50% hồ sơ trước hạn",
      ["100% hồ sơ đúng hạn", "ít nhất 50% hồ sơ trước hạn"],
    ],
    [
      "Hài lòng của người dân đạt 90%, của doanh nghiệp đạt 85%",
      ["Hài lòng của người dân đạt 90%", "của doanh nghiệp đạt 85%"],
    ],
    ["Tỷ lệ giải ngân đạt 95%, phấn đấu đạt 98%", ["Tỷ lệ giải ngân đạt 95%, phấn đấu đạt 98%"]],
    ["3. 95% hồ sơ đúng hạn. 90% văn bản ký số.", ["95% hồ sơ đúng hạn", "90% văn bản ký số"]],
  ])("%s", (sentence, expected) => {
    expect(parseTarget(sentence).map(({ text }) => text)).toEqual(expected);
  });
});

describe("the day a target is to be reached", () => {
  it.each([
    ["Đến năm 2025, 80% hồ sơ trực tuyến", "2025-12-31"],
    ["Đến hết quý II/2024 đạt 50% hồ sơ số hóa", "2024-06-30"],
    ["Đến tháng 6/2024, 50% hồ sơ được số hóa", "2024-06-30"],
    ["Chậm nhất ngày 15/11/2024 đạt 100% hồ sơ", "2024-11-15"],
    ["Trước ngày 01/12/2024 đạt 100% hồ sơ", "2024-11-30"],
    ["Trước ngày 31/02/2024 đạt 100% hồ sơ", undefined],
    ["80% hồ sơ trực tuyến trong giai đoạn 2021-2025", undefined],
  ])("%s: %s", (sentence, due) => {
    expect(parseTarget(sentence).map((target) => target.due)).toEqual([due]);
  });
});

describe("numbers that are no targets", () => {
  it.each([
    "",
    "Theo Nghị định 90/2020/NĐ-CP ngày 13/8/2020 của Chính phủ",
    "Quyết định số 4317/QĐ-UBND ngày 25 tháng 12 năm 2023",
    "Nghị quyết số 18-NQ/TW khóa XII; Điều 3 Luật số 22",
    "Phần mềm VNPT-Ioffice theo TCVN ISO 9001:2015",
    "Điện thoại 0238.3844.540 hoặc 02383844540, 0912 345 678",
    "Sắp xếp giai đoạn 2023-2030, đến năm 2025 hoàn thành",
    "Năm 2023 đã đạt 95% hồ sơ đúng hạn",
    "Tăng cường 10 cuộc kiểm tra",
    "Nâng cao mức độ hài lòng của tổ chức, cá nhân",
    "Các văn bản không còn phù hợp",
  ])("%s", (sentence) => {
    expect(parseTarget(sentence)).toEqual([]);
  });

  it("a figure that is only compared with is none", () => {
    expect(parseTarget("Tăng 5% so với 86% của năm 2023").map(brief)).toEqual(["increase 5 % (2023)"]);
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    "95%",
    "từ",
    "đến",
    "trở lên",
    "giảm",
    "tăng tỷ lệ",
    "không có",
    "hồ sơ",
    ",",
    "và",
    ";",
    "(",
    ")",
    "-",
    "so với năm 2021",
    "100 %",
    "02 hội nghị",
    "ít nhất",
    "≥",
    ". ",
    "đạt",
    "Thành lập tổ",
    "\n",
    "1.234,5",
    "chỉ số",
    "đến năm 2025,",
  );

  it("gives targets whose clauses stand in it, each once and in order", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (parts) => {
        const sentence = parts.join(" ");
        const plain = sentence.replace(/\s+/g, " ");
        let from = 0;
        for (const { text } of parseTarget(sentence)) {
          const at = plain.indexOf(text.replace(/\s+/g, " "), from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + 1;
        }
      }),
    );
  });

  it("is read without an exception", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parseTarget(text)));
  });

  it.each([
    "95% và ",
    "(95% ",
    "giảm 5%, ",
    "tỷ lệ ",
    "từ 5 đến ",
    "1.1.",
    "- ",
    "3, ",
    "9 ",
    "không có ",
    "1%; ",
    "đến năm 2025, ",
    "(trong đó ",
    "giam 5 ",
  ])("is read in linear time: %j", (unit) => {
    expect(growth(parseTarget, unit)).toBeLessThan(10);
  });
});
