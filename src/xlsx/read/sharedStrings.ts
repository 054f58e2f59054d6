import type { ZipParts } from "../zip/unpack";
import { spreadsheet } from "./namespaces";
import { isItemText, TextItem } from "./textItem";
import { readXml } from "./xml";

/** The texts cells refer to by number; the runs of a rich text are joined. */
export function readSharedStrings(zip: ZipParts, part: string): string[] {
  const texts: string[] = [];
  const item = new TextItem();
  let inText = false;
  readXml(zip, part, {
    namespaces: spreadsheet,
    root: "sst",
    open({ name, parent }) {
      if (name === "si" && parent === "sst") item.clear();
      inText = isItemText(name, parent);
    },
    text(piece) {
      if (inText) item.add(piece);
    },
    close(name, parent) {
      inText = false;
      if (name === "si" && parent === "sst") texts.push(item.text);
    },
  });
  return texts;
}
