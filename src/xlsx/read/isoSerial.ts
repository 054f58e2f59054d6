import { plainDate } from "../../domain/date/plainDate";
import { toSerial } from "../../domain/date/serial";

const datePart = /^(\d{4})-(\d{2})-(\d{2})$/;
const timePart = /^(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:Z|[+-]\d{2}:\d{2})?$/;

/** Fraction of a day; undefined from 24:00 on. */
function timeFraction(text: string): number | undefined {
  const match = timePart.exec(text);
  if (!match) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const fraction = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return fraction < 1 ? fraction : undefined;
}

/**
 * A date, a date with time, or a time of ISO 8601 (cells of type "d", as strict files have them) → serial of the
 * 1900 system. Local time is meant, whatever zone is named. Undefined for anything else.
 */
export function isoSerial(text: string): number | undefined {
  const [first = "", second, rest] = text.split("T");
  if (rest !== undefined) return undefined;
  const day = datePart.exec(first);
  if (!day) return (first === "") === (second !== undefined) ? timeFraction(second ?? first) : undefined;
  const date = plainDate(Number(day[1]), Number(day[2]), Number(day[3]));
  const time = second === undefined ? 0 : timeFraction(second);
  return date === undefined || date < "1900" || time === undefined ? undefined : toSerial(date) + time;
}
