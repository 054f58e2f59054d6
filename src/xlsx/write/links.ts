import { quotedSheet } from "../../sheets/model/a1";
import { element } from "./xml";

/** A cell that leads to another one of the same book when it is clicked. Both addresses in A1. */
export interface CellLink {
  from: string;
  sheet: string;
  address: string;
}

export function linksXml(links: readonly CellLink[]): string {
  const items = links.map(({ from, sheet, address }) =>
    element("hyperlink", { ref: from, location: `${quotedSheet(sheet)}!${address}` }),
  );
  return items.length === 0 ? "" : element("hyperlinks", {}, items.join(""));
}
