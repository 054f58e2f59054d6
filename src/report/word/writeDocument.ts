import { Document, Packer } from "docx";
import { bookmarksOf } from "../bookmarks";
import type { OfficialDocument } from "../document";
import { plainText } from "../text/plainText";
import { font, points, sizes } from "./measures";
import type { Bookmarks } from "./runs";
import { annexSection, mainSection } from "./sections";
import { settle } from "./settle";

const headingStyle = {
  run: { font, size: points(sizes.text), bold: true, color: "000000" },
} as const;

/** An official document as the bytes of a .docx; the same document gives the same bytes. */
export async function writeDocument(document: OfficialDocument): Promise<Uint8Array> {
  const blocks = [document.body, ...document.annexes.map(({ body }) => body)].flat();
  const bookmarks: Bookmarks = { names: bookmarksOf(blocks), used: 0 };
  const { subject, letterhead } = document;
  const title = "kind" in subject ? `${subject.kind} ${subject.about}` : subject.about;
  const file = new Document({
    title: plainText(title),
    creator: plainText(letterhead.agency),
    lastModifiedBy: plainText(letterhead.agency),
    styles: {
      default: {
        document: { run: { font, size: points(sizes.text), language: { value: "vi-VN" } } },
        heading1: headingStyle,
        heading2: headingStyle,
      },
    },
    sections: [
      mainSection(document, bookmarks),
      ...document.annexes.map((annex, index) => annexSection(document, annex, index, bookmarks)),
    ],
  });
  return settle(new Uint8Array(await Packer.toArrayBuffer(file)), document.asOf);
}
