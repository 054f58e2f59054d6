import { maxFilledCells, maxListed } from "../limits";
import { decodeXString } from "../xmlString";
import type { ZipParts } from "../zip/unpack";
import { dateStyleOf, type DateStyle } from "./dateStyle";
import { overLimit } from "./fileRefused";
import { spreadsheet } from "./namespaces";
import { readPart, type Feed } from "./readPart";

/** For each cell format (`s` of a cell), what it shows of a date or a time; false for any other format. */
export function readDateStyles(zip: ZipParts, part: string): DateStyle[] {
  return readPart(zip, part, parseDateStyles);
}

function parseDateStyles(feed: Feed): DateStyle[] {
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  feed({
    namespaces: spreadsheet,
    root: "styleSheet",
    open({ name, parent, attribute }) {
      if (name === "numFmt" && parent === "numFmts") {
        codes.set(Number(attribute("numFmtId")), decodeXString(attribute("formatCode") ?? ""));
      }
      if (name === "xf" && parent === "cellXfs") formatIds.push(Number(attribute("numFmtId") ?? 0));
      if (formatIds.length > maxListed) throw overLimit("filledCells", maxFilledCells);
    },
  });
  // Many cell formats may share one number format, whose code may be long: each is looked at once.
  const styles = new Map<number, DateStyle>();
  for (const id of formatIds) if (!styles.has(id)) styles.set(id, dateStyleOf(id, codes.get(id)));
  return formatIds.map((id) => styles.get(id) ?? false);
}
