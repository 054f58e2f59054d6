import type { Finding } from "../../domain/finding/finding";
import { finding } from "../../domain/finding/make";
import type { PlanBook } from "../../domain/plan/planBook";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { bookKind, type BookKind } from "../bookKind";
import { readKeys } from "../keySheet";
import type { WorkbookCells } from "../model/workbookCells";
import { findScoring } from "../scoring/findScoring";
import { findTable, type FoundTable } from "../table/findTable";
import { findingHeadings } from "./findingSheet";
import { holidayHeadings } from "./holidaySheet";
import { indicatorRowHeadings } from "./indicatorRowSheet";
import { indicatorHeadings } from "./indicatorSheet";
import { logHeadings } from "./logSheet";
import { milestoneHeadings } from "./milestoneSheet";
import { readPlanKeys } from "./planKeys";
import { changesIn } from "./read/changesIn";
import { readFindings } from "./read/readFindings";
import { readHolidays } from "./read/readHolidays";
import { readIndicators } from "./read/readIndicators";
import { readInputs } from "./read/readInputs";
import { readLog } from "./read/readLog";
import { readIndicatorRows, readReports, readTaskRows } from "./read/readRows";
import { readSettled } from "./read/readSettled";
import { readTasks } from "./read/readTasks";
import { readUnitGroups, readUnits } from "./read/readUnits";
import { reportHeadings } from "./reportSheet";
import { seededHolidays } from "./seededHolidays";
import { planHeadings } from "./taskColumns";
import { taskRowHeadings } from "./taskRowSheet";
import { groupHeadings, unitHeadings } from "./unitSheet";

const headings = {
  plan: [sheetNames.plan, planHeadings],
  milestones: [sheetNames.milestones, milestoneHeadings],
  indicators: [sheetNames.indicators, indicatorHeadings],
  units: [sheetNames.units, unitHeadings],
  groups: [sheetNames.units, groupHeadings],
  taskRows: [sheetNames.taskRows, taskRowHeadings],
  indicatorRows: [sheetNames.indicatorRows, indicatorRowHeadings],
  reports: [sheetNames.reports, reportHeadings],
  findings: [sheetNames.findings, findingHeadings],
  log: [sheetNames.log, logHeadings],
} as const;

type TableKey = keyof typeof headings;

/** Every table of the workbook; nothing where one is missing or damaged, for a half-read book must never be written back. */
function findTables(cells: WorkbookCells): {
  value: Record<TableKey, FoundTable> | undefined;
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const found: Partial<Record<TableKey, FoundTable>> = {};
  for (const key of Object.keys(headings) as TableKey[]) {
    const [sheet, names] = headings[key];
    const table = findTable(cells, sheet, Object.values(names));
    findings.push(...table.findings);
    if (table.value) found[key] = table.value;
  }
  const isWhole = Object.keys(headings).every((key) => key in found);
  return { value: isWhole ? (found as Record<TableKey, FoundTable>) : undefined, findings };
}

/**
 * Ngày nghỉ. A workbook of an earlier version has none, and a sheet someone deleted or emptied holds nothing to lose: it is
 * seeded anew. One that holds anything but lost its headings is damaged like any other.
 */
function holidaysIn(
  cells: WorkbookCells,
  year: number,
): { value: PlanBook["holidays"] | undefined; findings: Finding[] } {
  const { value: table, findings } = findTable(cells, sheetNames.holidays, Object.values(holidayHeadings));
  if (table) {
    const read = readHolidays(table);
    return { value: read.value, findings: [...findings, ...read.findings] };
  }
  const own = cells.sheets.find(({ name }) => name === sheetNames.holidays);
  const isNew = own === undefined || [...own.cells].length === 0;
  return isNew ? { value: seededHolidays(year), findings: [] } : { value: undefined, findings };
}

/**
 * Reads a plan workbook back: the inverse of `planBookToSheets`, with what people edited since. Columns are found by heading.
 * No value where the workbook is none of ours, newer, or damaged; the findings say what is missing.
 */
export function sheetsToPlanBook(cells: WorkbookCells): {
  value: PlanBook | undefined;
  findings: Finding[];
  kind: BookKind;
} {
  const kind = bookKind(cells);
  if (kind !== "plan") return { value: undefined, findings: [], kind };
  const stored = readKeys(cells);
  const keys = readPlanKeys(stored);
  if (!keys) {
    const broken = finding("sheetEdited", { sheet: sheetNames.keys }, { what: "thông tin của sổ" });
    return { value: undefined, findings: [broken], kind };
  }
  const { value: found, findings: broken } = findTables(cells);
  const holidays = holidaysIn(cells, keys.year);
  const scoring = findScoring(cells, stored, keys.year);
  const findings = [...broken, ...holidays.findings, ...scoring.findings, ...changesIn(cells).findings];
  if (!found || !holidays.value || !scoring.isWhole) {
    return { value: undefined, findings, kind };
  }
  const { settings, lastRun, leftovers, ...identity } = keys;
  const units = readUnits(found.units.rows);
  const unitGroups = readUnitGroups(found.groups.rows);
  const { groups, tasks, notes } = readTasks(found.plan.rows, identity, { units, groups: unitGroups });
  const indicators = readIndicators(found.indicators.rows);
  const settled = readSettled(found.milestones);
  const inputs = readInputs(cells, identity.year, settings);
  const { periodId, asOf, dueSoonDays } = inputs.value;
  const book: PlanBook = {
    plan: { ...identity, groups, tasks, indicators, units, unitGroups },
    settings: { ...settings, dueSoonDays },
    periodId,
    asOf,
    settled: { ...leftovers.settled, ...settled.value },
    holidays: holidays.value,
    taskNotes: { ...leftovers.notes, ...notes },
    consolidation: {
      tasks: readTaskRows(found.taskRows.rows),
      indicators: readIndicatorRows(found.indicatorRows.rows),
      reports: readReports(found.reports.rows),
      findings: readFindings(found.findings.rows),
    },
    log: readLog(found.log.rows),
  };
  if (scoring.value) book.scoring = scoring.value;
  return {
    value: lastRun ? { ...book, lastRun } : book,
    findings: [...findings, ...settled.findings, ...inputs.findings],
    kind,
  };
}
