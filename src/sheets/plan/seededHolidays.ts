import { holidaysOf } from "../../domain/date/holidays";
import type { HolidayRow } from "../../domain/plan/holidayRow";

/**
 * The statutory days off Ngày nghỉ begins with: the plan year's and the next one's, into which working days run over New Year,
 * and those of the last quarter before, in which a plan is often signed.
 */
export function seededHolidays(planYear: number): HolidayRow[] {
  const before = holidaysOf(planYear - 1).filter((date) => date >= `${planYear - 1}-10-01`);
  return [...before, ...holidaysOf(planYear), ...holidaysOf(planYear + 1)].map((date) => ({
    date,
    kind: "off",
    name: "",
    basis: "",
  }));
}
