import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/domain/text";
import { readPlan } from "../../src/planDocument/read";

const headings = ["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian", "Ghi chú"];

/** Findings that quote what has no place in the plan. */
const quoting: ReadonlySet<string> = new Set(["rowUnplaced", "cellOutside", "headingInside"]);

const words = fc
  .array(
    fc.constantFrom(
      "Rà",
      "soát",
      "BÁO",
      "cáo",
      "hóa,",
      "(nếu",
      "có)",
      "2024",
      "Quý I/2024",
      "thường xuyên;",
      "V",
      "-",
    ),
    {
      maxLength: 5,
    },
  )
  .map((list) => list.join(" "));
const number = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 30 }).map((n) => `${n}.`) },
  { weight: 2, arbitrary: fc.constantFrom("", "I", "IV", "VII", "A") },
  fc.constantFrom("VI XÂY DỰNG", "3. Rà soát", "a)", "?", "x y"),
);
const row = fc
  .record({ number, cells: fc.array(words, { minLength: 6, maxLength: 6 }), bare: fc.boolean() })
  .map((made) => [made.number, ...made.cells.map((cell, at) => (made.bare && at > 0 ? "" : cell))]);

const counted = (texts: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => fold(text).split(" "))) {
    if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
};

describe("reading the appendix", () => {
  it("leaves no word of a row behind, whatever the order of its columns", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
        async (rows, order) => {
          const lines = [headings, ...rows].map((cells) => order.map((at) => cells[at] ?? "").join("\t"));
          const { value, findings } = await readPlan({ text: lines.join("\n") });
          const kept = counted([
            ...(value?.groups ?? [])
              .filter((group) => !value?.tasks.some((task) => task.number === group.number))
              .flatMap((group) => [group.number, group.title]),
            ...(value?.tasks ?? []).flatMap((task) => [
              task.number,
              task.title,
              ...task.outputs,
              task.leadText,
              task.supportText,
              task.deadlineText,
            ]),
            ...findings.filter((one) => quoting.has(one.code)).map((one) => String(one.params.text)),
          ]);
          for (const [word, times] of counted(rows.flat())) {
            expect(kept.get(word) ?? 0, `${word} in ${JSON.stringify(rows)}`).toBeGreaterThanOrEqual(times);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("leaves no cell behind, however cells are merged and whatever the headings", async () => {
    const size = fc.constantFrom(1, 1, 1, 1, 2, 3, 7);
    const mark = fc.constantFrom("I", "1", "1.1", "a)", "-", "", "Phần II", "nt", "x");
    const spanned = fc.record({ columns: size, rows: size, blank: fc.boolean(), mark });
    const others = [
      "STT",
      "Nội dung",
      "Ghi chú",
      "Quý I",
      "Quý II",
      "Bắt đầu",
      "Kết thúc",
      "Mục tiêu",
      "Kinh phí",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(spanned, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 9 }),
        fc.shuffledSubarray([...headings, ...others], { minLength: 3, maxLength: 9 }),
        async (rows, titles) => {
          const marks = rows.map((cells, at) => cells.map((_, place) => `tu${at}khoa${place}`));
          const body = rows.map((cells, at) =>
            cells.map((one, place) => {
              const word = one.blank ? "" : `${place === 0 ? one.mark : ""} ${marks[at]?.[place] ?? ""}`;
              return `<td colspan=${one.columns} rowspan=${one.rows}>${word}</td>`;
            }),
          );
          const head = titles.map((title) => `<th>${title}</th>`);
          const text = `<p>năm 2025</p><table>${[head, ...body].map((cells) => `<tr>${cells.join("")}</tr>`).join("")}</table>`;
          const { value, findings } = await readPlan({ text });
          if (!value) {
            expect(findings[0]?.code).toBe("noAppendix");
            return;
          }
          const kept = JSON.stringify([value, findings]);
          for (const [at, cells] of rows.entries())
            for (const [place, one] of cells.entries())
              if (!one.blank) expect(kept).toContain(marks[at]?.[place]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("never rejects, whatever the text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 400 }), async (text) => {
        const { value, findings } = await readPlan({ text });
        expect(value !== undefined || findings.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("never rejects, whatever the bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const { findings } = await readPlan({ name: "tệp.txt", bytes });
        expect(["noAppendix", "planUnreadable"]).toContain(findings[0]?.code);
      }),
      { numRuns: 200 },
    );
  });
});
