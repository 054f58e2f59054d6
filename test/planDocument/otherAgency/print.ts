import type { SheetSpec } from "../../../src/sheets/model/book";
import { cellAddress } from "../../../src/sheets/model/a1";
import { writeWorkbook } from "../../../src/xlsx/write";
import { bookOf, sheetOf, text } from "../../xlsx/bookOf";
import { cell, docxFile, escaped, paragraph, row, table } from "../docxFile";
import type { Grid, GridCell } from "./grid";

const titles = ["ỦY BAN NHÂN DÂN TỈNH HÀ BẮC", "KẾ HOẠCH", "Cải cách hành chính tỉnh Hà Bắc năm 2025"];
const appendix = ["PHỤ LỤC", "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025"];

/** Where each cell begins: 0-based columns by row. */
function columnsOf(grid: Grid): number[][] {
  const reach: number[] = [];
  return grid.map((cells, at) => {
    let column = 0;
    return cells.map((one) => {
      while ((reach[column] ?? 0) > at) column += 1;
      const own = column;
      for (let part = 0; part < one.columns; part += 1) reach[own + part] = at + one.rows;
      column += one.columns;
      return own;
    });
  });
}

/** Every place of the grid; those that a cell covers besides its first are undefined. */
function places(grid: Grid): (GridCell | undefined)[][] {
  const columns = columnsOf(grid);
  const width = Math.max(
    ...grid.flatMap((cells, at) => cells.map((one, index) => (columns[at]?.[index] ?? 0) + one.columns)),
  );
  return grid.map((cells, at) => {
    const own = Array.from({ length: width }, (): GridCell | undefined => undefined);
    cells.forEach((one, index) => (own[columns[at]?.[index] ?? 0] = one));
    return own;
  });
}

/** Lines of cells with a tab between them, as Word converts a table. */
export function asTabs(grid: Grid): string {
  const lines = places(grid).map((cells) => {
    const texts = cells.map((one) => (one?.text ?? "").replaceAll("\n", " "));
    // A row merged over the table is one cell of text.
    return texts.slice(1).every((one) => one === "") ? (texts[0] ?? "") : texts.join("\t");
  });
  return [...titles, "", ...appendix, "", ...lines].join("\n");
}

export function asMarkdown(grid: Grid): string {
  const [head = [], ...rows] = places(grid).map(
    (cells) => `| ${cells.map((one) => (one?.text ?? "").replaceAll("\n", "<br>")).join(" | ")} |`,
  );
  const width = places(grid)[0]?.length ?? 0;
  return [
    `# ${titles.join(" ")}`,
    "",
    `## ${appendix.join(" ")}`,
    "",
    head,
    `|${"---|".repeat(width)}`,
    ...rows,
  ].join("\n");
}

export function asDocx(grid: Grid): Uint8Array {
  const columns = columnsOf(grid);
  /** By column: what still reaches down. */
  const open = new Map<number, { left: number; columns: number }>();
  const rows = grid.map((cells, at) => {
    const own: { column: number; xml: string }[] = [];
    for (const [column, over] of open) {
      if (over.left === 0) continue;
      over.left -= 1;
      own.push({ column, xml: cell("<w:p/>", `<w:gridSpan w:val="${over.columns}"/><w:vMerge/>`) });
    }
    cells.forEach((one, index) => {
      const column = columns[at]?.[index] ?? 0;
      const merge = one.rows > 1 ? '<w:vMerge w:val="restart"/>' : "";
      if (one.rows > 1) open.set(column, { left: one.rows - 1, columns: one.columns });
      const content = one.text
        .split("\n")
        .map((line) => paragraph(line))
        .join("");
      own.push({ column, xml: cell(content, `<w:gridSpan w:val="${one.columns}"/>${merge}`) });
    });
    own.sort((a, b) => a.column - b.column);
    return row(own.map(({ xml }) => xml));
  });
  return docxFile({
    body: [...titles, ...appendix].map((line) => paragraph(line)).join("") + withGrid(table(rows), grid),
  });
}

function withGrid(xml: string, grid: Grid): string {
  const width = places(grid)[0]?.length ?? 0;
  const columns = '<w:gridCol w:w="1500"/>'.repeat(width);
  return xml.replace("<w:tblPr/>", `<w:tblPr/><w:tblGrid>${columns}</w:tblGrid>`);
}

export function asXlsx(grid: Grid): Uint8Array {
  const columns = columnsOf(grid);
  const top = 5;
  const merges = grid.flatMap((cells, at) =>
    cells.flatMap((one, index) => {
      const column = columns[at]?.[index] ?? 0;
      if (one.columns === 1 && one.rows === 1) return [];
      const last = cellAddress(top + at + one.rows - 1, column + one.columns - 1);
      return [`${cellAddress(top + at, column)}:${last}`];
    }),
  );
  const lines = [...titles, ...appendix].map((line) => [text(line)]);
  const cells = places(grid).map((own) =>
    own.map((one) => (one && one.text !== "" ? text(one.text) : undefined)),
  );
  const sheet: SheetSpec = sheetOf([...lines, ...cells], { name: "Phụ lục", merges });
  return writeWorkbook(bookOf([sheet]));
}

export function asHtml(grid: Grid): string {
  const rows = grid.map((cells) => {
    const own = cells.map(
      (one) =>
        `<td colspan=${one.columns} rowspan=${one.rows} style='border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt'><p class=MsoNormal><span lang=VI style='font-size:13.0pt'>${escaped(one.text).replaceAll("\n", "<br>\n")}<o:p></o:p></span></p></td>`,
    );
    return `<tr style='mso-yfti-irow:1'>${own.join("")}</tr>`;
  });
  const head = [...titles, ...appendix].map(
    (line) => `<p class=MsoNormal align=center><b>${line}<o:p></o:p></b></p>`,
  );
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal{mso-style-parent:""} --></style></head><body lang=VI><!--StartFragment-->${head.join("\n")}<div align=center><table class=MsoNormalTable border=1>${rows.join("\n")}</table></div><!--EndFragment--></body></html>`;
}
