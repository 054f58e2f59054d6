import type { SheetState } from "../../sheets/model/book";
import { maxSheets } from "../limits";
import { decodeXString } from "../xmlString";
import type { ZipParts } from "../zip/unpack";
import { broken, overLimit } from "./fileRefused";
import { spreadsheet } from "./namespaces";
import { readPart, type Feed } from "./readPart";
import { TextItem } from "./textItem";

export interface WorkbookSheet {
  name: string;
  state: SheetState;
  /** Undefined when the attribute is missing. */
  relationshipId: string | undefined;
}

export interface WorkbookPart {
  sheets: WorkbookSheet[];
  /** Of the whole book; names that belong to one sheet (print areas) are left out. */
  definedNames: Record<string, string>;
  date1904: boolean;
}

function stateOf(text: string | undefined): SheetState {
  return text === "hidden" || text === "veryHidden" ? text : "visible";
}

/** Sheets in tab order, names and calendar. */
export function readWorkbookPart(zip: ZipParts, part: string): WorkbookPart {
  return readPart(zip, part, parseWorkbook);
}

function parseWorkbook(feed: Feed): WorkbookPart {
  const sheets: WorkbookSheet[] = [];
  const definedNames = Object.create(null) as Record<string, string>;
  const seen = new Set<string>();
  let date1904 = false;
  let definedName: string | undefined;
  const refersTo = new TextItem();
  feed({
    namespaces: spreadsheet,
    root: "workbook",
    open({ name, parent, attribute, relationshipId }) {
      if (name === "workbookPr" && parent === "workbook") {
        date1904 = /^(?:1|true)$/.test(attribute("date1904") ?? "");
      }
      if (name === "sheet" && parent === "sheets") {
        const sheetName = decodeXString(attribute("name") ?? "");
        if (sheetName === "" || seen.has(sheetName.toLowerCase()))
          throw broken("sheet name missing or repeated");
        seen.add(sheetName.toLowerCase());
        sheets.push({
          name: sheetName,
          state: stateOf(attribute("state")),
          relationshipId: relationshipId(),
        });
        if (sheets.length > maxSheets) throw overLimit("sheets", maxSheets);
      }
      if (name === "definedName" && parent === "definedNames") {
        definedName = attribute("localSheetId") === undefined ? attribute("name") : undefined;
        refersTo.clear();
      }
    },
    text(piece) {
      if (definedName !== undefined) refersTo.add(piece);
    },
    close(name) {
      if (name !== "definedName" || definedName === undefined) return;
      const meaning = refersTo.text.trim().replace(/^=/, "");
      if (Object.hasOwn(definedNames, definedName) && definedNames[definedName] !== meaning)
        throw broken("defined name repeated");
      definedNames[definedName] = meaning;
      definedName = undefined;
    },
  });
  if (sheets.length === 0) throw broken("no sheets");
  return { sheets, definedNames, date1904 };
}
