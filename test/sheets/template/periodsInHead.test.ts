import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../src/domain/periods/period";
import { periodsOf } from "../../../src/domain/periods/periodsOf";
import { formatText } from "../../../src/domain/date/format";
import { periodTitle } from "../../../src/sheets/periodLabel";
import { periodsInHead } from "../../../src/sheets/template/periodsInHead";

const read = (...lines: string[]) => periodsInHead(lines, defaultSettings);

describe("the period a sheet's head names", () => {
  it.each(periodsOf(2024, defaultSettings))(
    "is $id by its own title, and by the days of its figures",
    (period) => {
      const { id, figuresFrom, cutOff } = period;
      const title = `BÁO CÁO CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH ${periodTitle(id)}`;
      const days = `Số liệu từ ${formatText(figuresFrom)} đến ${formatText(cutOff)}.`;
      expect(read(title)).toEqual([id]);
      expect(read(title, days)).toEqual([id]);
      expect(read(days)).toEqual([id]);
    },
  );

  it.each([
    ["Báo cáo quý 2/2024", ["2024-Q2"]],
    ["bao cao CCHC quy IV nam 2024", ["2024-Q4"]],
    ["Kỳ báo cáo: 06 tháng đầu năm 2024", ["2024-H1"]],
    ["BÁO CÁO 9 THÁNG ĐẦU NĂM 2024", ["2024-9M"]],
    ["Báo cáo tháng 3 năm 2024", ["2024-M03"]],
    ["Báo cáo quý I/2024 và quý II/2024", ["2024-Q1", "2024-Q2"]],
    // The day it was signed, a plan's title, and a year alone name no period.
    ["Nghệ An, ngày 15 tháng 3 năm 2024", []],
    ["Báo cáo lập ngày 15 tháng 3 năm 2024", []],
    ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024", []],
    ["Báo cáo năm 2024", []],
    ["Báo cáo quý V/2024", []],
    ["Báo cáo tháng 13/2024", []],
  ])("%j", (line, wanted) => {
    expect(read(line)).toEqual(wanted);
  });

  it("is two where the title and the days of the figures contradict each other", () => {
    expect(read("BÁO CÁO QUÝ II NĂM 2024", "Số liệu từ 15/12/2023 đến 14/3/2024.")).toEqual([
      "2024-Q2",
      "2024-Q1",
    ]);
  });
});
