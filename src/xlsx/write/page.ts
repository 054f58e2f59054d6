import { defaultFont, type PageSpec } from "../../sheets/model/book";
import { cutText } from "./cutText";
import { element, escapeText } from "./xml";

const a4 = 9;
const lastColumn = 16_383;
/** Excel refuses a longer header or footer. */
const maxFooter = 255;
const footerPoints = 9;

/** The size stands before the font: a number right after it would be read as part of it. */
const footerFont = `&${footerPoints}&"${defaultFont.name},Regular"`;

function footerText(page: PageSpec): string {
  const right = page.footerRight ? `&R${footerFont}${page.footerRight}` : "";
  if (!page.footerLeft) return right;
  const room = maxFooter - right.length - `&L${footerFont}`.length;
  let left = page.footerLeft;
  // "&" begins a code; two of them are one that is meant. Cut before doubling, so that no pair is halved.
  const doubled = () => left.replaceAll("&", "&&");
  while (doubled().length > room) left = cutText(left, left.length - 1);
  return `&L${footerFont}${doubled()}${right}`;
}

/** Margins, paper, footer: everything of the page that stands behind the cells. */
export function pageXml(page: PageSpec): string {
  const margin = Math.round((page.marginCm / 2.54) * 10_000) / 10_000;
  const side = { left: margin, right: margin, top: margin, bottom: margin };
  const fits = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
  const footer = footerText(page);
  return (
    element("pageMargins", { ...side, header: margin * 0.4, footer: margin * 0.4 }) +
    element("pageSetup", {
      paperSize: a4,
      fitToWidth: fits ? (page.fitToWidth ?? 0) : undefined,
      fitToHeight: fits ? (page.fitToHeight ?? 0) : undefined,
      orientation: page.orientation,
    }) +
    (footer && element("headerFooter", {}, `<oddFooter>${escapeText(footer)}</oddFooter>`)) +
    breaksXml(page.breaksAfter ?? [])
  );
}

function breaksXml(rows: number[]): string {
  if (rows.length === 0) return "";
  const breaks = rows.map((id) => element("brk", { id, max: lastColumn, man: 1 }));
  return element("rowBreaks", { count: rows.length, manualBreakCount: rows.length }, breaks.join(""));
}
