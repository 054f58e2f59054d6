import type { PlainDate } from "../../domain/date/plainDate";
import { fromSerial, toSerial } from "../../domain/date/serial";

/** Local `YYYY-MM-DDTHH:mm` → Excel serial of the 1900 system with the time as fraction of a day. */
export function dateTimeSerial(dateTime: string): number {
  const [date = "", time = "00:00"] = dateTime.split("T");
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return toSerial(date as PlainDate) + (hours * 60 + minutes) / 1440;
}

/** The inverse, to the minute; undefined for a serial outside Excel's calendar. */
export function serialDateTime(serial: number): string | undefined {
  const minutes = Math.round(serial * 1440);
  const date = fromSerial(Math.floor(minutes / 1440));
  if (!date) return undefined;
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date}T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}
