import { describe, expect, it } from "vitest";
import { reportName, returnName, unusedName } from "../../src/app/fileNames";
import { hostileTexts } from "../hostileTexts";

describe("names of files", () => {
  it.each([
    ["Phòng Kế hoạch – Tài chính", "2024-Q1", "Tra lai - Phong Ke hoach - Tai chinh - Quy I-2024"],
    ["UBND huyện Đô Lương", "2024-M02", "Tra lai - UBND huyen Do Luong - Thang 02-2024"],
    ["DV34_gui.nham", "2024-H1", "Tra lai - DV34 gui nham - 6 thang dau nam 2024"],
    ["…", "2024-Y", "Tra lai - Bao cao - Nam 2024"],
  ])("%s, %s", (about, period, name) => {
    expect(returnName(about, period)).toBe(name);
  });

  it("proposes one to the unit", () => {
    expect(reportName("Thanh tra Sở", "2024-Q1")).toBe("BC CCHC - Thanh tra So - Quy I-2024.xlsx");
  });

  it.each([...hostileTexts, "../../x", 'a\\b:c*?"<>|', "CON", "x".repeat(400)])(
    "whatever a unit is called, any disk takes it: %j",
    (name) => {
      const made = returnName(name, "2024-Q1");
      expect(made).toMatch(/^Tra lai - [A-Za-z0-9 ,()-]+ - Quy I-2024$/);
      expect(made.length).toBeLessThan(120);
    },
  );

  it("two of one name are told apart, whatever their case", () => {
    const taken = new Set<string>();
    const names = ["a", "A", "a"].map((name) => unusedName(name, "xlsx", taken));
    expect(names).toEqual(["a.xlsx", "A (2).xlsx", "a (3).xlsx"]);
  });
});
