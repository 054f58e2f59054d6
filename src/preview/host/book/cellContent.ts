import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { fromSerial, toSerial } from "../../../domain/date/serial";
import { isDateFormat } from "../../../sheets/model/dateFormat";
import type { CellContent } from "../../../sheets/model/cell";
import { dateTimeSerial, serialDateTime } from "../../../sheets/model/dateTime";
import { formulaOf, textType, valueOf } from "../engine/contents";
import { numberFormatOf } from "../engine/looksReader";
import type { Sheet } from "../engine/sheet";
import type { UniverKit } from "../engine/univerParts";

/** A constant, or a formula's last result, as Univer holds it; a formula itself is written later, when its tables are there. */
export function toCellData(content: CellContent, kit: UniverKit): ICellData {
  const { CellValueType } = kit;
  switch (content.kind) {
    case "text":
      return { v: content.text, t: textType(content.text, kit) };
    case "number":
      return { v: content.number, t: CellValueType.NUMBER };
    case "date":
      return { v: toSerial(content.date), t: CellValueType.NUMBER };
    case "dateTime":
      return { v: dateTimeSerial(content.dateTime), t: CellValueType.NUMBER };
    case "formula":
      return {};
  }
}

/** The format of a date whose style names none. */
export function formatOfContent(content: CellContent | undefined): string | undefined {
  if (content?.kind === "date") return "dd/mm/yyyy";
  return content?.kind === "dateTime" ? "dd/mm/yyyy hh:mm" : undefined;
}

/** What the cell holds, as a book says it; undefined for a blank cell. */
export function toContent(
  sheet: Sheet,
  cell: Nullable<ICellData>,
  style: IStyleData,
): CellContent | undefined {
  const value = valueOf(sheet, cell);
  const formula = formulaOf(cell);
  if (formula !== undefined) {
    return {
      kind: "formula",
      formula: formula.replace(/^=/, ""),
      ...(value === "" ? {} : { cached: value }),
    };
  }
  if (value === "") return undefined;
  if (typeof value === "string") return { kind: "text", text: value };
  // A book has no truth values but as results.
  if (typeof value === "boolean")
    return { kind: "formula", formula: value ? "TRUE" : "FALSE", cached: value };
  return isDateFormat(numberFormatOf(style))
    ? dated(value, numberFormatOf(style))
    : { kind: "number", number: value };
}

function dated(serial: number, format: string): CellContent {
  const withTime = serial !== Math.floor(serial) || /h/i.test(format);
  const date = withTime ? undefined : fromSerial(serial);
  if (date) return { kind: "date", date };
  const dateTime = withTime && serial >= 1 ? serialDateTime(serial) : undefined;
  return dateTime === undefined ? { kind: "number", number: serial } : { kind: "dateTime", dateTime };
}
