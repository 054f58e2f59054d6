import type { RawCell } from "../../../domain/submission/submission";
import { broken, overLimit } from "../../read/fileRefused";
import { isoSerial } from "../../read/isoSerial";
import { maxTextLength } from "../../limits";
import type { XmlElement } from "../../read/xmlReader";

/** Attributes of a cell, as far as its value needs them. */
export interface StoredValue {
  type: string | undefined;
  value: string | undefined;
  formula: string | undefined;
}

const attributeOf: Readonly<Record<string, string>> = {
  float: "value",
  percentage: "value",
  currency: "value",
  date: "date-value",
  time: "time-value",
  boolean: "boolean-value",
  string: "string-value",
};

export function storedValue({ own }: XmlElement): StoredValue {
  const type = own("value-type");
  const attribute = type !== undefined && Object.hasOwn(attributeOf, type) ? attributeOf[type] : undefined;
  return { type, value: attribute === undefined ? undefined : own(attribute), formula: own("formula") };
}

/** Errors are shown only: the stored value is an empty text, or 0. LibreOffice has errors of its own. */
const errorPattern = /^(?:#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|GETTING_DATA)|Err:\d{3})$/;
const numberPattern = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const durationPattern = /^(-?)P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/;

function number(text: string | undefined): number {
  const value = numberPattern.test(text ?? "") ? Number(text) : NaN;
  if (!Number.isFinite(value)) throw broken("odd number");
  return value;
}

/** Days and fraction of a day. */
function duration(text: string | undefined): number {
  const match = durationPattern.exec(text ?? "");
  if (!match) throw broken("odd time");
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((part) => Number(part ?? 0));
  const value = days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return match[1] === "-" ? -value : value;
}

function boolean(text: string | undefined): boolean {
  if (text !== "true" && text !== "false") throw broken("odd truth value");
  return text === "true";
}

function valueOf({ type, value }: StoredValue, shown: string): RawCell {
  switch (type) {
    case "float":
    case "percentage":
    case "currency":
      return { value: number(value) };
    case "date": {
      const serial = isoSerial(value ?? "");
      // A day before 1900 has no serial: it is told as it is shown.
      return serial === undefined ? { value: shown || (value ?? "") } : { value: serial, isDate: true };
    }
    case "time":
      return { value: duration(value), isDate: true };
    case "boolean":
      return { value: boolean(value) };
    case "string": {
      const text = value ?? shown;
      if (text.length > maxTextLength) throw overLimit("textLength", maxTextLength);
      return { value: text };
    }
    case undefined:
    case "void":
      return { value: shown };
    default:
      throw broken("unknown cell type");
  }
}

/** What a cell with this text shown holds; undefined when it is blank. A value that contradicts its type refuses the file. */
export function cellValue(
  stored: StoredValue,
  shown: string,
  formula: string | undefined,
): RawCell | undefined {
  const hidesError = errorPattern.test(shown) && /^(?:0|)$/.test(stored.value ?? "");
  const isError =
    hidesError && (stored.type === "float" || (stored.type === "string" && formula !== undefined));
  const cell: RawCell = isError ? { value: null, error: shown } : valueOf(stored, shown);
  if (formula !== undefined) return { ...cell, formula: formula || "?" };
  return cell.value === "" ? undefined : cell;
}
