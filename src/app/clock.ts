import type { PlainDate } from "../domain/date/plainDate";

const two = (part: number) => String(part).padStart(2, "0");

/** Local date and time, `YYYY-MM-DDTHH:mm`. The only clock: the layers below are given what it says. */
export function now(): string {
  const at = new Date();
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

export function today(): PlainDate {
  return now().slice(0, 10) as PlainDate;
}

/** Milliseconds since 1970, by which a run shows that it lives. */
export function pulse(): number {
  return Date.now();
}

/** Short and unique enough to name one run in the log: "R" and the moment in base 36. */
export function newRunId(): string {
  return `R${Date.now().toString(36).toUpperCase()}`;
}
