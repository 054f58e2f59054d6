import { describe, expect, it } from "vitest";
import { compileStructured, renderCompiled } from "../../../../src/preview/host/model/structuredReference";

const table = {
  name: "tblMoc",
  sheetName: "Mốc thực hiện",
  area: { top: 3, left: 0, bottom: 9, right: 2 },
  columns: ["Hạn", "Chi phí (đ)", "Số [ký hiệu]"],
};

function rewritten(formula: string, inside = false): string {
  const made = compileStructured(formula, [table], inside ? table : undefined);
  return "problem" in made ? `! ${made.problem}` : renderCompiled(made.parts, 5);
}

describe("a structured reference", () => {
  it.each([
    ["=SUM(tblMoc[Hạn])", "=SUM('Mốc thực hiện'!$A$5:$A$10)"],
    ["=SUM(TBLMOC[chi phí (đ)])", "=SUM('Mốc thực hiện'!$B$5:$B$10)"],
    ["=tblMoc[[#Headers],[Hạn]]", "='Mốc thực hiện'!$A$4"],
    ["=COUNTA(tblMoc[#All])", "=COUNTA('Mốc thực hiện'!$A$4:$C$10)"],
    ["=SUM(tblMoc[[Hạn]:[Chi phí (đ)]])", "=SUM('Mốc thực hiện'!$A$5:$B$10)"],
    ["=ROWS(tblMoc)", "=ROWS('Mốc thực hiện'!$A$5:$C$10)"],
    ["=SUM(tblMoc[Số '[ký hiệu']])", "=SUM('Mốc thực hiện'!$C$5:$C$10)"],
    ["=tblMoc[[#This Row],[Hạn]]", "='Mốc thực hiện'!$A6"],
  ])("%s becomes %s", (formula, a1) => {
    expect(rewritten(formula)).toBe(a1);
  });

  it.each([
    ["=[@Hạn]+1", "=$A6+1"],
    ["=[@[Chi phí (đ)]]*2", "=$B6*2"],
    ["=SUM(tblMoc[@[Hạn]:[Chi phí (đ)]])", "=SUM($A6:$B6)"],
    ["=SUM([Hạn])", "=SUM('Mốc thực hiện'!$A$5:$A$10)"],
  ])("inside its table %s becomes %s", (formula, a1) => {
    expect(rewritten(formula, true)).toBe(a1);
  });

  it("is left alone in texts, sheet names and other words", () => {
    for (const formula of ['="tblMoc[Hạn]"', "='tblMoc[1]'!A1", "=tblMoc2+1", "=tblMoc!A1"]) {
      expect(rewritten(formula)).toBe(formula);
    }
  });

  it("that means nothing says why", () => {
    expect(rewritten("=tblKhac[Hạn]")).toMatch(/^! .*tblKhac/);
    expect(rewritten("=tblMoc[Lạ]")).toMatch(/^! .*Lạ/);
    expect(rewritten("=[@Hạn]")).toMatch(/^! /);
    expect(rewritten("=tblMoc[Hạn")).toMatch(/^! /);
  });
});
