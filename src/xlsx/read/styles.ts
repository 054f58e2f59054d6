import { decodeXString } from "../xmlString";
import type { ZipParts } from "../zip/unpack";
import { isBuiltInDateFormat, isDateFormat } from "../../sheets/model/dateFormat";
import { spreadsheet } from "./namespaces";
import { readXml } from "./xml";

/** For each cell format (`s` of a cell), whether it shows a date or a time. */
export function readDateStyles(zip: ZipParts, part: string): boolean[] {
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  readXml(zip, part, {
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
