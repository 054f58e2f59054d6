import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineCount, mergedHeight, rowHeight, textWidth } from "../../src/sheets/rowHeight";

describe("row heights", () => {
  const columns = [{ width: 10 }, { width: 40 }, { width: 5, hidden: true }];
  const wrapped = (text: string) => ({ content: { kind: "text" as const, text }, style: { wrap: true } });

  it("measure Vietnamese letters by the letters under their marks", () => {
    expect(textWidth("ếỀựđ")).toBeCloseTo(textWidth("eEưđ"), 9);
    expect(textWidth("W")).toBeGreaterThan(textWidth("i") * 3);
  });

  it("are 15 points for one line, 13.9 a line and 3 more for several", () => {
    expect(rowHeight([wrapped("một dòng")], columns)).toBe(16.9);
    expect(rowHeight([wrapped("một\nhai\nba")], columns)).toBe(44.7);
    expect(rowHeight([], columns)).toBe(15);
  });

  it("follow the tallest wrapped cell; hidden columns and cells that do not wrap do not count", () => {
    const long = "Báo cáo kết quả thực hiện nhiệm vụ cải cách hành chính";
    expect(rowHeight([wrapped(long), wrapped(long)], columns)).toBe(rowHeight([wrapped(long)], columns));
    expect(rowHeight([undefined, undefined, wrapped(long)], columns)).toBe(15);
    expect(rowHeight([{ content: { kind: "text", text: long } }], columns)).toBe(15);
  });

  it("never exceed what Excel allows", () => {
    expect(rowHeight([wrapped("dòng\n".repeat(200))], columns)).toBe(409);
    expect(mergedHeight("dòng\n".repeat(200), columns)).toBe(409);
  });

  it("grow with the text and shrink with the room", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 20, max: 300 }), (text, more, room) => {
        expect(lineCount(`${text} ${more}`, room)).toBeGreaterThanOrEqual(lineCount(text, room));
        expect(lineCount(text, room)).toBeGreaterThanOrEqual(lineCount(text, room * 2));
      }),
    );
  });
});
