import type { PlainDate } from "./plainDate";

/**
 * The first day of the lunar year (Tết) and 10 March of the lunar calendar (Giỗ Tổ Hùng Vương), by Vietnam's calendar: new moons and solar
 * terms at UTC+7, computed after Hồ Ngọc Đức's algorithm. China's, at UTC+8, has Tết 2030 a day later.
 */
export const lunarHolidays: Readonly<Record<number, { lunarNewYear: PlainDate; hungKings: PlainDate }>> = {
  2020: { lunarNewYear: "2020-01-25", hungKings: "2020-04-02" },
  2021: { lunarNewYear: "2021-02-12", hungKings: "2021-04-21" },
  2022: { lunarNewYear: "2022-02-01", hungKings: "2022-04-10" },
  2023: { lunarNewYear: "2023-01-22", hungKings: "2023-04-29" },
  2024: { lunarNewYear: "2024-02-10", hungKings: "2024-04-18" },
  2025: { lunarNewYear: "2025-01-29", hungKings: "2025-04-07" },
  2026: { lunarNewYear: "2026-02-17", hungKings: "2026-04-26" },
  2027: { lunarNewYear: "2027-02-06", hungKings: "2027-04-16" },
  2028: { lunarNewYear: "2028-01-26", hungKings: "2028-04-04" },
  2029: { lunarNewYear: "2029-02-13", hungKings: "2029-04-23" },
  2030: { lunarNewYear: "2030-02-02", hungKings: "2030-04-12" },
  2031: { lunarNewYear: "2031-01-23", hungKings: "2031-04-01" },
  2032: { lunarNewYear: "2032-02-11", hungKings: "2032-04-19" },
  2033: { lunarNewYear: "2033-01-31", hungKings: "2033-04-09" },
  2034: { lunarNewYear: "2034-02-19", hungKings: "2034-04-28" },
  2035: { lunarNewYear: "2035-02-08", hungKings: "2035-04-17" },
};
