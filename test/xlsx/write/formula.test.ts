import { describe, expect, it } from "vitest";
import { fileFormula } from "../../../src/xlsx/write/formula";

describe("a formula in a file", () => {
  it.each([
    ["[@Hạn]", "tbl[[#This Row],[Hạn]]"],
    ["[@[✎ Tiến độ]]", "tbl[[#This Row],[✎ Tiến độ]]"],
    ["tblKhac[@[Mã]]", "tblKhac[[#This Row],[Mã]]"],
    ["SUM([@[A]:[B]])", "SUM(tbl[[#This Row],[A]:[B]])"],
    ["ROWS([@])", "ROWS(tbl[#This Row])"],
    ["SUM([Hạn])", "SUM(tbl[Hạn])"],
    ["SUM([[#Headers],[Hạn]])", "SUM(tbl[[#Headers],[Hạn]])"],
    ["[@[Tử số '[ct'] '@]]+1", "tbl[[#This Row],[Tử số '[ct'] '@]]+1"],
    ['[@[Nói "có"]]&"x"', 'tbl[[#This Row],[Nói "có"]]&"x"'],
  ])("names the table of a this-row reference: %s", (shown, stored) => {
    expect(fileFormula(shown, "tbl")).toBe(stored);
  });

  it.each([
    "tblKhac[Mã]",
    "tblKhac[[#This Row],[Mã]]",
    "tblKhac[[#Headers],[Mã]:[Tên]]",
    '"[@Hạn] IFS("',
    "'Trang [@1]'!A1",
    "'Tổng ''hợp'''!$A$1:$B$2",
    'IF(A1="","","a""b")',
    "_xlfn.IFS(A1,1)",
    "SUMIFS(A:A,B:B,1)",
    "DAYS360(A1,B1)",
  ])("leaves alone: %s", (formula) => {
    expect(fileFormula(formula, "tbl")).toBe(formula);
  });

  it("prefixes functions the file format does not list, in any case, nested, and nowhere else", () => {
    expect(fileFormula('IFS(A1="IFS(",ifs(B1,TEXTJOIN("; ",TRUE,C1:C3)),TRUE,STDEV.S(D1:D9))')).toBe(
      '_xlfn.IFS(A1="IFS(",_xlfn.IFS(B1,_xlfn.TEXTJOIN("; ",TRUE,C1:C3)),TRUE,_xlfn.STDEV.S(D1:D9))',
    );
  });

  it("has no leading equals sign", () => {
    expect(fileFormula("=A1=B1")).toBe("A1=B1");
  });

  it("keeps a this-row reference that stands in no table", () => {
    expect(fileFormula("[Hạn]")).toBe("[Hạn]");
  });
});
