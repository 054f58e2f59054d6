import { describe, expect, it } from "vitest";
import { inShort } from "./inShort";

describe("a calendar day is when the deliverable is due", () => {
  it.each([
    ["15/12", "..2026-12-15"],
    ["ngày 15/12/2026", "..2026-12-15"],
    ["15-3-2026", "..2026-03-15"],
    ["15.3.2026", "..2026-03-15"],
    ["15/12/26", "..2026-12-15"],
    ["ngày 15 tháng 12 năm 2026", "..2026-12-15"],
    ["2026-12-15", "..2026-12-15"],
    ["2026-12-15T17:00:00", "..2026-12-15"],
    ["15/3/2024", "..2024-03-15"],
    ["29/02/2024", "..2024-02-29"],
    ["Trước ngày 05 tháng 01 năm sau", "..2027-01-04"],
  ])("%s", (cell, expected) => expect(inShort(cell)).toEqual([expected]));
});

describe("a day the calendar does not have is not read", () => {
  it.each(["31/02/2024", "29/02/2026", "trước ngày 30/02", "Từ 31/4 đến 30/6", "tháng 13", "Quý V", "32/12"])(
    "%s",
    (cell) => expect(inShort(cell)).toEqual(["unreadable"]),
  );
});

describe("months, quarters and years are whole", () => {
  it.each([
    ["Tháng 02/2024", "2024-02-01..2024-02-29"],
    ["tháng 6", "2026-06-01..2026-06-30"],
    ["tháng tư", "2026-04-01..2026-04-30"],
    ["T6/2026", "2026-06-01..2026-06-30"],
    ["6/2025", "2025-06-01..2025-06-30"],
    ["Tháng 3-2026", "2026-03-01..2026-03-31"],
    ["Quý IV/2027", "2027-10-01..2027-12-31"],
    ["Quý 2 năm 2026", "2026-04-01..2026-06-30"],
    ["Q1/2026", "2026-01-01..2026-03-31"],
    ["QII/2026", "2026-04-01..2026-06-30"],
    ["6 tháng đầu năm", "2026-01-01..2026-06-30"],
    ["6 tháng cuối năm 2025", "2025-07-01..2025-12-31"],
    ["09 tháng đầu năm", "2026-01-01..2026-09-30"],
    ["2025", "2025-01-01..2025-12-31"],
    ["Trong năm", "2026-01-01..2026-12-31"],
    ["Cả năm 2026", "2026-01-01..2026-12-31"],
    ["Trung tuần tháng 5", "2026-05-11..2026-05-20"],
    ["Hạ tuần tháng 02", "2026-02-21..2026-02-28"],
    ["Cuối quý II", "..2026-06-30"],
    ["Cuối năm", "..2026-12-31"],
  ])("%s", (cell, expected) => expect(inShort(cell)).toEqual([expected]));
});

describe("ranges run from the first day of one to the last of the other", () => {
  it.each([
    ["2025 - 2026", "2025-01-01..2026-12-31"],
    ["Giai đoạn 2021-2025", "2021-01-01..2025-12-31"],
    ["Tháng 01 - Tháng 12", "2026-01-01..2026-12-31"],
    ["Tháng 5-6/2026", "2026-05-01..2026-06-30"],
    ["Quý I-III/2026", "2026-01-01..2026-09-30"],
    ["quý 1-2/2026", "2026-01-01..2026-06-30"],
    ["Từ quý II đến hết quý IV", "2026-04-01..2026-12-31"],
    ["Từ ngày 15 đến ngày 20/4", "2026-04-15..2026-04-20"],
    ["Từ 15/3 đến trước 15/6", "2026-03-15..2026-06-14"],
    ["Tháng 11/2025 - tháng 02/2026", "2025-11-01..2026-02-28"],
    ["Quý IV - Quý I/2027", "2026-10-01..2027-03-31"],
  ])("%s", (cell, expected) => expect(inShort(cell)).toEqual([expected]));

  it("that would run backwards are not read", () => {
    expect(inShort("Tháng 11 - tháng 2")).toEqual(["unreadable"]);
    expect(inShort("Tháng 12/2026 - tháng 2")).toEqual(["unreadable"]);
  });
});

describe("limits", () => {
  it.each([
    ["Trước ngày 15/12/2026", "..2026-12-14"],
    ["Trước tháng 3", "..2026-02-28"],
    ["Trước Quý II/2026", "..2026-03-31"],
    ["Trước năm 2027", "..2026-12-31"],
    ["Xong trước 30/6", "..2026-06-29"],
    ["Chậm nhất là ngày 15 tháng 3 năm 2026", "..2026-03-15"],
    ["Không quá ngày 15/3", "..2026-03-15"],
    ["Đến hết năm 2026", "..2026-12-31"],
    ["Đến ngày 30/6", "..2026-06-30"],
    ["Hết quý II", "..2026-06-30"],
    ["Từ nay đến hết năm", "..2026-12-31"],
    ["Từ tháng 01/2024", "2024-01-01.."],
    ["Từ tháng 3 trở đi", "2026-03-01.."],
    ["Sau ngày 15/3", "2026-03-16.."],
    ["2025 và những năm tiếp theo", "2025-01-01.."],
    ["Hoàn thành trong quý II", "2026-04-01..2026-06-30"],
  ])("%s", (cell, expected) => expect(inShort(cell)).toEqual([expected]));

  it("before an hour of a day leaves the day itself", () => {
    expect(inShort("Trước 17h00 ngày 15/12")).toEqual(["..2026-12-15"]);
    expect(inShort("Trước 17 giờ 30 phút ngày 15/12/2026")).toEqual(["..2026-12-15"]);
  });

  it("hold for every day of a list, also across ';'", () => {
    expect(inShort("Trước ngày 15/6, 15/12")).toEqual(["..2026-06-14", "..2026-12-14"]);
    expect(inShort("Trước ngày 10/3; 10/6; 10/9")).toEqual(["..2026-03-09", "..2026-06-09", "..2026-09-09"]);
  });
});
