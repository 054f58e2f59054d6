import { readFileSync } from "node:fs";
import { utils, write, type BookType } from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/xlsx/read";
import { openCompoundFile } from "../../../src/xlsx/foreign/compoundFile";
import { zipParts } from "../rawBook";
import { whyRefused } from "../hostile/refusal";

const fileOf = (name: string) => new Uint8Array(readFileSync(`${import.meta.dirname}/../files/${name}`));

function written(bookType: BookType, sheets: Record<string, unknown[][]>): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return new Uint8Array(
    write(book, { bookType, type: "array", bookSST: bookType !== "biff5" }) as ArrayBuffer,
  );
}

const valuesOf = async (bytes: Uint8Array) =>
  (await readWorkbook(bytes)).sheets.map(({ name, cells }) => [
    name,
    ...[...cells].map(({ value }) => value),
  ]);

const office = ["office", "table", "text", "style"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");
const mimetype = "application/vnd.oasis.opendocument.spreadsheet";

/** An .ods of one table "A" with these rows. */
function ods(rows: string, more: Record<string, string> = {}, before = "", after = ""): Uint8Array {
  const content = `${before}<office:document-content ${office}><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table>${after}</office:spreadsheet></office:body></office:document-content>`;
  return zipParts({ mimetype, "content.xml": content, ...more });
}
const odsRow = (cells: string, attributes = "") =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
const odsText = (content: string) =>
  `<table:table-cell office:value-type="string">${content}</table:table-cell>`;

/** The stream of a small .xls with bytes changed from where these bytes stand first. */
function changedAt(file: Uint8Array, pattern: number[], offset: number, bytes: number[]): Uint8Array {
  const at = file.findIndex((_, index) => pattern.every((byte, step) => file[index + step] === byte));
  if (at < 0) throw new Error("pattern not found");
  const changed = file.slice();
  changed.set(bytes, at + offset);
  return changed;
}

describe.each(["biff8", "biff5", "xlsb"] as const)("a small %s file", (bookType) => {
  const small = written(bookType, { A: [["Hoan thanh", 1.5, true], [20]], B: [["x"]] });

  it("is read", async () => {
    expect(await valuesOf(small)).toEqual([
      ["A", "Hoan thanh", 1.5, true, 20],
      ["B", "x"],
    ]);
  });

  it.each(["__proto__", "constructor", "toString"])("may have a sheet named %s", async (name) => {
    const bytes = written(bookType, { A: [["1.1"]], zzzzzzzzz: [[2]] });
    const encoded = (text: string) =>
      bookType === "biff5"
        ? new TextEncoder().encode(text)
        : new Uint8Array(new Uint16Array([...text].map((x) => x.charCodeAt(0))).buffer);
    if (bookType === "xlsb" || name.length !== 9) {
      // Writing such a name needs a writer that does not lose it; the length is kept by the others.
      const other = written(bookType, { A: [["1.1"]], [`${name}1`]: [[2]] });
      expect(await valuesOf(other)).toEqual([
        ["A", "1.1"],
        [`${name}1`, 2],
      ]);
    } else {
      const named = changedAt(bytes, [...encoded("zzzzzzzzz")], 0, [...encoded(name)]);
      expect(await valuesOf(named)).toEqual([
        ["A", "1.1"],
        [name, 2],
      ]);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("is read or refused wherever it is cut off or changed, and never crashes the reader", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(small.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = small.slice();
        changed[at] = (changed[at] ?? 0) ^ change;
        await whyRefused(changed);
        await whyRefused(small.slice(0, Math.max(4, at)));
      }),
      { numRuns: 150 },
    );
  });
});

describe("an .xls that is not to be trusted", () => {
  const small = () => written("biff8", { A: [["Hoan thanh", 1.5]] });
  const stream = openCompoundFile(fileOf("formats.xls")).stream("Workbook");

  it("is refused under a password", async () => {
    // CODEPAGE becomes FILEPASS.
    expect(await whyRefused(changedAt(small(), [0x42, 0x00, 0x02, 0x00], 0, [0x2f]))).toBe("fileEncrypted");
  });

  it("is refused with sectors in a loop, before anything is read", async () => {
    const bytes = fileOf("formats.xls");
    const view = new DataView(bytes.buffer);
    const fat = (view.getUint32(76, true) + 1) * 512;
    for (let sector = 0; sector < 128; sector++) {
      if (view.getUint32(fat + sector * 4, true) < 0xfffffffa) view.setUint32(fat + sector * 4, sector, true);
    }
    expect(await whyRefused(bytes)).toBe("sectors in a loop");
  });

  it("is refused when cut anywhere in its stream's sectors", async () => {
    expect(stream?.length).toBeGreaterThan(10_000);
    expect(await whyRefused(fileOf("formats.xls").slice(0, 30_000))).toMatch(/sector outside|truncated|loop/);
  });

  it("is no workbook without a workbook's stream", async () => {
    const bytes = changedAt(
      small(),
      [...new Uint8Array(new Uint16Array([..."Workbook"].map((x) => x.charCodeAt(0))).buffer)],
      0,
      [0x58],
    );
    expect(await whyRefused(bytes)).toBe("other");
  });
});

describe("an .ods", () => {
  it("repeats rows and cells only where something is filled in", async () => {
    const rows =
      odsRow(`${odsText("<text:p>a</text:p>")}<table:table-cell table:number-columns-repeated="16383"/>`) +
      odsRow("<table:table-cell/>", 'table:number-rows-repeated="1048575"');
    expect(await valuesOf(ods(rows))).toEqual([["A", "a"]]);
    const cell =
      '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000"/>';
    expect(await whyRefused(ods(odsRow(cell, 'table:number-rows-repeated="1048576"')))).toBe("filledCells");
  });

  it("has paragraphs, blanks, tabs and line breaks in its texts, and no comments", async () => {
    const text = odsText(
      '<office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>  một<text:s text:c="2"/>hai <text:span>ba</text:span><text:tab/></text:p><text:p/><text:p>bốn<text:line-break/>năm</text:p>',
    );
    expect(await valuesOf(ods(odsRow(text)))).toEqual([["A", "một  hai ba\t\n\nbốn\nnăm"]]);
  });

  it.each([
    ["a document type", ods("", {}, "<!DOCTYPE a>"), "DOCTYPE"],
    [
      "a password",
      ods("", {
        "META-INF/manifest.xml":
          '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
      }),
      "fileEncrypted",
    ],
    [
      "no number in a number",
      ods(odsRow('<table:table-cell office:value-type="float" office:value="1,5"/>')),
      "odd number",
    ],
    [
      "a cell of an unknown type",
      ods(odsRow('<table:table-cell office:value-type="x"/>')),
      "unknown cell type",
    ],
    [
      "a cell beyond the last column",
      ods(
        odsRow(`<table:table-cell table:number-columns-repeated="16384"/>${odsText("<text:p>a</text:p>")}`),
      ),
      "bad cell address",
    ],
    [
      "two tables of a name",
      ods("", {}, "", '<table:table table:name="a"/>'),
      "sheet name missing or repeated",
    ],
    ["a text too long", ods(odsRow(odsText('<text:p><text:s text:c="99999"/></text:p>'))), "textLength"],
    ["no content", zipParts({ mimetype }), "part missing: content.xml"],
  ])("is refused with %s", async (_, bytes, reason) => {
    expect(await whyRefused(bytes)).toBe(reason);
  });

  it("tells errors by what is shown", async () => {
    const cell =
      '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value=""><text:p>#DIV/0!</text:p></table:table-cell>';
    const { sheets } = await readWorkbook(ods(odsRow(cell)));
    expect([...sheets[0]!.cells]).toEqual([{ address: "A1", value: null, error: "#DIV/0!", formula: "1/0" }]);
  });
});

describe("an .ods made to take long", () => {
  const half = 500_000;
  const formula = (text: string, more = "") =>
    `<table:table-cell office:value-type="float" office:value="1" table:formula="of:=${text}" ${more}/>`;
  const range = (address: string) =>
    `<table:named-expressions><table:named-range table:name="a" table:cell-range-address="${address}"/></table:named-expressions>`;

  it.each([
    ["a formula of opening brackets", ods(odsRow(formula("[".repeat(half))))],
    ["a reference of colons", ods(odsRow(formula(`[${":".repeat(half)}]`)))],
    ["a range of quotes and colons", ods(odsRow(formula("1")), {}, "", range("'a:".repeat(half / 3)))],
  ])("is read: %s", async (_, bytes) => {
    expect(await whyRefused(bytes)).toBe("read");
  });

  it("is refused: ever so many cells beside thousands of arrays", async () => {
    const spanned = 'table:number-matrix-rows-spanned="900000" table:number-matrix-columns-spanned="2"';
    const beside = `${"<table:table-cell/>".repeat(3)}<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="10"/>`;
    const rows = odsRow(formula("1", spanned)).repeat(4_000);
    expect(await whyRefused(ods(rows + odsRow(beside, 'table:number-rows-repeated="20000"')))).toBe(
      "arrayFormulas",
    );
  });
});
