import type { SheetCells, WorkbookCells } from "../../../sheets/model/workbookCells";
import { broken } from "../../read/fileRefused";
import type { Feed } from "../../read/readPart";
import type { XmlElement } from "../../read/xmlReader";
import { cellValue, storedValue, type StoredValue } from "./cellValue";
import { CellText } from "./cellText";
import * as namespaces from "./namespaces";
import { excelFormula, excelReference } from "./references";
import { repeats, Tables, type FoundCell } from "./tables";

const isCell = (name: string) => name === "table-cell" || name === "covered-table-cell";
/** Elements inside a cell whose text is not the cell's: comments, phonetic guides, tables. */
const isAside = (name: string) => name === "annotation" || name === "ruby-text";
/** Elements of a paragraph that stand for text. */
const isSpace = (name: string) => name === "s" || name === "tab" || name === "line-break";

/** Tables of other files LibreOffice keeps a copy of: they say where from, and are no sheets. */
const isCopyName = (name: string) => name.startsWith("'file:");

/** The document's sheets and names. A cell that cannot be read as its type says refuses the file. */
export function parseContent(feed: Feed): WorkbookCells {
  const tables = new Tables();
  const hiddenStyles = new Set<string>();
  const definedNames = Object.create(null) as Record<string, string>;
  const text = new CellText();
  let tableStyle = "";
  let rowTimes = 1;
  let row: FoundCell[] = [];
  let cell: (Omit<FoundCell, "cell"> & { stored: StoredValue }) | undefined;
  let isCopy = false;
  let inTable = false;
  let asides = 0;
  let paragraphs = 0;

  const openCell = ({ own }: XmlElement, stored: StoredValue) => {
    const matrixRows = own("number-matrix-rows-spanned");
    const matrixColumns = own("number-matrix-columns-spanned");
    text.clear();
    cell = {
      stored,
      columns: repeats(own("number-columns-repeated")),
      span: { rows: repeats(own("number-rows-spanned")), columns: repeats(own("number-columns-spanned")) },
      matrix:
        matrixRows === undefined && matrixColumns === undefined
          ? undefined
          : { rows: repeats(matrixRows), columns: repeats(matrixColumns) },
    };
  };
  const closeCell = () => {
    if (!cell) return;
    const { stored, ...place } = cell;
    const formula = stored.formula === undefined ? undefined : excelFormula(stored.formula);
    row.push({ ...place, cell: cellValue(stored, text.text, formula) });
    cell = undefined;
  };
  const openName = ({ name, own }: XmlElement) => {
    const key = own("name") ?? "";
    if (Object.hasOwn(definedNames, key)) throw broken("defined name repeated");
    const isRange = name === "named-range";
    const target = own(isRange ? "cell-range-address" : "expression") ?? "";
    definedNames[key] = isRange ? excelReference(target) : excelFormula(target);
  };
  const openText = ({ name, parent, own }: XmlElement) => {
    if (name === "p" && isCell(parent)) {
      paragraphs++;
      text.startParagraph();
    } else if (paragraphs > 0 && isSpace(name)) {
      if (name === "s") text.literal(" ", repeats(own("c")));
      else text.literal(name === "tab" ? "\t" : "\n");
    }
  };

  feed({
    namespaces: namespaces.content,
    root: "document-content",
    open(element) {
      const { name, parent, own } = element;
      if (isAside(name)) asides++;
      if (asides > 0) return;
      if (cell && (name === "table" || isCell(name))) throw broken("table in a table");
      if (cell) return openText(element);
      if (name === "style" && own("family") === "table") tableStyle = own("name") ?? "";
      else if (name === "table-properties" && own("display") === "false") hiddenStyles.add(tableStyle);
      else if (name === "table" && parent === "spreadsheet") {
        inTable = true;
        isCopy = isCopyName(own("name") ?? "");
        tables.start(own("name") ?? "", own("style-name"));
      } else if (inTable && name === "table-row") {
        row = [];
        rowTimes = repeats(own("number-rows-repeated"));
      } else if (inTable && parent === "table-row" && isCell(name)) openCell(element, storedValue(element));
      else if (!inTable && (name === "named-range" || name === "named-expression")) openName(element);
    },
    text(piece) {
      if (paragraphs > 0 && asides === 0) text.piece(piece);
    },
    close(name, parent) {
      if (isAside(name)) asides--;
      if (asides > 0) return;
      if (name === "p" && isCell(parent)) paragraphs--;
      else if (isCell(name)) closeCell();
      else if (inTable && name === "table-row") tables.addRow(isCopy ? [] : row, rowTimes);
      else if (inTable && name === "table" && parent === "spreadsheet") {
        inTable = false;
        tables.end(!isCopy);
      }
    },
  });
  if (tables.found.length === 0) throw broken("no sheets");
  const sheets = tables.found.map(({ name, style, cells, merges }): SheetCells => ({
    name,
    state: style !== undefined && hiddenStyles.has(style) ? "hidden" : "visible",
    cells,
    ...(merges.length > 0 ? { merges } : {}),
  }));
  return { sheets, definedNames };
}
