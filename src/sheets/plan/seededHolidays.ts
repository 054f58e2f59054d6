import { holidaysOf, type Holiday } from "../../domain/date/holidays";
import { lunarHolidays } from "../../domain/date/lunarHolidays";
import type { HolidayRow } from "../../domain/plan/holidayRow";
import {
  earlierBasis,
  holidayBases,
  holidayNames,
  inLieuWord,
  unknownYear,
} from "../../i18n/vi/holidayWords";

/** The Labour Code of 2019 is in force from this year on. */
const codeOf2019 = 2021;

/**
 * The statutory days off Ngày nghỉ begins with: the plan year's and the next one's, into which working days run over New Year,
 * and those of the last quarter before, in which a plan is often signed. A year without its Tết would give wrong days for sure:
 * it is one row without a date, for the office to replace.
 */
export function seededHolidays(planYear: number): HolidayRow[] {
  const before = ofYear(planYear - 1).filter(
    ({ date }) => date !== undefined && date >= `${planYear - 1}-10-01`,
  );
  return [...before, ...ofYear(planYear), ...ofYear(planYear + 1)];
}

function ofYear(year: number): HolidayRow[] {
  if (lunarHolidays[year]) return holidaysOf(year).map((holiday) => rowOf(holiday, year));
  const name = unknownYear.name.replace("{year}", String(year));
  return [{ kind: "off", name, basis: unknownYear.basis }];
}

function rowOf({ date, name, announced, source }: Holiday, year: number): HolidayRow {
  const words = holidayNames[name];
  const basis = year < codeOf2019 ? earlierBasis : holidayBases[source];
  return {
    date,
    kind: "off",
    name: source === "labourCode111" ? `${inLieuWord} ${words}` : words,
    basis: announced ? basis : holidayBases.assumption,
  };
}
