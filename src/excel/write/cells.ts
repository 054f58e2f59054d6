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

/** Rows of a block cut into chunks of about `bytes` of JSON, at least one row each; `top` is 0-based. */
export function chunks(
  rows: (string | number | boolean | null)[][],
  bytes = 1_000_000,
): { top: number; rows: (string | number | boolean | null)[][] }[] {
  const made: { top: number; rows: (string | number | boolean | null)[][] }[] = [];
  let room = 0;
  rows.forEach((row, index) => {
    const size = JSON.stringify(row).length;
    const last = made.at(-1);
    if (last && size <= room) last.rows.push(row);
    else {
      made.push({ top: index, rows: [row] });
      room = bytes;
    }
    room -= size;
  });
  return made;
}
