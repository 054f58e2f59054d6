import { addDays } from "../domain/date/arithmetic";
import type { PlainDate } from "../domain/date/plainDate";
import { escapeText, fold } from "./contentLine";

/** Something that happens on one whole day. */
export interface DayEvent {
  /** The same for the same thing whenever the file is made again, so that a calendar replaces it. ASCII. */
  uid: string;
  day: PlainDate;
  summary: string;
  description: string;
}

export interface Calendar {
  name: string;
  /** Day the calendar was made of. */
  asOf: PlainDate;
  events: readonly DayEvent[];
}

/** Three days before the day, at eight in the morning. */
const reminder = "-P2DT16H";

const basic = (date: PlainDate) => date.replaceAll("-", "");

function eventLines({ uid, day, summary, description }: DayEvent, stamp: string): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER:${reminder}`,
    "END:VALARM",
    "END:VEVENT",
  ];
}

/** A calendar file (RFC 5545) of whole days, which need no time zone. The same calendar gives the same bytes. */
export function writeCalendar({ name, asOf, events }: Calendar): Uint8Array {
  const stamp = `${basic(asOf)}T000000Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Tong hop CCHC//vi",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    "END:VCALENDAR",
  ];
  return new TextEncoder().encode(lines.map((line) => `${fold(line)}\r\n`).join(""));
}
