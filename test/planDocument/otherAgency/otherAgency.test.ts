import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlan } from "../../../src/planDocument/read";
import { differences } from "./expectWhole";
import { gridOf, type Style } from "./grid";
import { asDocx, asHtml, asMarkdown, asTabs, asXlsx } from "./print";
import { columnStyles, groupStyles, numberStyles, plainStyle } from "./styles";
import { truePlan } from "./truth";

const style: fc.Arbitrary<Style> = fc.record({
  columns: fc.constantFrom(...Object.values(columnStyles)),
  headings: fc.constantFrom("plain", "capitals", "bare", "lines"),
  counted: fc.boolean(),
  groups: fc.constantFrom(...groupStyles),
  numbers: fc.constantFrom(...numberStyles),
  same: fc.constantFrom("printed", "merged"),
  page: fc.constant(0),
});

const forms = {
  text: (printed: Style) => ({ text: asTabs(gridOf(truePlan(40), printed)) }),
  Markdown: (printed: Style) => ({ text: asMarkdown(gridOf(truePlan(40), printed)) }),
  Word: (printed: Style) => ({ name: "a.docx", bytes: asDocx(gridOf(truePlan(40), printed)) }),
  Excel: (printed: Style) => ({ name: "a.xlsx", bytes: asXlsx(gridOf(truePlan(40), printed)) }),
  HTML: (printed: Style) => ({ text: asHtml(gridOf(truePlan(40), printed)) }),
};

describe("the plan of another agency", () => {
  it("saved by LibreOffice, with cells merged over several tasks, is whole", async () => {
    const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, "libreoffice.docx")));
    const { value, findings } = await readPlan({ name: "libreoffice.docx", bytes });
    expect(differences(truePlan(20), value, findings)).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain("cellMerged");
  });

  it("of 140 tasks is there with every row", async () => {
    const truth = truePlan(140);
    const { value, findings } = await readPlan({ name: "a.docx", bytes: asDocx(gridOf(truth, plainStyle)) });
    expect(differences(truth, value, findings)).toEqual([]);
    expect(value).toMatchObject({ agency: "Ủy ban nhân dân tỉnh Hà Bắc", year: 2025 });
    expect(findings.map(({ code }) => code)).not.toContain("rowUnplaced");
  });

  it.each(Object.entries(forms))(
    "is whole as %s, however it prints columns, groups and numbers",
    async (form, print) => {
      const isText = form === "text" || form === "Markdown";
      await fc.assert(
        fc.asyncProperty(style, async (made) => {
          // Lines of text cannot show that a cell is merged.
          const printed: Style = isText ? { ...made, same: "printed" } : made;
          const { value, findings } = await readPlan(print(printed));
          expect(differences(truePlan(40), value, findings)).toEqual([]);
        }),
        { numRuns: 12 },
      );
    },
  );

  it("is whole with its headings again on every page", async () => {
    const truth = truePlan(60);
    for (const groups of groupStyles) {
      const grid = gridOf(truth, { ...plainStyle, columns: columnStyles.short!, groups, page: 17 });
      for (const source of [
        { text: asTabs(grid) },
        { text: asHtml(grid) },
        { name: "a.docx", bytes: asDocx(grid) },
      ]) {
        const { value, findings } = await readPlan(source);
        expect(differences(truth, value, findings)).toEqual([]);
        expect(findings).toContainEqual(expect.objectContaining({ code: "headerRepeated" }));
      }
    }
  });

  it("is whole without a column of numbers, with the numbers in the titles or nowhere", async () => {
    const columns = columnStyles.short!.slice(1);
    for (const groups of ["oneCell", "unnumbered", "words", "part"] as const)
      for (const numbers of ["inTitle", "none"] as const) {
        const grid = gridOf(truePlan(40), { ...plainStyle, columns, groups, numbers });
        for (const source of [
          { text: asTabs(grid) },
          { text: asHtml(grid) },
          { name: "a.xlsx", bytes: asXlsx(grid) },
        ]) {
          const { value, findings } = await readPlan(source);
          expect(differences(truePlan(40), value, findings)).toEqual([]);
        }
      }
  });
});
