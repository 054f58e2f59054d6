import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en";
import { translator } from "../../src/i18n/translate";
import { vi, type WordKey } from "../../src/i18n/vi";
import { sheetNames } from "../../src/i18n/vi/sheetWords";

const keys = Object.keys(vi) as WordKey[];
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Vietnamese on purpose: names of sheets and list items as they stand in workbooks, and texts sent to units. */
const staysVietnamese: ReadonlySet<string> = new Set([
  "tpl.letterText",
  "chase.body",
  "find.copyHead",
  "find.copyLine",
  "set.vi",
  "set.en",
]);

describe("the catalogue", () => {
  it("is in composed Unicode", () => {
    const wrong = keys.filter((key) => vi[key] !== vi[key].normalize("NFC"));
    expect(wrong).toEqual([]);
  });

  it("takes the same parameters in both languages", () => {
    const wrong = keys.filter((key) => placeholders(vi[key]).join() !== placeholders(en[key]).join());
    expect(wrong).toEqual([]);
  });

  it("is translated: nothing is left in Vietnamese by mistake", () => {
    const shown = ["Không phát sinh", "TT – Nhiệm vụ", "Thời gian hoàn thành"];
    const sheetWords = new RegExp([...Object.values(sheetNames), ...shown].join("|"), "g");
    const left = keys
      .filter((key) => !staysVietnamese.has(key))
      .filter((key) => /[ăâđêôơưà-ỹ]/i.test(en[key].replace(sheetWords, "").replace(/[–…“”·]/g, "")));
    expect(left).toEqual([]);
  });

  it("addresses nobody as “bạn” and never shouts", () => {
    const rude = keys.filter((key) => /\bbạn\b|!/i.test(vi[key]));
    expect(rude).toEqual([]);
  });

  it("emphasises in pairs", () => {
    const odd = keys.filter((key) => [vi, en].some((words) => words[key].split("**").length % 2 === 0));
    expect(odd).toEqual([]);
  });
});

describe("translating", () => {
  it("fills in texts and numbers, numbers with the language's separators", () => {
    expect(translator("vi", vi)("cons.ask", { n: 1284 })).toBe("Tổng hợp 1.284 báo cáo…");
    expect(translator("en", en)("cons.ask", { n: 1284 })).toBe("Consolidate reports (1,284)…");
  });

  it("takes a year as text", () => {
    expect(translator("vi", vi)("home.title", { year: "2024" })).toBe("Kế hoạch CCHC năm 2024");
  });
});
