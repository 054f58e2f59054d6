import { officeRelationships } from "../read/namespaces";
import { childOf, type Dialect } from "./dialect";
import type { Edits } from "./edits";
import { attributeOf, childrenNamed, parseMarkup, type MarkupElement } from "./markup";
import { NotUnderstood } from "./notUnderstood";

/** What stands in a worksheet before the reference to its notes' drawing, in the schema's order (CT_Worksheet). */
const before = new Set([
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
]);

/** The elements of a sheet part; cells are left out. */
export function sheetMarkup(text: string): MarkupElement {
  return parseMarkup(text, (name) => name !== "c");
}

/** No two sheets may be selected with the new one: what someone then types would go into all of them. */
export function deselect(text: string, root: MarkupElement, edits: Edits): void {
  for (const views of childrenNamed(root, "sheetViews")) {
    for (const view of childrenNamed(views, "sheetView")) {
      const selected = attributeOf(text, view, "tabSelected");
      if (selected === "1" || selected === "true") edits.setAttribute(view, "tabSelected", 0);
    }
  }
}

/** The relationship of a sheet's drawing of notes, where it has one. */
export function drawingId(text: string, root: MarkupElement): string | undefined {
  const [drawing, ...more] = childrenNamed(root, "legacyDrawing");
  if (more.length > 0) throw new NotUnderstood("two drawings of notes");
  if (!drawing) {
    if (/<(?:\w+:)?legacyDrawing[\s/>]/.test(text)) throw new NotUnderstood("drawing of notes out of place");
    return undefined;
  }
  const prefix = Object.entries(drawing.scope).find(
    ([name, uri]) => name !== "" && officeRelationships.includes(uri),
  )?.[0];
  const id = prefix === undefined ? undefined : attributeOf(text, drawing, `${prefix}:id`);
  if (id === undefined) throw new NotUnderstood("drawing of notes without id");
  return id;
}

/** Refers from a sheet to the drawing of its notes, where the schema has it. */
export function referToDrawing(root: MarkupElement, edits: Edits, id: string, dialect: Dialect): void {
  const last = root.children.filter((child) => child.uri === root.uri && before.has(child.name)).at(-1);
  if (!last) throw new NotUnderstood("sheet without cells");
  edits.after(last, childOf(root, "legacyDrawing", { "xmlns:r": dialect.relationships, "r:id": id }));
}
