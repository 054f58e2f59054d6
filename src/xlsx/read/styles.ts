import { decodeXString } from "../xmlString";
import type { ZipParts } from "../zip/unpack";
import { isBuiltInDateFormat, isDateFormat } from "../../sheets/model/dateFormat";
import { spreadsheet } from "./namespaces";
import { readPart, type Feed } from "./readPart";

/** For each cell format (`s` of a cell), whether it shows a date or a time. */
export function readDateStyles(zip: ZipParts, part: string): boolean[] {
  return readPart(zip, part, parseDateStyles);
}

function parseDateStyles(feed: Feed): boolean[] {
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
    },
  });
  return formatIds.map((id) => {
    const code = codes.get(id);
    return code === undefined ? isBuiltInDateFormat(id) : isDateFormat(code);
  });
}
