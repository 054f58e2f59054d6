import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packText, unpackText } from "../../../src/xlsx/zip/packedText";

describe("a packed text", () => {
  it("is the same text again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        expect(unpackText(packText(text))).toBe(text);
      }),
    );
  });

  it("takes little room where rows are alike, and no letter a cell could take for a formula", () => {
    const text = JSON.stringify(Array.from({ length: 5_000 }, (_, row) => ({ row, unit: "Văn phòng Sở" })));
    const packed = packText(text);
    expect(packed.length).toBeLessThan(text.length / 5);
    expect(packed).toMatch(/^[0-9a-f]+\.\d+\.[A-Za-z0-9+/=]+$/);
  });

  it("is nothing where one letter was changed or lost", () => {
    const packed = packText("Kế hoạch cải cách hành chính năm 2024, quý I");
    for (let at = 0; at < packed.length; at++) {
      const other = packed[at] === "A" ? "B" : "A";
      expect(unpackText(packed.slice(0, at) + packed.slice(at + 1)), `without ${at}`).toBeUndefined();
      const changed = unpackText(packed.slice(0, at) + other + packed.slice(at + 1));
      expect([undefined, unpackText(packed)], `changed at ${at}`).toContain(changed);
    }
  });

  it("does not fill the memory: a size above 256 MB is not believed", () => {
    const [checksum, , data] = packText("x").split(".");
    expect(unpackText(`${checksum}.${2 ** 31}.${data}`)).toBeUndefined();
  });

  it.each(["", ".", "..", "1.2", "a.b.c.d", "0.-1.", "0.NaN.AA=="])(
    "is nothing where it is none: %j",
    (text) => {
      expect(unpackText(text)).toBeUndefined();
    },
  );
});
