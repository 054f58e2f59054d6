import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { englishSentences } from "../../src/i18n/english";
import { sentencePair, vietnameseSentences } from "../../src/i18n/findingSentences";
import { readPlan } from "../../src/planDocument/read";
import { docxParts, paragraph, zipDocx } from "./docxFile";

const whole = docxParts({ body: paragraph("KẾ HOẠCH") });
const without = (name: string) => Object.fromEntries(Object.entries(whole).filter(([part]) => part !== name));
const bytesOf = (...bytes: number[]) => new Uint8Array([...bytes, ...new Uint8Array(600)]);
/** A compound file with one stream of this name: its directory entry stands at 512. */
const compound = (stream: string) => {
  const bytes = bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  [...stream].forEach((char, at) => (bytes[512 + 2 * at] = char.charCodeAt(0)));
  bytes[512 + 64] = 2 * stream.length + 2;
  bytes[512 + 66] = 2;
  return new Uint8Array([...bytes, ...new Uint8Array(128)]);
};

const files: [string, Uint8Array, string][] = [
  ["a .docx with a password", compound("EncryptedPackage"), "encrypted"],
  ["a .doc of old Word", compound("WordDocument"), "oldOffice"],
  ["a PDF", bytesOf(...strToU8("%PDF-1.7")), "pdf"],
  ["RTF", strToU8("{\\rtf1\\ansi Kế hoạch}"), "rtf"],
  [
    "an .odt",
    zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text"), "content.xml": strToU8("<x/>") }),
    "openDocument",
  ],
  ["a zip of pictures", zipSync({ "anh.png": new Uint8Array(9) }), "archive"],
  ["a picture", bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "notText"],
  ["a .docx without its document", zipDocx(without("word/document.xml")), "broken"],
  ["a .docx cut short", zipDocx(whole).subarray(0, 300), "broken"],
  [
    "a .docx whose XML is broken",
    zipDocx({ ...whole, "word/document.xml": "<w:document><w:body>" }),
    "broken",
  ],
  ["an empty file", new Uint8Array(), "empty"],
  ["a file of blanks", strToU8(" \r\n\t"), "empty"],
];

describe("a file that cannot be read", () => {
  it.each(files)("%s says why, with a way on in both languages", async (_name, bytes, reason) => {
    const { value, findings } = await readPlan({ name: "ke-hoach", bytes });
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ code: "planUnreadable", params: { name: "ke-hoach", reason } }]);
    for (const sentences of [vietnameseSentences, englishSentences]) {
      const { wrong, fix } = sentencePair(findings[0]!, sentences);
      expect(wrong).toContain("{name}");
      expect(fix).not.toBe("");
    }
  });
});
