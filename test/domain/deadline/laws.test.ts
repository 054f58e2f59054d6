import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlainDate } from "../../../src/domain/date/plainDate";
import { parseDeadline } from "../../../src/domain/deadline";
import { inShortOf } from "./inShort";

const context = { year: 2026, cycle: ["quarter" as const, "half" as const, "year" as const] };

const pieces = [
  ...[
    "Tháng",
    "Quý",
    "quý I",
    "năm",
    "ngày",
    "trước",
    "đến",
    "từ",
    "sau khi",
    "theo",
    "kế hoạch",
    "định kỳ",
    "hằng",
    "6 tháng",
  ],
  ...[
    "và",
    "hoặc",
    ",",
    ";",
    "-",
    "(",
    ")",
    ":",
    "/",
    ".",
    "\n",
    "15/12",
    "31/02",
    "2026",
    "05",
    "tháng sau",
    "cuối",
    "đầu",
    "17h00",
  ],
  ...[
    "thường xuyên",
    "báo cáo",
    "01 lần",
    "12/KH-UBND",
    "trong",
    "tuần",
    "các năm tiếp theo",
    "III",
    "chậm nhất",
    "của",
  ],
];
const cell = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((words) => words.join(" "));

describe("parseDeadline, whatever the cell holds", () => {
  it("gives at least one milestone for any text, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(cell, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" })), (text) => {
        const visible = /[\p{L}\p{N}]/u.test(text);
        expect(parseDeadline(text, context).length > 0 || !visible).toBe(true);
      }),
    );
  });

  it("gives windows of real days that do not run backwards", () => {
    fc.assert(
      fc.property(cell, (text) => {
        for (const { schedule } of parseDeadline(text, context)) {
          if (schedule.kind !== "window") continue;
          const { from, due } = schedule;
          expect(from ?? due).toBeDefined();
          expect([from, due].every((day) => day === undefined || isPlainDate(day))).toBe(true);
          if (from !== undefined && due !== undefined) expect(from <= due).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("gives due days that a month can have", () => {
    fc.assert(
      fc.property(cell, (text) => {
        for (const { schedule } of parseDeadline(text, context)) {
          if (schedule.kind !== "every" || typeof schedule.dueDay !== "number") continue;
          expect(schedule.dueDay).toBeGreaterThanOrEqual(1);
          expect(schedule.dueDay).toBeLessThanOrEqual(31);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("quotes only what the cell says", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces.filter((piece) => piece !== "\n")), { maxLength: 8 }),
        (words) => {
          const text = words.join(" ").normalize("NFC");
          for (const milestone of parseDeadline(text, context)) {
            expect(text.includes(milestone.text) || milestone.text.includes(", ")).toBe(true);
          }
        },
      ),
    );
  });

  const schedules = (text: string) => parseDeadline(text, context).map(({ schedule }) => inShortOf(schedule));

  it("reads a text alike whether composed or decomposed, and wherever the tone mark sits", () => {
    const moved = (text: string) => text.replace(/oá/g, "óa").replace(/uý/g, "úy").replace(/uỷ/g, "ủy");
    fc.assert(
      fc.property(cell, (text) => {
        expect(schedules(text.normalize("NFD"))).toEqual(schedules(text));
        // An event's words stand in its schedule as printed.
        expect(schedules(moved(text))).toEqual(schedules(text).map(moved));
      }),
    );
  });

  it("reads a text alike in capitals", () => {
    fc.assert(
      fc.property(cell, (text) => {
        const inLower = (of: string) => schedules(of).map((schedule) => schedule.toLowerCase());
        expect(inLower(text.toUpperCase())).toEqual(inLower(text));
      }),
    );
  });

  it("quotes every word of the cell in one milestone or another", () => {
    fc.assert(
      fc.property(cell, (text) => {
        const quoted = parseDeadline(text, context)
          .map((milestone) => milestone.text)
          .join(" ");
        const lettersOf = (words: string): string[] => words.match(/\p{L}{2,}/gu) ?? [];
        const joining = ["và", "hoặc"];
        const missing = lettersOf(text.normalize("NFC")).filter(
          (word) => !joining.includes(word) && !lettersOf(quoted).includes(word),
        );
        expect(missing).toEqual([]);
      }),
    );
  });

  it("never takes a word it does not know for a part of a date", () => {
    const certain = ["Quý I/2026", "15/12/2026", "Tháng 3/2026", "2026", "hằng quý", "30/6"];
    const broken = ["/", "…", "<", "~", "/x", "-UBND", " âm lịch", " năm học", "/1/2/2026"];
    fc.assert(
      fc.property(fc.constantFrom(...certain), fc.constantFrom(...broken), (date, more) => {
        const clean = schedules(date);
        for (const [at, reading] of schedules(date + more).entries()) {
          expect(["unreadable", clean[at]]).toContain(reading);
        }
      }),
    );
  });

  /** Shortest of three: the machine may be busy. */
  const timeOf = (text: string) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const start = performance.now();
        parseDeadline(text, context);
        return performance.now() - start;
      }),
    );

  it.each([
    "quý, ",
    "trước ",
    "ngày cuối ",
    "(theo kế hoạch, ",
    "sau khi a, ",
    "3, ",
    "hằng ",
    "17h ",
    "1/1, ",
    "tháng 3, ",
    ...[
      "Quý I, ",
      "(",
      ")((",
      "trước trước ",
      "đợt 1: ",
      "1. ",
      "- ",
      "...",
      "và và ",
      "thứ Sáu, hằng tuần ",
    ],
    ...["Quý I (", "báo cáo quý, ", "15/6 (6 tháng), ", "trong vòng 05 ngày kể từ ", "từ đến ", "x", "đầu "],
  ])("takes time in proportion to the text: %s…", (piece) => {
    const text = piece.repeat(20_000 / piece.length);
    timeOf(text);
    const [short, long] = [timeOf(text.slice(0, 2_500)), timeOf(text)];
    // Eight times the text; quadratic would be 64 times.
    expect(long).toBeLessThan(Math.max(short, 1) * 32);
  });
});
