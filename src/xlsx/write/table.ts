import type { SheetSpec, TableSpec } from "../../sheets/model/book";
import { fileFormula } from "./formula";
import { tableHeadings } from "./rows";
import { declaration, element, escapeAttribute, escapeText, list, main } from "./xml";

/** A heading as an attribute of a table: Excel writes a line feed in it as `_x000a_`, and compares it with the cell. */
function headingAttribute(heading: string): string {
  return escapeAttribute(heading).replaceAll("&#10;", "_x000a_");
}

function columnXml(heading: string, id: number, formula: string | undefined, table: string): string {
  const start = `<tableColumn id="${id}" name="${headingAttribute(heading)}"`;
  if (formula === undefined) return `${start}/>`;
  const calculated = escapeText(fileFormula(formula, table));
  return `${start}><calculatedColumnFormula>${calculated}</calculatedColumnFormula></tableColumn>`;
}

/** One table part; `id` is 1-based and unique in the book. */
export function tableXml(sheet: SheetSpec, table: TableSpec, id: number): string {
  const headings = tableHeadings(sheet, table);
  const columns = table.columns.map(({ name, formula }, index) =>
    columnXml(headings[index] ?? name, index + 1, formula, table.name),
  );
  const look = { showFirstColumn: 0, showLastColumn: 0, showRowStripes: 0, showColumnStripes: 0 };
  return (
    declaration +
    element(
      "table",
      { xmlns: main, id, name: table.name, displayName: table.name, ref: table.ref, totalsRowShown: 0 },
      (table.filter ? element("autoFilter", { ref: table.ref }) : "") +
        list("tableColumns", columns) +
        (table.style === undefined ? "" : element("tableStyleInfo", { name: table.style, ...look })),
    )
  );
}
