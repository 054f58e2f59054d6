import { quotedSheet } from "../../sheets/model/a1";
import { element, escapeText } from "../write/xml";
import { childOf, type Dialect } from "./dialect";
import { Edits } from "./edits";
import { attributeOf, childrenNamed, type MarkupElement } from "./markup";
import { NotUnderstood } from "./notUnderstood";

/** Excel's highest number of a sheet. */
const maxSheetId = 65_534;

function freeSheetId(text: string, sheets: MarkupElement): number {
  const taken = new Set(
    childrenNamed(sheets, "sheet").map((one) => Number(attributeOf(text, one, "sheetId"))),
  );
  const next = Math.max(0, ...taken) + 1;
  if (next <= maxSheetId) return next;
  for (let id = 1; ; id++) if (!taken.has(id)) return id;
}

export interface NewSheet {
  name: string;
  /** 1-based rows repeated on each printed page. */
  titleRows?: [number, number] | undefined;
  relationshipId: string;
}

/** The repeated rows of the new sheet, as a name of its own (its place is 0). */
function addPrintTitles(root: MarkupElement, edits: Edits, { name, titleRows }: NewSheet): void {
  if (!titleRows) return;
  const refersTo = escapeText(`${quotedSheet(name)}!$${titleRows[0]}:$${titleRows[1]}`);
  const attributes = { name: "_xlnm.Print_Titles", localSheetId: 0 };
  const [names] = childrenNamed(root, "definedNames");
  if (names) return edits.prepend(names, childOf(names, "definedName", attributes, refersTo));
  const before = ["sheets", "functionGroups", "externalReferences"].flatMap((one) =>
    childrenNamed(root, one),
  );
  const last = before.at(-1);
  const item = element("definedName", attributes, refersTo);
  if (last) edits.after(last, childOf(root, "definedNames", {}, item));
}

/**
 * The workbook part with a new first sheet, which is the one that opens. What names a sheet by its place (names of one
 * sheet, such as print areas) goes on naming the same; what names it by its number is not touched.
 */
export function withFirstSheet(
  text: string,
  root: MarkupElement,
  { name, titleRows, relationshipId, dialect }: NewSheet & { dialect: Dialect },
): string {
  const edits = new Edits(text);
  const [sheets, ...more] = childrenNamed(root, "sheets");
  if (!sheets || more.length > 0) throw new NotUnderstood("list of sheets");
  const sheetId = freeSheetId(text, sheets);
  const attributes = {
    "xmlns:r": dialect.relationships,
    name,
    sheetId,
    "r:id": relationshipId,
  };
  edits.prepend(sheets, childOf(sheets, "sheet", attributes));
  for (const views of childrenNamed(root, "bookViews")) {
    for (const view of childrenNamed(views, "workbookView")) {
      for (const place of ["activeTab", "firstSheet"]) {
        if ((attributeOf(text, view, place) ?? "0") !== "0") edits.setAttribute(view, place, 0);
      }
    }
  }
  for (const names of childrenNamed(root, "definedNames")) {
    for (const item of childrenNamed(names, "definedName")) {
      const place = attributeOf(text, item, "localSheetId");
      if (place !== undefined) edits.setAttribute(item, "localSheetId", Number(place) + 1);
    }
  }
  addPrintTitles(root, edits, { name, titleRows, relationshipId });
  return edits.apply();
}

/** `wanted`, or with a number behind it where a sheet is called so already (case does not count). */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? wanted : `${wanted} (${copy})`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
