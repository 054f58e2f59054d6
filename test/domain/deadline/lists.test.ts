import { describe, expect, it } from "vitest";
import { parseDeadline } from "../../../src/domain/deadline";
import { inShort } from "./inShort";

const labels = (cell: string) =>
  parseDeadline(cell, { year: 2026, cycle: ["quarter"] }).map(({ label }) => label);

describe("counted deliverables", () => {
  it.each([
    ["Đợt 1: tháng 5; đợt 2: tháng 10", ["2026-05-01..2026-05-31", "2026-10-01..2026-10-31"]],
    ["Đợt 1 tháng 5, đợt 2 tháng 10", ["2026-05-01..2026-05-31", "2026-10-01..2026-10-31"]],
    ["Lần 1: trước ngày 30/6; lần 2: trước 30/11", ["..2026-06-29", "..2026-11-29"]],
    ["Lần thứ nhất: tháng 4; lần thứ hai: tháng 9", ["2026-04-01..2026-04-30", "2026-09-01..2026-09-30"]],
    ["Quý II (đợt 1), Quý IV (đợt 2)", ["2026-04-01..2026-06-30", "2026-10-01..2026-12-31"]],
    ["Giai đoạn 1: Quý II; giai đoạn 2: Quý IV", ["2026-04-01..2026-06-30", "2026-10-01..2026-12-31"]],
    ["Báo cáo kỳ 6 tháng", ["every half"]],
  ])("%s", (cell, expected) => expect(inShort(cell)).toEqual(expected));

  it("have their count for a label", () => {
    expect(labels("Đợt 1: tháng 5; đợt 2: tháng 10")).toEqual(["Đợt 1", "đợt 2"]);
    expect(labels("Quý II (lần 1) và Quý IV (lần 2)")).toEqual(["lần 1", "lần 2"]);
  });
});

describe("a date with the report it is for", () => {
  it.each([
    ["Trước ngày 20/6 (báo cáo 6 tháng), trước ngày 05/12 (báo cáo năm)", ["..2026-06-19", "..2026-12-04"]],
    ["Trước 20/6 đối với báo cáo 6 tháng; trước 05/12 đối với báo cáo năm", ["..2026-06-19", "..2026-12-04"]],
    ["15/6 (6 tháng đầu năm), 15/12 (cả năm)", ["..2026-06-15", "..2026-12-15"]],
    ["Trước ngày 15 tháng cuối quý (báo cáo quý)", ["every quarter on 14"]],
    ["Hội nghị sơ kết 6 tháng: Tháng 7", ["2026-07-01..2026-07-31"]],
    [
      "Báo cáo quý trước ngày 15 của tháng cuối quý, 6 tháng trước 15/6, năm trước 15/12",
      ["every quarter on 14", "..2026-06-14", "..2026-12-14"],
    ],
  ])("%s", (cell, expected) => expect(inShort(cell)).toEqual(expected));

  it("bears that report's name", () => {
    const cell = "Trước 20/6 đối với báo cáo 6 tháng; trước ngày 05/12 (báo cáo năm)";
    expect(labels(cell)).toEqual(["báo cáo 6 tháng", "báo cáo năm"]);
  });
});

describe("numbers that go on with a list", () => {
  it.each([
    ["Tháng 02; 05; 08", ["2026-02-01..2026-02-28", "2026-05-01..2026-05-31", "2026-08-01..2026-08-31"]],
    ["Quý I; II và IV", ["2026-01-01..2026-03-31", "2026-04-01..2026-06-30", "2026-10-01..2026-12-31"]],
    ["Ngày 15 các tháng 3, 6", ["..2026-03-15", "..2026-06-15"]],
    ["Các năm 2026, 2027", ["2026-01-01..2026-12-31", "2027-01-01..2027-12-31"]],
    ["Quý II (tháng 6)", ["2026-06-01..2026-06-30"]],
  ])("%s", (cell, expected) => expect(inShort(cell)).toEqual(expected));
});

describe("a label", () => {
  it("is not made of words that belong to the time", () => {
    for (const cell of [
      "Các quý trong năm",
      "Phấn đấu hoàn thành trong quý III",
      "Dự kiến quý III",
      "Vào dịp cuối năm",
    ]) {
      expect(labels(cell)).toEqual([undefined]);
    }
  });
});
