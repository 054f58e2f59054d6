import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBook } from "../../src/excel/read/readBook";
import { writeBook } from "../../src/excel/write/writeBook";
import { openWorkbook } from "../../src/preview/headless/openWorkbook";
import { hostileTexts } from "../hostileTexts";
import { bookOf, sheetOf, text } from "../xlsx/bookOf";

describe("hostile texts written through office.js", () => {
  let open: Awaited<ReturnType<typeof openWorkbook>>;
  beforeAll(async () => {
    open = await openWorkbook();
    Object.assign(globalThis, open.globals);
  });
  afterAll(() => open.close());

  it("read back as the same texts; none is a formula, a number or a link", async () => {
    // Office.js tells a typed "#REF!" from an error only in a cell that is formatted as text.
    const general = hostileTexts.filter((value) => value !== "#REF!");
    const asIs = hostileTexts.map((value) => ({ ...text(value), style: { numberFormat: "@" } }));
    await writeBook(
      bookOf([
        sheetOf(general.map((value) => [text(value)])),
        sheetOf(
          asIs.map((cell) => [cell]),
          { name: "Dạng chữ" },
        ),
      ]),
    );
    const { sheets } = await readBook();
    const cellsOf = (wanted: string) => [...(sheets.find(({ name }) => name === wanted)?.cells ?? [])];
    expect(cellsOf("Nhiệm vụ").map(({ value }) => value)).toEqual(general);
    expect(cellsOf("Dạng chữ").map(({ value }) => value)).toEqual(hostileTexts);
    const odd = [...cellsOf("Nhiệm vụ"), ...cellsOf("Dạng chữ")].filter(
      ({ formula, error }) => formula !== undefined || error !== undefined,
    );
    expect(odd).toEqual([]);
  });

  it("name sheets and defined names as they are", async () => {
    const names = ["__proto__", "constructor", "=1+1", "<script>", "@x"];
    await writeBook(
      bookOf(
        names.map((name) => sheetOf([[text(name)]], { name })),
        { names: [{ name: "constructor", refersTo: "'__proto__'!$A$1" }] },
      ),
    );
    const { sheets, definedNames } = await readBook();
    for (const name of names) {
      const [first] = [...(sheets.find((sheet) => sheet.name === name)?.cells ?? [])];
      expect(first?.value).toBe(name);
    }
    expect(Object.keys(definedNames)).toContain("constructor");
  });
});
