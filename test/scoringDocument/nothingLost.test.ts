import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCriteria } from "../../src/scoringDocument/readCriteria";

const headings = [
  "TT",
  "Tiêu chí",
  "Điểm tối đa",
  "Điểm tự chấm",
  "Tài liệu kiểm chứng",
  "Mục",
  "Trang",
  "Ghi chú",
  "Người theo dõi",
];

const number = fc.constantFrom("", "", "I", "1", "1.1", "1.1.1", "2", "a)", "-", "3/4/2024");
const title = fc.constantFrom("Kế hoạch", "Từ 80% trở lên", "ĐIỂM THƯỞNG", "Tổng cộng", "");
const points = fc.constantFrom("", "0", "1", "2", "0,5", "theo quy định");

/** A row: whether each further cell is filled, with a word that stands nowhere else. */
const row = fc.tuple(number, title, points, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }));

describe("a table of criteria", () => {
  it("loses no word: each stands in a criterion, a line or a finding", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const words: string[] = [];
        const word = (kind: string, at: number) => {
          const made = `${kind}x${at}x`;
          words.push(made);
          return made;
        };
        const cells = rows.map(([count, name, maximum, filled], at) => [
          count,
          name === "" || name === "Tổng cộng"
            ? name
            : `${name} ${word(name === name.toUpperCase() ? "N" : "n", at)}`,
          maximum,
          ...filled.map((isFilled, column) => (isFilled ? word("abcdef"[column]!, at) : "")),
        ]);
        const html = [headings, ...cells]
          .map((texts) => `<tr>${texts.map((text) => `<td>${text}</td>`).join("")}</tr>`)
          .join("");
        const { value, findings } = await readCriteria({ text: `<table>${html}</table>` }, 2024);
        if (!value) return;
        const kept = JSON.stringify([value, findings]);
        expect(words.filter((one) => !kept.includes(one))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
