import { describe, expect, it } from "vitest";
import { zipFiles } from "../../../src/xlsx/write";

const bytesOf = (content: string) => new TextEncoder().encode(content);

describe("zipFiles", () => {
  it("does not take two files of one name, which would lose one on unpacking", () => {
    const file = { name: "Báo cáo.xlsx", bytes: bytesOf("") };
    expect(() => zipFiles([file, { ...file, name: "BÁO CÁO.xlsx" }])).toThrow("file name repeated");
  });

  it("says that names are UTF-8, so that Windows shows them right", () => {
    const zip = zipFiles([{ name: "Báo cáo.xlsx", bytes: bytesOf("x") }]);
    expect((zip[6]! | (zip[7]! << 8)) & 0x0800).toBe(0x0800);
  });

  it("does not blow up what cannot be packed smaller", () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7919) % 251);
    const packed = zipFiles([{ name: "a", bytes: zipFiles([{ name: "b", bytes }]) }]);
    expect(packed.length).toBeLessThan(1000 + 2 * 120);
  });
});
