import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellContent } from "../../../src/sheets/model/cell";
import { gridOf } from "../../../src/sheets/template/gridOf";
import { columnsAsMade, searchColumns } from "../../../src/sheets/template/placeColumns";
import { indicatorShape, taskShape } from "../../../src/sheets/template/shapes";
import { fillTemplate, type TemplateEntry } from "../../../src/sheets/template/fillTemplate";
import { readSubmission } from "../../../src/sheets/template/readSubmission";
import { templateBook } from "../../../src/sheets/template/templateBook";
import { officeGround } from "../officeGround";
import { smallTemplate } from "../smallTemplate";
import { loosen, mutation, tighten } from "./mutations";

const input = smallTemplate();
const blank = templateBook(input);
const expected = {
  planId: input.plan.id,
  planVersion: input.plan.version,
  planYear: input.plan.year,
  office: officeGround(input),
};

/** Every input field of the template, filled with a text that says where it belongs. */
const mark = (id: string, field: string) => `ô ${id} ${field}`;
const fieldsOfTask = ["progress", "completedOn", "document", "result", "difficulty"] as const;
const fieldsOfIndicator = ["status", "numerator", "denominator", "explanation"] as const;
const marked = (id: string, field: string): CellContent => ({ kind: "text", text: mark(id, field) });
const entries: TemplateEntry[] = [
  ...input.occurrences.flatMap(({ id }) =>
    fieldsOfTask.map((field) => ({ sheet: "tasks", id, field, content: marked(id, field) }) as const),
  ),
  ...input.indicators.flatMap(({ id }) =>
    fieldsOfIndicator.map(
      (field) => ({ sheet: "indicators", id, field, content: marked(id, field) }) as const,
    ),
  ),
  { sheet: "contact", id: "", field: "preparedBy", content: marked("", "preparedBy") },
  { sheet: "contact", id: "", field: "phone", content: marked("", "phone") },
];
const filled = loosen(fillTemplate(blank, entries));

describe("a filled template after anything people do to it", () => {
  it("loses no value, and gives none to another row or field", () => {
    const outcomes = { read: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        fc.constantFrom("BC_2024-q1_van-phong-so_DV01.xlsx", "bao cao.xlsx"),
        (mutations, file) => {
          const cells = tighten(mutations.reduce((book, [, change]) => change(book), filled));
          const { value, findings } = readSubmission(cells, { file, hash: "h" }, expected);
          const values = cells.sheets.flatMap(({ name, cells: all }) =>
            [...all]
              .filter((cell) => String(cell.value).startsWith("ô "))
              .map((cell) => ({ key: `${name}!${cell.address}`, text: String(cell.value) })),
          );
          if (!value) {
            outcomes.refused++;
            expect(findings.some(({ severity, taken }) => severity === "error" && !taken)).toBe(true);
            return;
          }
          outcomes.read++;
          expect(value).toMatchObject({ unitId: "DV01", periodId: "2024-Q1" });
          const taken = [
            ...value.tasks.map(({ occurrenceId, cells: row }) => ({ id: occurrenceId, row })),
            ...value.indicators.map(({ indicatorId, cells: row }) => ({ id: indicatorId, row })),
            { id: "", row: value.contact },
          ].flatMap(({ id, row }) =>
            Object.entries(row).map(([field, cell]) => ({ wanted: mark(id, field), cell })),
          );
          // None at a wrong row or field.
          expect(taken.filter(({ wanted, cell }) => cell.raw.value !== wanted)).toEqual([]);
          // None lost, none both taken and refused.
          const kept = new Set(taken.map(({ cell }) => `${cell.sheet}!${cell.address}`));
          const told = new Set(
            findings.filter((one) => !one.taken).map(({ place }) => `${place.sheet}!${place.address}`),
          );
          expect(values.filter(({ key }) => !kept.has(key) && !told.has(key))).toEqual([]);
          expect([...kept].filter((key) => told.has(key))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
    // Refusing everything would be no reading.
    expect(outcomes.read).toBeGreaterThan(outcomes.refused * 10);
  });
});

describe("the columns of a template that looks as it was made", () => {
  it("are those the search finds, after anything people do to it", () => {
    const seen = { asMade: 0, searched: 0 };
    fc.assert(
      fc.property(fc.array(mutation, { maxLength: 3 }), (mutations) => {
        const cells = tighten(mutations.reduce((book, [, change]) => change(book), filled));
        for (const grid of cells.sheets.map(gridOf)) {
          for (const { headings } of [taskShape, indicatorShape]) {
            const quick = columnsAsMade(grid, headings);
            seen[quick ? "asMade" : "searched"]++;
            if (quick) expect(quick).toEqual(searchColumns(grid, headings));
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(seen.asMade).toBeGreaterThan(50);
    expect(seen.searched).toBeGreaterThan(50);
  });
});
