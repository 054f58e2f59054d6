import { maxFilledCells, maxListed } from "../limits";
import type { ZipParts } from "../zip/unpack";
import { broken, overLimit } from "./fileRefused";
import { spreadsheet } from "./namespaces";
import { plainStrings } from "./plainStrings";
import { isItemText, TextItem } from "./textItem";
import { readPart, type Feed } from "./readPart";

/** The texts cells refer to by number; the runs of a rich text are joined. */
export function readSharedStrings(zip: ZipParts, part: string): string[] {
  return readPart(zip, part, parseSharedStrings);
}

/** The same from a document that is being read. */
export function parseSharedStrings(feed: Feed): string[] {
  const texts: string[] = [];
  const item = new TextItem();
  let inText = false;
  feed({
    namespaces: spreadsheet,
    root: "sst",
    shortcut: plainStrings(texts),
    open({ name, parent }) {
      if (inText) throw broken("element in a text");
      if (name === "si" && parent === "sst") item.clear();
      inText = isItemText(name, parent);
    },
    text(piece) {
      if (inText) item.add(piece);
    },
    close(name, parent) {
      inText = false;
      if (name !== "si" || parent !== "sst") return;
      texts.push(item.text);
      if (texts.length > maxListed) throw overLimit("filledCells", maxFilledCells);
    },
  });
  return texts;
}
