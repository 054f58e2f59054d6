import { describe, expect, it } from "vitest";
import { isDateFormat } from "../../../src/excel/read/dateFormat";

describe("number formats", () => {
  it.each(["dd/mm/yyyy", "d-mmm-yy", "yyyy-mm-dd hh:mm", "[h]:mm", "[$-42A]dd/mm/yyyy"])("%s shows a date", (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each(["General", "@", "0.0%", "#,##0", '0 "ngày"', "[Red]0", "0\\d", "#,##0;[Red]-#,##0"])("%s does not", (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
