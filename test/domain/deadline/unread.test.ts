import { describe, expect, it } from "vitest";
import { inShort } from "./inShort";

const allUnreadable = (cells: readonly string[]) =>
  it.each(cells)("%s", (cell) => expect(new Set(inShort(cell))).toEqual(new Set(["unreadable"])));

describe("a date is not read when something unread hangs on it", () => {
  allUnreadable([
    ...[
      "../../2026",
      "…/…/2026",
      ".../2026",
      "Tháng .../2026",
      "/2026",
      "Quý /2026",
      "15/12/202",
      "15/12/20265",
    ],
    ...[
      "Quý I/2026-UBND",
      "Quý V/2026",
      "QV/2026",
      "Quý l/2026",
      "15/l2/2026",
      "Tháng 3/4/2026",
      "15/1/2/2026",
    ],
    ...[
      "Quý I/,2026",
      "Quý I - 2026",
      "Quý I, VI",
      "12/31/2026",
      "2021-2-025",
      "Kế hoạch - 2026",
      "Kế hoạch (2026)",
    ],
  ]);
});

describe("a date is not read when a word or sign beside it may change it", () => {
  allUnreadable([
    ...["Tháng 6 âm lịch", "10/3 (âm lịch)", "tháng Giêng", "Quý I năm tài chính 2026", "Năm ngân sách 2026"],
    ...["< 15/12/2026", "Tháng 6?", "Nửa đầu tháng 6", "Trong tuần đầu tháng 6", "Những ngày cuối tháng 12"],
    ...["Trong và sau tháng 9", "Trước hoặc trong tháng 9", "Hằng quý (trừ quý I)", "Các tháng lẻ", "Nếu có"],
    ...[
      "Không thực hiện trong năm 2026",
      "Đã hoàn thành tháng 01/2026",
      "Đến khi hoàn thành",
      "Cùng kỳ quý I",
    ],
    ...["Đến năm 2030 và những năm tiếp theo", "Tháng 12/2026 và các năm tiếp theo"],
    ...["10 ngày trước khi hết quý", "Ngày 20 tháng 3, tháng 6", "Thứ Hai, thứ Năm hằng tuần"],
  ]);
});

describe("a limit is not lost to a slip of the pen", () => {
  allUnreadable([
    ...["Trưóc ngày 15/12", "Truớc 30/6", "rước ngày 15/12", "Trướcngày 15/12", "Tù 01/7/2026", "Đên 30/6"],
    ...["Hăng năm, trước ngày 15/12", "Qúyx, 6 tháng, năm", "Quý, 6 tháng, nám"],
  ]);
});

describe("words and numbers that cannot change a date may stand beside it", () => {
  it.each([
    ["Tổ chức 02 lớp tập huấn: Quý II, Quý III", ["2026-04-01..2026-06-30", "2026-07-01..2026-09-30"]],
    ["Kiểm tra 30% đơn vị trong năm 2026", ["2026-01-01..2026-12-31"]],
    ["Báo cáo về UBND tỉnh (qua Sở Nội vụ) trước ngày 05/12/2026", ["..2026-12-04"]],
    ["KH: Quý I; BCĐ họp Quý II", ["2026-01-01..2026-03-31", "2026-04-01..2026-06-30"]],
    ["Quý I/2026 (có kế hoạch riêng)", ["2026-01-01..2026-03-31"]],
    ["Quý III (dự kiến)", ["2026-07-01..2026-09-30"]],
    ["Quý I/2026...", ["2026-01-01..2026-03-31"]],
    ["Rà soát vi phạm: Quý I", ["2026-01-01..2026-03-31"]],
  ])("%s", (cell, expected) => expect(inShort(cell)).toEqual(expected));
});
