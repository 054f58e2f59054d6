import type { RawCell } from "../../domain/submission/submission";
import {
  isBuiltInDateFormat,
  isDateFormat,
  shownTime,
  shownTimeOfBuiltIn,
  type ShownTime,
} from "../../sheets/model/dateFormat";

/** What a cell format shows of a date or a time; false for any other format. */
export type DateStyle = ShownTime | false;

/** Of a number format: its own code, or the built-in one of this id where it has none. */
export function dateStyleOf(id: number, code: string | undefined): DateStyle {
  if (code === undefined) return isBuiltInDateFormat(id) && shownTimeOfBuiltIn(id);
  return isDateFormat(code) && shownTime(code);
}

/** Days between the two calendars of Excel. */
const days1904 = 1462;

/** A length of time is the same in both calendars; so is a time of the day that stands without a day. */
function isOfCalendar(number: number, shown: DateStyle): boolean {
  return shown === "day" || (shown === "time" && number >= 1);
}

/** A stored number as a cell: a date as a serial of the 1900 system, whatever the book's own calendar. */
export function numberInStyle(number: number, shown: DateStyle, date1904: boolean): RawCell {
  if (shown === false) return { value: number };
  return { value: date1904 && isOfCalendar(number, shown) ? number + days1904 : number, isDate: true };
}
