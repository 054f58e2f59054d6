import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseTarget } from "../../../src/domain/target";
import { brief } from "./brief";

/** Objectives as plans of provinces, departments, communes and ministries word them; targets joined by " | ". */
const rows = readFileSync(new URL("../../cases/targets-of-other-plans.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"))
  .map(([what = "", sentence = "", targets = ""]) => ({ what, sentence, targets }));

describe.each([...new Set(rows.map(({ what }) => what))])("objectives of other plans: %s", (what) => {
  it.each(rows.filter((row) => row.what === what))("$sentence: $targets", ({ sentence, targets }) => {
    expect(parseTarget(sentence).map(brief).join(" | ")).toBe(targets);
  });
});

describe("each objective of other plans", () => {
  it("is read alike composed, decomposed, in capitals and with odd spaces", () => {
    for (const { sentence, targets } of rows) {
      const read = parseTarget(sentence);
      expect(parseTarget(sentence.normalize("NFD"))).toEqual(read);
      expect(
        parseTarget(` ${sentence.replaceAll(" ", "\u00a0 ")}.`)
          .map(brief)
          .join(" | "),
      ).toBe(targets);
    }
  });

  it("gives targets whose texts stand in it", () => {
    for (const { sentence } of rows)
      for (const { text } of parseTarget(sentence)) expect(sentence.replace(/ +/g, " ")).toContain(text);
  });
});
