import { iso, type PlainDate } from "./plainDate";

/** The days off that fall on the same date each year: Labour Code 2019 (45/2019/QH14), Art. 112: 1/1, 30/4, 1/5, 2/9. */
export function fixedHolidays(year: number): PlainDate[] {
  return [iso(year, 1, 1), iso(year, 4, 30), iso(year, 5, 1), iso(year, 9, 2)];
}

/**
 * The days off of Art. 112 that move: five days of Tết, 10 March of the lunar calendar (Giỗ Tổ), the day beside 2/9;
 * and the working days given instead of those that fall on a weekend (Art. 111.3), as the Government announced them
 * for its offices. Days merely exchanged for a Saturday's work are left out. Only years already announced.
 */
const movableHolidays: Readonly<Record<number, readonly PlainDate[]>> = {
  2024: [
    ...days(2024, 2, 8, 14), // Tết Giáp Thìn (10/02): 8–12, and 13–14 instead of the weekend
    iso(2024, 4, 18),
    iso(2024, 9, 3),
  ],
  2025: [...days(2025, 1, 27, 31), iso(2025, 4, 7), iso(2025, 9, 1)], // Tết Ất Tỵ (29/01)
  2026: [...days(2026, 2, 16, 20), iso(2026, 4, 27), iso(2026, 9, 1)], // Tết Bính Ngọ (17/02); 27/4 instead of Sunday 26/4
};

/** Every statutory day off known for a year, in order. For years outside 2024–2026 only the fixed ones. */
export function holidaysOf(year: number): PlainDate[] {
  return [...fixedHolidays(year), ...(movableHolidays[year] ?? [])].sort();
}

function days(year: number, month: number, first: number, last: number): PlainDate[] {
  return Array.from({ length: last - first + 1 }, (_, at) => iso(year, month, first + at));
}
