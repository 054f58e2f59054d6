import { fromDayNumber, toDayNumber } from "./dayNumber";
import type { PlainDate } from "./plainDate";

/** Day number of 1899-12-30, which makes 1 March 1900 serial 61. */
const serialEpoch = -25_569;
/** Excel's calendar has a 29 February 1900 (kept from Lotus 1-2-3); real days before it are one serial lower. */
const fakeLeapDay = 60;
/** 31 December 9999, Excel's last day. */
const lastSerial = 2_958_465;

/** The serial of Excel's 1900 date system: 1 for 1900-01-01, 45371 for 2024-03-20. Days before 1900 give 0 or less. */
export function toSerial(date: PlainDate): number {
  const serial = toDayNumber(date) - serialEpoch;
  return serial > fakeLeapDay ? serial : serial - 1;
}

/** The day of a serial of the 1900 date system, time of day dropped. Nothing for 60, which is no real day, and outside 1900–9999. */
export function fromSerial(serial: number): PlainDate | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= lastSerial) || whole === fakeLeapDay) return undefined;
  return fromDayNumber((whole > fakeLeapDay ? whole : whole + 1) + serialEpoch);
}
