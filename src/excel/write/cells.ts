import { toSerial } from "../../domain/date/serial";
import { dateTimeSerial } from "../../sheets/model/dateTime";
import type { Cell } from "../../sheets/model/cell";
import { asText } from "./asText";

/** A cell's content as `Range.formulas` takes it; null leaves the (cleared) cell blank. */
export function cellValue(cell: Cell | undefined): string | number | boolean | null {
  const content = cell?.content;
  if (!content) return null;
  switch (content.kind) {
    case "text":
      return asText(content.text);
    case "number":
      return content.number;
    case "date":
      return toSerial(content.date);
    case "dateTime":
      return dateTimeSerial(content.dateTime);
    case "formula":
      return `=${content.formula}`;
  }
}

/**
 * Rows of a block cut into chunks of about `length` characters of JSON, at least one row each; `top` is 0-based. A
 * Vietnamese letter takes up to three bytes: a chunk behind a nearly full request stays below Excel's 5 MB.
 */
export function chunks(
  rows: (string | number | boolean | null)[][],
  length = 500_000,
): { top: number; rows: (string | number | boolean | null)[][] }[] {
  const made: { top: number; rows: (string | number | boolean | null)[][] }[] = [];
  let room = 0;
  rows.forEach((row, index) => {
    const size = JSON.stringify(row).length;
    const last = made.at(-1);
    if (last && size <= room) last.rows.push(row);
    else {
      made.push({ top: index, rows: [row] });
      room = length;
    }
    room -= size;
  });
  return made;
}
