import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FileRefused } from "../../../src/xlsx/read";
import { spreadsheet } from "../../../src/xlsx/read/namespaces";
import { NotPlain } from "../../../src/xlsx/read/plainText";
import { feedPlain } from "../../../src/xlsx/read/plainXml";
import { feedXml } from "../../../src/xlsx/read/xml";
import type { XmlReader } from "../../../src/xlsx/read/xmlReader";
import { bytesOf, main, office } from "../hostile/parts";

const stepping = () => undefined;

/** What a reader is told by a parser, in one line each; texts in pieces are joined. */
function told(parse: (reader: XmlReader) => void): string[] {
  const events: string[] = [];
  let text = "";
  const flush = () => {
    if (text !== "") events.push(`text ${text}`);
    text = "";
  };
  parse({
    namespaces: spreadsheet,
    root: "worksheet",
    open({ name, parent, attribute, own, relationshipId }) {
      flush();
      const attributes = ["r", "t", "s", "r:id", "xmlns"].map((key) => attribute(key));
      events.push(`open ${JSON.stringify([parent, name, ...attributes, own("r"), relationshipId()])}`);
    },
    text: (piece) => (text += piece),
    close(name, parent) {
      flush();
      events.push(`close ${parent}/${name}`);
    },
  });
  return events;
}

/** By the full parser; undefined when it refuses the document. */
function byFullParser(xml: string): string[] | undefined {
  try {
    return told((reader) => feedXml((onBytes) => onBytes(bytesOf(xml)), "a", reader, stepping));
  } catch (error) {
    if (error instanceof FileRefused) return undefined;
    throw error;
  }
}

/** By the fast parser; "left" when it leaves the document to the full one. */
function byFastParser(xml: string): string[] | undefined | "left" {
  try {
    return told((reader) => feedPlain(bytesOf(xml), "a", reader, stepping));
  } catch (error) {
    if (error instanceof NotPlain) return "left";
    if (error instanceof FileRefused) return undefined;
    throw error;
  }
}

const root = `<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x">`;
const seed = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
  root,
  "<sheetData>",
  '<row r="1" spans="1:3">',
  '<c r="A1" s="2" t="s">',
  "<v>",
  "12",
  "</v>",
  "</c>",
  '<c r="B1"/>',
  "<c r='C1' t=\"a&amp;b &#x1EBF;\">",
  "<is><t>ế &lt;b&gt; ]] > &#13;</t></is>",
  "</c>",
  "</row>",
  "</sheetData>",
  '<drawing r:id="rId1"/>',
  '<mc:AlternateContent><mc:Choice Requires="x"><c/></mc:Choice><mc:Fallback><c r="1"/></mc:Fallback></mc:AlternateContent>',
  '<extLst><ext xmlns:x14="urn:x" uri="u"><x14:c r="1">9</x14:c></ext></extLst>',
  "</worksheet>",
  "\n",
];

const piece = fc.oneof(
  fc.constantFrom(...seed),
  fc.constantFrom(
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
    "\u0085",
    "\ufffe",
    "]]>",
    "<!--",
    "-->",
    "<![CDATA[",
    "<?a b?>",
    "<!DOCTYPE a>",
    "&nbsp;",
    "&#0;",
    "&#xD800;",
    "&#x110000;",
    "&amp",
    "<a:b/>",
    '<b xmlns=""/>',
    '<x:c xmlns:x="urn:y" x:r="1" r="2"/>',
    `<q:row xmlns:q="${main}" q:r="7"><q:c/></q:row>`,
    'r="9"',
    ' r:id="a" xml:space="preserve"',
    ' xmlns:r="urn:z"',
    'xmlns:xml="a"',
    "<é/>",
    "<c:/>",
    "<:c/>",
    "<1/>",
    "</c>",
    "</row >",
    "\ufeff",
    "😀",
    "__proto__='1'",
    'xmlnsa:b="1"',
    'xmlns::="urn:y"',
  ),
  fc.string({ maxLength: 3 }),
);

/** The seed with some pieces put in, taken out or exchanged, and then perhaps cut anywhere. */
const mutated = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(seed.length), fc.nat(1), piece), { maxLength: 4 }),
    fc.option(fc.tuple(fc.nat(2000), fc.nat(4), piece)),
  )
  .map(([changes, cut]) => {
    const pieces = [...seed];
    for (const [at, remove, put] of changes) pieces.splice(at, remove, put);
    const xml = pieces.join("");
    return cut === null
      ? xml
      : xml.slice(0, cut[0] % xml.length) + cut[2] + xml.slice((cut[0] % xml.length) + cut[1]);
  });

describe("the fast parser", () => {
  it("reads by itself what programs write", () => {
    expect(byFastParser(seed.join(""))).toEqual(byFullParser(seed.join("")));
    expect(byFullParser(seed.join(""))).toContain("text 12");
  });

  it("tells what the full parser tells, or leaves the document to it", () => {
    let read = 0;
    fc.assert(
      fc.property(mutated, (xml) => {
        const fast = byFastParser(xml);
        if (fast === "left") return;
        read++;
        expect(fast).toEqual(byFullParser(xml));
      }),
      { numRuns: 4_000 },
    );
    expect(read).toBeGreaterThan(400);
  });

  it.each([
    ["a document type", "<!DOCTYPE worksheet>"],
    ["a comment", "<!-- a -->"],
    ["an instruction", "<?a b?>"],
  ])("leaves to the full one %s", (_, before) => {
    expect(byFastParser(`${before}${root}</worksheet>`)).toBe("left");
  });
});
