import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaAddress, cellAddress, parseArea, parseCell, quotedSheet } from "../../../src/sheets/model/a1";

describe("A1 addresses", () => {
  it("names the last column Excel has", () => {
    expect(cellAddress(1_048_575, 16_383)).toBe("XFD1048576");
  });

  it("reads back every cell it names", () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(parseCell(cellAddress(row, column))).toEqual({ row, column });
      }),
    );
  });

  it("reads a cell alike with and without dollar signs, and nothing longer", () => {
    const part = fc.constantFrom(
      "A",
      "Z",
      "ABC",
      "a",
      "0",
      "7",
      "12",
      "1234567",
      "12345678",
      "$",
      ":",
      " ",
      "Đ",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const text = parts.join("");
        const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(text);
        if (match) expect(parseCell(text)).toEqual(parseCell(`$${match[1]!}$${match[2]!}`));
        else if (/^[A-Z0-9]*$/.test(text)) expect(parseCell(text)).toBeUndefined();
      }),
    );
  });

  it("reads an area with dollar signs and swapped corners", () => {
    expect(parseArea("$J$40:$A$5")).toEqual({ top: 4, left: 0, bottom: 39, right: 9 });
    expect(areaAddress({ top: 4, left: 0, bottom: 39, right: 9 })).toBe("A5:J40");
  });

  it("does not read what is no address", () => {
    for (const text of ["", "A0", "7", "A1:B2:C3", "Sheet1!A1", "ABCD1"]) {
      expect(parseArea(text), text).toBeUndefined();
    }
  });

  it("doubles a quote inside a sheet's name", () => {
    expect(quotedSheet("Kế hoạch '24")).toBe("'Kế hoạch ''24'");
  });
});
