import { describe, expect, it } from "vitest";
import { asText } from "../../../src/excel/write/asText";

describe("a text on its way into Range.values", () => {
  it.each([
    "=1+1",
    "+84 912",
    "-5",
    "@SUM(A1)",
    "'đã có nháy",
    "\t=1",
    "1.1",
    "3/4",
    "05/3/2024",
    "#REF!",
    "50%",
  ])("%j is marked as text", (text) => {
    expect(asText(text)).toBe(`'${text}`);
  });

  it.each(["TRUE", "đúng", "Mar 5", "Dec1", "Tháng 3/2024", "tháng 01"])(
    "%j, which Excel would read as something else, is marked as text",
    (text) => {
      expect(asText(text)).toBe(`'${text}`);
    },
  );

  it.each(["Văn phòng Sở", "Quý I/2024", "I.3.2", "DV01", "Trueman", "Thông báo"])(
    "%j goes as it is",
    (text) => {
      expect(asText(text)).toBe(text);
    },
  );

  it("an empty text stays empty", () => {
    expect(asText("")).toBe("");
  });
});
