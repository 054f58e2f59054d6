import { describe, expect, it } from "vitest";
import { inShort } from "./inShort";

describe("what waits for an event", () => {
  it.each([
    ["05 ngày làm việc kể từ ngày nhận được văn bản", "after 5 working days: nhận được văn bản"],
    ["20 ngày sau khi có Quyết định", "after 20 days: có Quyết định"],
    ["Trong vòng 10 ngày sau khi kết thúc hội nghị", "after 10 days: kết thúc hội nghị"],
    ["Không quá 03 (ba) ngày kể từ khi nhận hồ sơ", "after 3 days: nhận hồ sơ"],
    ["02 tuần sau khi họp", "after 14 days: họp"],
    ["Ngay sau khi Kế hoạch được ban hành", "after: Kế hoạch được ban hành"],
    ["Sau Hội nghị tổng kết", "after: Hội nghị tổng kết"],
    ["Khi có hướng dẫn của Bộ, ngành", "after: có hướng dẫn của Bộ, ngành"],
  ])("%s", (cell, expected) => expect(inShort(cell)).toEqual([expected]));

  it("is not read when the length cannot be kept or the event is missing", () => {
    for (const cell of [
      "Trong 02 tháng kể từ ngày ban hành",
      "24 giờ kể từ khi tiếp nhận",
      "05 ngày làm việc",
      "Sau 5 ngày",
    ]) {
      expect(inShort(cell)).toEqual(["unreadable"]);
    }
  });
});

describe("what is fixed elsewhere, asked for, or never ends", () => {
  it.each([
    ["Theo Kế hoạch số 150/KH-UBND ngày 15/12/2025 của UBND tỉnh", ["external"]],
    ["Theo Quyết định số 12, ngày 15/12/2025 của UBND tỉnh", ["external"]],
    ["Theo kế hoạch hằng năm", ["external"]],
    ["Theo đúng thời gian quy định", ["external"]],
    ["Báo cáo định kỳ theo quy định", ["external"]],
    ["Theo chỉ đạo của UBND tỉnh", ["onDemand"]],
    ["Khi có phát sinh", ["onDemand"]],
    ["Thường xuyên, liên tục", ["continuous"]],
    ["Thường xuyên, kịp thời theo quy định", ["continuous"]],
    ["Thường xuyên (báo cáo quý)", ["continuous", "every quarter"]],
    ["Theo kế hoạch tháng, quý, năm", ["external"]],
    ["Ngay khi phát sinh", ["onDemand"]],
    ["Thường xuyên từ tháng 01 đến tháng 12", ["continuous"]],
    ["Theo đề xuất của đơn vị", ["onDemand"]],
    ["Đúng thời hạn", ["external"]],
    ["Thường xuyên trong năm 2026", ["continuous"]],
    ["Thường xuyên và đột xuất", ["continuous", "onDemand"]],
    ["Định kỳ hằng quý, năm hoặc đột xuất theo yêu cầu", ["every quarter", "every year", "onDemand"]],
    ["Theo Kế hoạch của UBND tỉnh, báo cáo trước ngày 15/12", ["external", "..2026-12-14"]],
    ["Theo quy định (trước ngày 15/12)", ["..2026-12-14"]],
  ])("%s", (cell, expected) => expect(inShort(cell)).toEqual(expected));
});

describe("a cell without diacritics", () => {
  it.each([
    ["Quy I/2026", ["2026-01-01..2026-03-31"]],
    ["Thuong xuyen", ["continuous"]],
    ["Theo quy dinh", ["external"]],
    ["Hang quy, 6 thang, nam", ["every quarter", "every half", "every year"]],
    ["Hang thang (truoc ngay 05 cua thang sau)", ["every month on 4 +1"]],
    ["Xay dung KH truoc thang 3; Bao cao theo dinh ky", ["..2026-02-28", "every plan-cycle"]],
    ["Truoc ngay 05 thang sau", ["unreadable"]],
  ])("%s", (cell, expected) => expect(inShort(cell)).toEqual(expected));

  it("and one with misplaced tone marks, or decomposed, reads the same", () => {
    expect(inShort("Qúy I/2026")).toEqual(inShort("Quý I/2026"));
    expect(inShort("Thường xuyên; Quý I".normalize("NFD"))).toEqual(["continuous", "2026-01-01..2026-03-31"]);
  });
});

describe("what is not certain is not read", () => {
  it.each([
    ...[
      "Đầu năm",
      "Đầu tháng 6",
      "Giữa tháng 5",
      "Khoảng tháng 6",
      "Tuần 3 tháng 3/2026",
      "Trong năm học 2025-2026",
    ],
    ...[
      "Quý I hoặc Quý II",
      "Không thường xuyên",
      "Theo kế hoạch tháng 6",
      "Trước kỳ họp giữa năm 2026",
      "Năm trước",
    ],
    ...[
      "Xây dựng kế hoạch năm 2027",
      "Kế hoạch 2027",
      "Hoàn thành",
      "12",
      "3/24",
      "?",
      "-",
      "Báo cáo giám sát tại Việt Nam",
    ],
    ...[
      "Báo cáo quý IV và năm 2026 trước ngày 15/12/2026",
      "Quý I, trước ngày 15/3",
      "Quý I/2026 (sau khi Bộ hướng dẫn)",
    ],
    ...["24/7", "3/4 đơn vị", "Quý III, quý IV/2025", "Trước ngày 15/6, 15/12/2027"],
    "Trước ngày 05 hằng tháng, riêng tháng 12 trước ngày 10",
  ])("%s", (cell) => expect(inShort(cell)).toEqual(["unreadable"]));
});
