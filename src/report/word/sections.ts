import {
  AlignmentType,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from "docx";
import { frameWords } from "../../i18n/vi/reportWords";
import type { Annex, OfficialDocument } from "../document";
import { plainText } from "../text/plainText";
import { roman } from "../text/roman";
import { wordFoot } from "./foot";
import { centred } from "./frameParts";
import { wordHead } from "./head";
import { font, margins, mm, paper, points, pt, sizes, type Orientation } from "./measures";
import { wordBlocks } from "./paragraphs";
import { gapText, type Bookmarks } from "./runs";

/** Page numbers: Arabic, in the middle of the top margin, none on the first page. I.7. */
const headers = () => ({
  default: new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: points(sizes.pageNumber), font })],
      }),
    ],
  }),
  first: new Header({ children: [new Paragraph({ children: [] })] }),
});

function properties(orientation: Orientation): ISectionOptions["properties"] {
  return {
    titlePage: true,
    page: {
      // The library itself turns width and height round for a landscape page.
      size: {
        width: mm(paper.width),
        height: mm(paper.height),
        orientation: orientation === "portrait" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: {
        top: mm(margins.top),
        bottom: mm(margins.bottom),
        left: mm(margins.left),
        right: mm(margins.right),
        header: mm(margins.header),
        footer: mm(margins.footer),
      },
      pageNumbers: { start: 1 },
    },
  };
}

/** The document itself: head, body, foot. */
export function mainSection(document: OfficialDocument, bookmarks: Bookmarks): ISectionOptions {
  return {
    properties: properties("portrait"),
    headers: headers(),
    children: [
      ...wordHead(document),
      ...wordBlocks(document.body, bookmarks, "portrait"),
      ...wordFoot(document),
    ],
  };
}

/** An annex on landscape pages of its own, numbered by themselves. III.1. */
export function annexSection(
  document: OfficialDocument,
  annex: Annex,
  index: number,
  bookmarks: Bookmarks,
): ISectionOptions {
  const { letterhead, annexes, calledInAnnexes, code, year } = document;
  const number = annexes.length > 1 ? roman(index + 1) : "";
  const attached = frameWords.attached
    .replace("{kind}", () => calledInAnnexes)
    .replace("{code}", () => (code === "" ? "" : `${code}-`))
    .replace("{year}", String(year))
    .replace("{agency}", () => (letterhead.agency === "" ? gapText : plainText(letterhead.agency)));
  const bold = { bold: true, size: sizes.title };
  return {
    properties: properties("landscape"),
    headers: headers(),
    children: [
      centred(frameWords.annex.replace("{number}", number).trim(), bold),
      centred(annex.title, bold),
      centred(attached, { italics: true, size: sizes.title }, { after: pt(8) }),
      ...wordBlocks(annex.body, bookmarks, "landscape"),
    ],
  };
}
