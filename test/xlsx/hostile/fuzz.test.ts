import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeWorkbook } from "../../../src/xlsx/write";
import { bookOf, sheetOf, text } from "../bookOf";
import { rawParts, zipParts } from "../rawBook";
import { everything } from "./everything";
import { bytesOf } from "./parts";

/** A small book as the writer makes it: texts, a number, a date, a formula, a table's name, two sheets. */
const book = writeWorkbook(
  bookOf(
    [
      sheetOf([
        [text("Kế hoạch"), { content: { kind: "number", number: 95.5 } }],
        [
          { content: { kind: "date", date: "2024-03-20" } },
          { content: { kind: "formula", formula: "B1*2", cached: 191 } },
        ],
      ]),
      sheetOf([[text("Danh mục")]], { name: "_CCHC", state: "veryHidden" }),
    ],
    { names: [{ name: "NgayTinh", refersTo: "'Nhiệm vụ'!$A$2" }] },
  ),
);

describe("one fault in a file", () => {
  it("of any bit, of a whole byte, anywhere, is refused or changes nothing that is read", async () => {
    const right = await everything(book);
    expect(right).toContain("Kế hoạch");
    let unharmed = 0;
    for (let at = 0; at < book.length; at++) {
      for (const change of [0xff, 1 << (at % 8)]) {
        const damaged = book.slice();
        damaged[at]! ^= change;
        const read = await everything(damaged);
        if (read !== undefined) expect([at, change, read]).toEqual([at, change, right]);
        if (read !== undefined) unharmed++;
      }
    }
    // Dates, versions and parts that are not read.
    expect(unharmed).toBeLessThan(book.length);
  });

  it("a cut at any place is refused", async () => {
    for (let length = 0; length < book.length; length++) {
      expect([length, await everything(book.subarray(0, length))]).toEqual([length, undefined]);
    }
  });
});

const sheetData =
  '<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><f>A1</f><v>2</v></c></row><row r="2"><c t="inlineStr"><is><t>a</t></is></c></row>';
const parts = rawParts({
  sheetData,
  strings: "<si><t>x</t></si>",
  styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
});
const names = Object.keys(parts);
const token = fc.oneof(
  fc.constantFrom(
    "<",
    ">",
    '"',
    "/>",
    "&#x41;",
    "-1",
    "99999999999",
    "1e9",
    "__proto__",
    "constructor",
    "../",
    "xl/",
    "<c>",
    "</c>",
    "<v>",
    "<row>",
    "t=",
    "\0",
    "ế",
    "rId1",
    "xmlns",
  ),
  fc.string({ unit: "binary", maxLength: 4 }),
);

describe("random damage", () => {
  it("in the XML of a part never throws anything but a refusal", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(600), fc.nat(6), token), {
          minLength: 1,
          maxLength: 3,
        }),
        async (changes) => {
          const damaged: typeof parts = { ...parts };
          for (const [name, at, remove, put] of changes) {
            const xml = damaged[name] as string;
            const from = at % xml.length;
            damaged[name] = xml.slice(0, from) + put + xml.slice(from + remove);
          }
          await everything(zipParts(damaged));
          expect(Object.keys(Object.prototype)).toEqual([]);
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it("in the bytes of a file never throws anything but a refusal, and never gives other values", async () => {
    const right = await everything(book);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(book.length - 1), fc.nat(8), fc.uint8Array({ maxLength: 8 })), {
          minLength: 1,
          maxLength: 3,
        }),
        async (changes) => {
          let damaged: Uint8Array = book;
          for (const [at, remove, put] of changes)
            damaged = Uint8Array.from([...damaged.subarray(0, at), ...put, ...damaged.subarray(at + remove)]);
          const read = await everything(damaged);
          if (read !== undefined) expect(read).toBe(right);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("of any bytes after a zip's first ones", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await everything(Uint8Array.from([...bytesOf("PK\u0003\u0004"), ...bytes]))).toBeUndefined();
      }),
    );
  });
});
