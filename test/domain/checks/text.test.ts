import { describe, expect, it } from "vitest";
import { longestText } from "../../../src/domain/checks/text";
import { checkTaskCells, doneInTime, said, typed } from "./unitReport";

const document = (value: string | number | boolean) =>
  checkTaskCells({ ...doneInTime, document: typed(value) });

describe("text", () => {
  it("is taken with its spaces in order", () => {
    expect(document("  12/BC-VP \u00a0 ngày 5 ").row.document).toBe("12/BC-VP ngày 5");
  });

  it("stored decomposed is composed and said so", () => {
    const { row, findings } = document("Quyết định 12".normalize("NFD"));
    expect(row.document).toBe("Quyết định 12");
    expect(said(findings)).toEqual(["H6 textNormalised"]);
  });

  it.each([
    ["QuyÕt ®Þnh sè 12/Q§-SNV", "Quyết định số 12/QĐ-SNV", "oldEncoding"],
    ["Quyeát ñònh soá 12/QÑ-SNV", "Quyết định số 12/QĐ-SNV", "oldEncoding"],
    ["Quyết định 12/QÐ-SNV", "Quyết định 12/QĐ-SNV", "lookAlikes"],
    ["Quyết định\u00a012", "Quyết định 12", "oddSpaces"],
  ])("repaired is taken and said so, with what was received: %s", (was, is, code) => {
    const { row, findings } = document(was);
    expect(row.document).toBe(is);
    expect(said(findings)).toEqual([`H6 ${code}`]);
    expect(findings[0]).toMatchObject({ severity: "info", taken: true, received: was });
  });

  it("in an old encoding tells which, before and after", () => {
    const { findings } = document("12/BC ngµy 5 th¸ng 3");
    expect(findings[0]?.params).toEqual({
      encoding: "TCVN3 (ABC)",
      before: "ngµy 5 th¸ng",
      after: "ngày 5 tháng",
      count: 2,
    });
  });

  it("in another language is taken as it is", () => {
    expect(document("Café Müller, Nestlé 12/BC").findings).toEqual([]);
  });

  it("that is a number stays what was typed", () => {
    expect(document(125).row.document).toBe("125");
    expect(document(125).findings).toEqual([]);
  });

  it("that Excel made a date of is kept as shown, and said so", () => {
    const { row, findings } = checkTaskCells({ ...doneInTime, document: { value: 45356, isDate: true } });
    expect(row.document).toBe("05/03/2024");
    expect(said(findings)).toEqual(["H6 textDate"]);
  });

  it("with control characters is refused", () => {
    const { row, findings } = document("12\u0007/BC");
    expect(row.document).toBeUndefined();
    expect(said(findings)).toEqual(["H6 controlChars ✗"]);
  });

  it("is refused beyond two pages", () => {
    expect(document("a".repeat(longestText)).findings).toEqual([]);
    const { findings } = document("a".repeat(longestText + 1));
    expect(said(findings)).toEqual(["H6 textTooLong ✗"]);
    expect(findings[0]?.params).toEqual({ length: longestText + 1, limit: longestText });
  });

  it("from a formula or an error is not taken", () => {
    const raw = { value: "x", formula: 'HYPERLINK("http://x")' };
    expect(said(checkTaskCells({ ...doneInTime, document: raw }).findings)).toEqual(["H6 formula ✗"]);
    expect(
      said(checkTaskCells({ ...doneInTime, document: { value: null, error: "#N/A" } }).findings),
    ).toEqual(["H6 cellError ✗"]);
  });
});
