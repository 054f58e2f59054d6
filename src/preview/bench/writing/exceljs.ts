import ExcelJs from "exceljs";
import type { ValidationSpec } from "../../../sheets/model/book";
import type { BorderSide, CellStyle, Colour } from "../../../sheets/model/style";
import { boundsOf, type PlainBook, type PlainSheet } from "./plainBook";

const argb = (colour: Colour) => ({ argb: `FF${colour.slice(1)}` });

function side(border: BorderSide | undefined): Partial<ExcelJs.Border> | undefined {
  return border && { style: border.style, color: argb(border.colour) };
}

function styleOf(style: CellStyle): Partial<ExcelJs.Style> {
  const { top, right, bottom, left } = style.border ?? {};
  return {
    font: {
      name: "Times New Roman",
      size: style.size ?? 11,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      ...(style.colour && { color: argb(style.colour) }),
    },
    ...(style.fill && { fill: { type: "pattern", pattern: "solid", fgColor: argb(style.fill) } }),
    border: { top: side(top), right: side(right), bottom: side(bottom), left: side(left) },
    alignment: {
      horizontal: style.horizontal === "span" ? "centerContinuous" : style.horizontal,
      vertical: style.vertical === "center" ? "middle" : style.vertical,
      wrapText: style.wrap ?? false,
      indent: style.indent ?? 0,
    },
    ...(style.numberFormat && { numFmt: style.numberFormat }),
    protection: { locked: style.unlocked !== true },
  };
}

function validationOf(spec: ValidationSpec): ExcelJs.DataValidation {
  const { rule, alert, prompt } = spec;
  return {
    type: rule.kind,
    formulae: boundsOf(spec),
    operator: "operator" in rule && rule.operator === "greaterOrEqual" ? "greaterThanOrEqual" : "between",
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: alert.style,
    errorTitle: alert.title,
    error: alert.message,
    ...(prompt && { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.message }),
  };
}

async function addSheet(book: ExcelJs.Workbook, plain: PlainSheet, styles: Partial<ExcelJs.Style>[]) {
  const { freeze } = plain;
  const sheet = book.addWorksheet(plain.name, {
    state: plain.state,
    ...(freeze && { views: [{ state: "frozen", xSplit: freeze.columns, ySplit: freeze.rows }] }),
  });
  plain.widths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = width;
  });
  plain.heights.forEach((height, at) => {
    if (height !== null) sheet.getRow(at + 1).height = height;
  });
  for (const { row, column, value, isFormula, style } of plain.cells) {
    const cell = sheet.getCell(row, column);
    if (value !== undefined) cell.value = isFormula ? { formula: String(value).slice(1) } : value;
    const look = styles[style];
    if (look) cell.style = look;
  }
  for (const area of plain.merges) sheet.mergeCells(area);
  // The types leave out what is there: validations of whole areas.
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add: (ref: string, validation: ExcelJs.DataValidation) => void };
  };
  for (const spec of plain.validations) dataValidations.add(spec.ref, validationOf(spec));
  if (plain.isProtected) await sheet.protect("", {});
}

/** The book as exceljs writes it. */
export async function writeByExcelJs({ sheets, styles, names }: PlainBook): Promise<Uint8Array> {
  const book = new ExcelJs.Workbook();
  const looks = styles.map(styleOf);
  for (const sheet of sheets) await addSheet(book, sheet, looks);
  for (const { name, refersTo } of names) book.definedNames.add(refersTo, name);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
