import { parseTypedDate } from "../date/parseTypedDate";
import { partsOf, plainDate, type PlainDate } from "../date/plainDate";
import { fromSerial } from "../date/serial";
import type { Finding } from "../finding/finding";
import type { InputCell } from "../submission/submission";
import { at, found, received, refuse, refuseComputed, type Reading, type RowPlace } from "./reading";

/** What makes a completion date believable. */
export interface DateWindow {
  year: number;
  asOf: PlainDate;
  from?: PlainDate;
  due?: PlainDate;
}

/** A completion date: a real date, or text or a bare serial that can only be one (repaired and said so). A doubtful one is taken. */
export function readDate(row: RowPlace, cell: InputCell, window: DateWindow): Reading<PlainDate> {
  const computed = refuseComputed(row, cell);
  if (computed) return { findings: [computed] };
  const date = dateOf(cell, window.year);
  if (!date) return { findings: [refuse("dateUnreadable", row, cell, {})] };
  const findings: Finding[] = [];
  if (!cell.raw.isDate)
    findings.push(found("dateText", at(row, cell), { date }, { received: received(cell) }));
  const doubt = doubtOf(row, cell, date, window);
  if (doubt) findings.push(doubt);
  return { value: date, findings };
}

function dateOf({ raw: { value, isDate } }: InputCell, year: number): PlainDate | undefined {
  if (typeof value === "string") return parseTypedDate(value).date;
  if (typeof value !== "number") return undefined;
  const date = fromSerial(value);
  // A number that is not formatted as a date is one only where nothing else makes sense.
  return date && (isDate || Math.abs(partsOf(date).year - year) <= 1) ? date : undefined;
}

/** The first thing that speaks against a date; the others would follow from the same mistake. */
function doubtOf(row: RowPlace, cell: InputCell, date: PlainDate, window: DateWindow): Finding | undefined {
  const place = at(row, cell);
  const more = { received: received(cell) };
  const { year, asOf, from } = window;
  const swapped = swap(date);
  if (swapped && !isBelievable(date, window) && isBelievable(swapped, window)) {
    return found("dateSwapped", place, { date, swapped }, more);
  }
  if (outsideYear(date, window)) return found("dateOutsideYear", place, { date, year }, more);
  if (date > asOf) return found("dateFuture", place, { date, asOf }, more);
  if (from && date < from) return found("dateBeforeStart", place, { date, from }, more);
  return undefined;
}

/** Day and month exchanged; undefined where that is no other date. */
function swap(date: PlainDate): PlainDate | undefined {
  const { year, month, day } = partsOf(date);
  return day === month ? undefined : plainDate(year, day, month);
}

function isBelievable(date: PlainDate, window: DateWindow): boolean {
  return date <= window.asOf && !(window.from && date < window.from) && !outsideYear(date, window);
}

/** A report on December is due in January: up to the due date the next year is in order. */
function outsideYear(date: PlainDate, { year, due }: DateWindow): boolean {
  if (partsOf(date).year === year) return false;
  return !(due && partsOf(date).year > year && date <= due);
}
