import fc from "fast-check";
import { convertIcsCalendar } from "ts-ics";
import { beforeAll, describe, expect, it } from "vitest";
import { writeCalendar } from "../../src/calendar/calendar";
import { escapeText, fold } from "../../src/calendar/contentLine";
import { unitCalendar } from "../../src/calendar/unitCalendar";
import { dueDatesOfUnits } from "../../src/domain/chasing";
import type { PlanBook } from "../../src/domain/plan/planBook";
import { reportedBook } from "../sheets/reportedBook";

const textOf = (bytes: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
const unfolded = (text: string) => text.replaceAll("\r\n ", "");
const octets = (line: string) => new TextEncoder().encode(line).length;
const anyText = fc.string({ unit: "binary", maxLength: 200 });

describe("lines", () => {
  it("are at most 75 octets, break between characters and unfold to what they were", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (given) => {
        const line = given.replace(/[\r\n]/g, "");
        const folded = fold(line);
        for (const piece of folded.split("\r\n")) expect(octets(piece)).toBeLessThanOrEqual(75);
        expect(unfolded(folded)).toBe(line);
      }),
    );
  });

  it.each([
    ["a,b;c\\d", "a\\,b\\;c\\\\d"],
    ["một\r\nhai\nba\rbốn", "một\\nhai\\nba\\nbốn"],
    ["chuông\u0007 và NUL\u0000", "chuông và NUL"],
  ])("escape %j as %j", (given, escaped) => {
    expect(escapeText(given)).toBe(escaped);
  });

  it("no text makes a line of its own", () => {
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const event = { uid: "a@b", day: "2024-03-31" as const, summary, description };
        const text = textOf(writeCalendar({ name: summary, asOf: "2024-03-20", events: [event] }));
        const lines = unfolded(text).split("\r\n");
        expect(lines).toHaveLength(22);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

describe("a unit's calendar", () => {
  let book: PlanBook;
  beforeAll(async () => {
    ({ book } = await reportedBook());
  });

  it("is read by a calendar parser, each due day a whole-day event of its own", () => {
    const units = dueDatesOfUnits(book);
    expect(units.some(({ dates }) => dates.length > 10)).toBe(true);
    for (const unit of units) {
      const { bytes } = unitCalendar(book.plan, unit, book.asOf);
      const read = convertIcsCalendar(undefined, textOf(bytes));
      expect(read.method).toBe("PUBLISH");
      const events = read.events ?? [];
      const day = (date: Date) => date.toISOString().slice(0, 10);
      expect(events.map(({ start }) => day(start.date))).toEqual(unit.dates.map(({ due }) => due));
      expect(events.every(({ start }) => start.type === "DATE")).toBe(true);
      expect(events.every(({ alarms }) => alarms?.length === 1)).toBe(true);
      for (const event of events) {
        const lasts = "end" in event && event.end ? Number(event.end.date) - Number(event.start.date) : 0;
        expect(lasts).toBe(86_400_000);
      }
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    }
  });

  it("is the same file from the same workbook, with the same ids at another day", () => {
    const [unit] = dueDatesOfUnits(book);
    const [later] = dueDatesOfUnits({ ...book, asOf: "2024-03-21" });
    const made = unitCalendar(book.plan, unit!, book.asOf);
    expect(unitCalendar(book.plan, unit!, book.asOf)).toEqual(made);
    const ids = (bytes: Uint8Array) => unfolded(textOf(bytes)).match(/^UID:.*$/gm) ?? [];
    const after = ids(unitCalendar(book.plan, later!, "2024-03-21").bytes);
    expect(ids(made.bytes)).toEqual(expect.arrayContaining(after));
  });

  it("has a name any mail system keeps", () => {
    for (const unit of dueDatesOfUnits(book))
      expect(unitCalendar(book.plan, unit, book.asOf).name).toMatch(/^[\w.-]+\.ics$/);
  });
});
