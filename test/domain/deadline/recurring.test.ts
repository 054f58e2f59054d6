import { describe, expect, it } from "vitest";
import { inShort } from "./inShort";

describe("what comes back", () => {
  it.each([
    ["Hằng ngày", ["every day"]],
    ["01 lần/tuần", ["every week"]],
    ["Mỗi tháng ít nhất 01 lần", ["every month"]],
    ["Định kỳ 3 tháng một lần", ["every quarter"]],
    ["06 tháng", ["every half"]],
    ["6 tháng/lần", ["every half"]],
    ["9 tháng", ["every nineMonths"]],
    ["Hằng năm", ["every year"]],
    ["1 lần/năm", ["every year"]],
    ["Định kỳ", ["every plan-cycle"]],
    ["Cuối quý", ["every quarter"]],
    ["Báo cáo tháng/quý/năm", ["every month", "every quarter", "every year"]],
    ["Hàng tuần, tháng, quý", ["every week", "every month", "every quarter"]],
    [
      "Báo cáo quý, 6 tháng, 9 tháng và năm 2026",
      ["every quarter", "every half", "every nineMonths", "every year"],
    ],
    ["06 tháng, cuối năm", ["every half", "every year"]],
    ["Báo cáo định kỳ, hằng quý", ["every quarter"]],
    ["Hằng quý trong năm 2026", ["every quarter"]],
    ["Hằng năm, giai đoạn 2026-2030", ["every year"]],
    ["Hằng tháng theo quy định", ["every month"]],
    ["Các quý trong năm", ["every quarter"]],
    ["Hàng quý (tháng cuối quý)", ["every quarter"]],
    ["Hằng quý (mỗi quý 01 lần)", ["every quarter"]],
    ["Tháng cuối mỗi quý", ["every quarter"]],
    ["Trong quý", ["every quarter"]],
    ["Thường xuyên hằng tháng", ["every month"]],
    ["Thứ 6 hàng tuần", ["every week"]],
    ["Trước 16h00 thứ Năm hằng tuần", ["every week"]],
    ["Hằng tuần, trước 15h chiều thứ Sáu", ["every week"]],
  ])("%s", (cell, expected) => expect(inShort(cell)).toEqual(expected));
});

describe("a due day inside the period", () => {
  it.each([
    ["Trước ngày 05 của tháng sau", "every month on 4 +1"],
    ["Trước ngày 05 tháng sau liền kề", "every month on 4 +1"],
    ["Ngày 25 hằng tháng", "every month on 25"],
    ["Hằng tháng (trước ngày 25)", "every month on 24"],
    ["Hàng tháng: Ngày 20", "every month on 20"],
    ["Trước 16h00 ngày 25 hằng tháng", "every month on 25"],
    ["Trước ngày 20 các tháng cuối quý", "every quarter on 19"],
    ["Trước 15 hằng tháng", "every month on 14"],
    ["Từ ngày 15 đến ngày 20 hằng tháng", "every month on 20"],
    ["Trước ngày 01 hằng tháng", "every month on last -1"],
    ["Chậm nhất ngày 20 tháng cuối quý", "every quarter on 20"],
    ["Chậm nhất vào ngày 25 của tháng cuối mỗi quý", "every quarter on 25"],
    ["ngày cuối cùng của tháng đầu quý tiếp theo", "every quarter on last +1"],
    ["Trước ngày 10 của quý sau", "every quarter on 9 +1"],
    ["Ngày cuối cùng của quý", "every quarter on last"],
    ["Ngày 20 tháng thứ hai của quý", "every quarter on 20 -1"],
    ["Hằng quý, trước ngày 15 của tháng cuối quý", "every quarter on 14"],
    ["Trước ngày 15/12 hằng năm", "every year on 14"],
    ["Hằng năm, trước ngày 15/12", "every year on 14"],
  ])("%s", (cell, expected) => expect(inShort(cell)).toEqual([expected]));

  it("holds for the whole list it closes", () => {
    expect(inShort("Báo cáo quý, 6 tháng, năm (trước ngày 20 tháng cuối kỳ báo cáo)")).toEqual([
      "every quarter on 19",
      "every half on 19",
      "every year on 19",
    ]);
  });

  it("of a yearly date outside December is one date of the plan's year", () => {
    expect(inShort("Trước ngày 15/11 hằng năm")).toEqual(["..2026-11-14"]);
    expect(inShort("Trước 15/6 và 15/12 hằng năm")).toEqual(["..2026-06-14", "..2026-12-14"]);
    expect(inShort("Quý I hằng năm")).toEqual(["2026-01-01..2026-03-31"]);
  });

  it.each([
    ["the first month of a quarter, which may be this or the next", "Ngày 05 tháng đầu quý"],
    ["a day of a month, which may be this or the next", "Báo cáo tháng: trước ngày 20"],
    ["a working day", "Ngày làm việc cuối cùng của tháng"],
    ["two days in one month", "Ngày 5 và ngày 20 hằng tháng"],
    ["the month after a cycle that is not named", "Báo cáo định kỳ trước ngày 05 tháng sau"],
    ["twice a year", "Ít nhất 02 lần/năm"],
    ["every two years", "2 năm/lần"],
    ["a length of time", "03 tháng"],
  ])("is not guessed: %s", (_why, cell) => expect(inShort(cell)).toEqual(["unreadable"]));
});
