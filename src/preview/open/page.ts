import type { Sheet } from "hucre/xlsx";
import { parseArea } from "../../sheets/model/a1";
import type { PageSpec } from "../../sheets/model/book";

/** "&LLeft&RRight" → its left and right parts. */
function footerParts(footer: string | undefined): { left?: string; right?: string } {
  const part = (letter: string) => new RegExp(`&${letter}((?:(?!&[LCR]).)*)`, "s").exec(footer ?? "")?.[1];
  return { left: part("L")?.replaceAll("&&", "&"), right: part("R") };
}

function titleRows(rows: string | undefined): [number, number] | undefined {
  const match = /\$?(\d+):\$?(\d+)/.exec(rows ?? "");
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

/** The print set-up of a sheet of a file. Margins are taken from the left one, in centimetres. */
export function pageOf({ pageSetup, headerFooter, rowBreaks }: Sheet): PageSpec {
  const footer = footerParts(headerFooter?.oddFooter);
  const area = pageSetup?.printArea?.slice(pageSetup.printArea.lastIndexOf("!") + 1).replaceAll("$", "");
  return {
    orientation: pageSetup?.orientation ?? "portrait",
    marginCm: (pageSetup?.margins?.left ?? 0.7) * 2.54,
    fitToWidth: pageSetup?.fitToPage && pageSetup.fitToWidth === 1 ? 1 : undefined,
    fitToHeight: pageSetup?.fitToPage && pageSetup.fitToHeight === 1 ? 1 : undefined,
    printArea: area && parseArea(area) ? area : undefined,
    titleRows: titleRows(pageSetup?.printTitlesRow),
    footerLeft: footer.left,
    footerRight: footer.right,
    breaksAfter: rowBreaks?.map((row) => row + 1),
  };
}
