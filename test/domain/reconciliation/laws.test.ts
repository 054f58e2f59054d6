import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reconcile } from "../../../src/domain/reconciliation";
import type { BodyLine } from "../../../src/domain/reconciliation/body";
import { bodyOf } from "../../../src/planDocument/reconciliation";
import { foundIn, smallPlan } from "./smallPlan";

const line = fc.constantFrom(
  "I. MỤC TIÊU",
  "II. NHIỆM VỤ",
  "IV. TỔ CHỨC THỰC HIỆN",
  "1. Cải cách thể chế",
  "2. Giải ngân vốn đầu tư công năm 2023.",
  "a) Rà soát, hệ thống hóa văn bản QPPL.",
  "c) Luân chuyển, chuyển đổi vị trí công tác đối với kế toán, địa chính.",
  "- 100% trường học, trạm y tế thu phí không dùng tiền mặt.",
  "3. Phòng Pháp chế: theo dõi.",
  "(Chi tiết tại Phụ lục)",
);
const lines = fc.array(line, { maxLength: 12 });

describe("reconciling", () => {
  it("takes any text and any outline", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    const anyLine = fc.record({ place: text, level: fc.nat(8), mark: text, text, isTitle: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 8 }),
        text,
        fc.nat(3000),
        (all: BodyLine[], appendixTitle, year) => {
          const linked = all.map((one, at) => (at > 0 && one.level > 1 ? { ...one, parent: at - 1 } : one));
          expect(Array.isArray(reconcile({ lines: linked, appendixTitle }, smallPlan({ year })))).toBe(true);
        },
      ),
    );
    fc.assert(fc.property(fc.array(text), (paragraphs) => void bodyOf(paragraphs)));
  });

  it("does not mind the order of the tasks", () => {
    const plan = smallPlan();
    fc.assert(
      fc.property(
        lines,
        fc.shuffledSubarray(plan.tasks, { minLength: plan.tasks.length }),
        (texts, tasks) => {
          const body = bodyOf(texts);
          expect(reconcile(body, { ...plan, tasks })).toEqual(reconcile(body, plan));
        },
      ),
    );
  });

  it("finds nothing more in wider spaces and decomposed letters", () => {
    fc.assert(
      fc.property(lines, (texts) => {
        const spread = texts.map((text) => ` ${text.replaceAll(" ", "  \u00a0")} `.normalize("NFD"));
        expect(foundIn(spread)).toEqual(foundIn(texts));
      }),
    );
  });

  it("stays fast over a text of three hundred pages", () => {
    const syllables =
      "ba be bi bo bu ca ce ci co cu da de di do du ga ge gi go gu ha he hi ho hu la le li lo lu".split(" ");
    const words = (seed: number) =>
      Array.from({ length: 60 }, (_, at) => syllables[(seed * 7 + at * at) % 30]).join(" ");
    const texts = Array.from({ length: 3000 }, (_, at) => `${(at % 20) + 1}. Rà soát ${words(at)}.`);
    const [first] = smallPlan().tasks;
    const tasks = Array.from({ length: 400 }, (_, at) => ({
      ...first!,
      number: String(at + 1),
      title: words(at),
    }));
    const start = performance.now();
    reconcile(bodyOf(["II. NHIỆM VỤ", ...texts]), smallPlan({ tasks }));
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("stays linear in one long word, sentence or list of marks", () => {
    const texts = [
      "x".repeat(100_000),
      "Rà soát văn bản năm 2023 so với ".repeat(3000),
      "1.1.1. A. ".repeat(5000),
      "Aa ".repeat(30_000),
    ];
    for (const text of texts) {
      const start = performance.now();
      reconcile(bodyOf(["II. NHIỆM VỤ", `1. ${text}`]), smallPlan());
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
