import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FileRefused } from "../../../src/xlsx/read";
import { NotPlain } from "../../../src/xlsx/read/plainText";
import { feedPlain } from "../../../src/xlsx/read/plainXml";
import type { Feed } from "../../../src/xlsx/read/readPart";
import { parseSharedStrings } from "../../../src/xlsx/read/sharedStrings";
import { parseWorksheet, type SheetContext } from "../../../src/xlsx/read/worksheet";
import { feedXml } from "../../../src/xlsx/read/xml";
import { bytesOf, main } from "../hostile/parts";

const stepping = () => undefined;

/** What comes of a document: its content, "refused", or "left" when the fast parser leaves it to the full one. */
function outcome<T>(parse: () => T): T | "refused" | "left" {
  try {
    return parse();
  } catch (error) {
    if (error instanceof NotPlain) return "left";
    if (error instanceof FileRefused) return "refused";
    throw error;
  }
}

const fast =
  (bytes: Uint8Array): Feed =>
  (reader) =>
    feedPlain(bytes, "a", reader, stepping);
const withoutShortcut =
  (bytes: Uint8Array): Feed =>
  (reader) =>
    feedPlain(bytes, "a", { ...reader, shortcut: undefined }, stepping);
const full =
  (bytes: Uint8Array): Feed =>
  (reader) =>
    feedXml((onBytes) => onBytes(bytes), "a", reader, stepping);

const context: SheetContext = {
  sharedStrings: ["một", "", "ba"],
  dateStyles: [false, "day", false],
  date1904: false,
  filled: 0,
};
const cellsBy = (feed: Feed) => outcome(() => parseWorksheet(feed, context));
const textsBy = (feed: Feed) => outcome(() => parseSharedStrings(feed));

const sheet = [
  '<?xml version="1.0" encoding="UTF-8"?>\r\n',
  `<worksheet xmlns="${main}" xmlns:q="${main}"><cols><col min="1"/></cols>`,
  "<sheetData>",
  '<row r="1" spans="1:9">',
  '<c r="A1" s="2" t="s"><v>0</v></c>',
  '<c r="B1" s="1"/>',
  '<c r="C1" s="1" t="n"><v>45371.25</v></c>',
  '<c r="D1"><v>-0.5</v></c>',
  "</row>",
  '<row r="12" customFormat="false">',
  '<c r="A12" t="str"><f aca="false">&quot;Đủ&quot;&amp;A1</f><v>Đủ một_x000D_</v></c>',
  '<c r="B12"><f>A1+1</f><v>1</v></c>',
  '<c r="C12" s="0"><f>"✔"</f></c>',
  '<c r="AB12" t="b"><v>1</v></c>',
  '<c r="AC12" t="s"><v>2</v></c>',
  "</row>",
  "</sheetData>",
  '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
  "</worksheet>",
];
const strings = [
  `<sst xmlns="${main}" xmlns:q="${main}" count="9">`,
  "<si><t>một</t></si>",
  '<si><t xml:space="preserve"> hai &amp; ba_x000D_</t></si>',
  "<si><r><t>b</t></r><r><t>ốn</t></r></si>",
  "<si><t></t></si>",
  "<si><t>năm😀</t></si>",
  "</sst>",
];

const oddities = [
  ...[
    "<",
    ">",
    "/",
    "&",
    ";",
    '"',
    "'",
    "=",
    " ",
    "\t",
    "\r",
    "\n",
    "\0",
    "\ufffe",
    "\ufeff",
    "]]>",
    "0",
    "-",
    ".",
  ],
  ...[
    "<!-- -->",
    "<![CDATA[1]]>",
    "<?a b?>",
    "&lt;",
    "&nbsp;",
    "&#0;",
    "&#x41;",
    "&#13;",
    "<v>1</v>",
    "<f>1</f>",
    "<c>",
  ],
  ...[
    "</c>",
    "</v>",
    "<c/>",
    '<c r="B2"><v>1</v></c>',
    '<c r="E1" t="inlineStr"><is><t>a</t></is></c>',
    "<row>",
    "</row>",
  ],
  ...[
    '<row r="3">',
    "<row><c><v>7</v></c></row>",
    '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
    '<row r="1048576"><c r="XFE1048576"><v>1</v></c></row>',

    '<c r="A1"><v>2</v></c>',
    '<c r="D12" cm="1"><v>5</v></c>',
    ' r="A1"',
  ],
  ...[
    ' s="1"',
    ' s="01"',
    ' s="9"',
    ' t="s"',
    ' t="e"',
    ' t="x"',
    ' t="n"',
    ' xmlns="urn:x"',
    ' xmlns:q="urn:x"',
    "q:",
  ],
  ...[
    '<f t="array" ref="A1:D20">9</f>',
    '<f t="shared" si="0" ref="A1:A2">8</f>',
    "<extLst>",
    "</extLst>",
    "e5",
    "+1",
  ],
  ...[
    "123456789012345",
    "1234567890123456",
    "0.1234567890123",
    "ế",
    "_x0041_",
    "<si>",
    "</si>",
    "<t>",
    "</t>",
    "<t/>",
  ],
  ...["<si/>", "<rPh><t>đọc</t></rPh>", "a".repeat(32_768), "_x0041_".repeat(4_682)],
];

/** The bytes of a document some pieces of which were put in, doubled or taken out, or some bytes of which were changed. */
function damaged(seed: readonly string[]): fc.Arbitrary<Uint8Array> {
  const pieces = fc.array(fc.tuple(fc.nat(seed.length), fc.nat(1), fc.constantFrom(...oddities, ...seed)), {
    maxLength: 3,
  });
  const cuts = fc.array(fc.tuple(fc.nat(4_000), fc.nat(3), fc.constantFrom(...oddities)), { maxLength: 2 });
  const flips = fc.array(fc.tuple(fc.nat(4_000), fc.nat(255)), { maxLength: 1 });
  return fc.tuple(pieces, cuts, flips).map(([changes, inserted, flipped]) => {
    const parts = [...seed];
    for (const [at, remove, put] of changes) parts.splice(at, remove, put);
    let xml = parts.join("");
    for (const [place, remove, put] of inserted) {
      const at = place % xml.length;
      xml = xml.slice(0, at) + put + xml.slice(at + remove);
    }
    const bytes = bytesOf(xml);
    for (const [place, byte] of flipped) bytes[place % bytes.length] = byte;
    return bytes;
  });
}

describe.each([
  ["cells", sheet, cellsBy],
  ["shared texts", strings, textsBy],
] as const)("the shortcut for %s", (_, seed, by) => {
  it("takes what it stands for", () => {
    const bytes = bytesOf(seed.join(""));
    expect(by(fast(bytes))).toEqual(by(full(bytes)));
    let isAsked = false;
    const watched: Feed = (reader) =>
      feedPlain(
        bytes,
        "a",
        {
          ...reader,
          shortcut: reader.shortcut && {
            ...reader.shortcut,
            take(given, at, units) {
              const end = reader.shortcut?.take(given, at, units) ?? at;
              isAsked ||= end > at;
              return end;
            },
          },
        },
        stepping,
      );
    by(watched);
    expect(isAsked).toBe(true);
  });

  it("says what the full parser says of a damaged document, or leaves it", () => {
    let read = 0;
    fc.assert(
      fc.property(damaged(seed), (bytes) => {
        const found = by(fast(bytes));
        if (found === "left") return;
        if (found !== "refused") read++;
        expect(found).toEqual(by(full(bytes)));
        expect(found).toEqual(by(withoutShortcut(bytes)));
      }),
      { numRuns: 4_000 },
    );
    expect(read).toBeGreaterThan(300);
  });
});
