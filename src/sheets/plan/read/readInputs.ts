import type { PlainDate } from "../../../domain/date/plainDate";
import type { Finding } from "../../../domain/finding/finding";
import { finding } from "../../../domain/finding/make";
import { periodById } from "../../../domain/periods/periodById";
import type { PeriodId, PlanSettings } from "../../../domain/periods/period";
import { sheetNames } from "../../../i18n/vi/sheetWords";
import type { WorkbookCells } from "../../model/workbookCells";
import { periodIdOf } from "../../periodLabel";
import { namedCell } from "../../table/namedCell";
import { numberOf, textOf } from "../../table/sheetGrid";
import { dateOf } from "../../table/typedDate";
import { names } from "../names";

/** Kỳ báo cáo, Ngày tính and the days of "due soon", as they stand in their cells of Tổng hợp. */
export interface SummaryInputs {
  periodId: PeriodId;
  asOf: PlainDate;
  dueSoonDays: number;
}

/** What is unreadable falls back on the plan's year, its last day and the stored setting, and says so. */
export function readInputs(
  cells: WorkbookCells,
  year: number,
  settings: PlanSettings,
): { value: SummaryInputs; findings: Finding[] } {
  const findings: Finding[] = [];
  const edited = (what: string) =>
    findings.push(finding("sheetEdited", { sheet: sheetNames.summary }, { what }));
  const label = textOf(namedCell(cells, names.period));
  const periodId = periodIdOf(label);
  const isPeriod = periodId !== undefined && periodById(periodId, settings) !== undefined;
  if (!isPeriod) edited(`kỳ báo cáo “${label}”`);
  const asOf = dateOf(namedCell(cells, names.asOf));
  if (asOf === undefined) edited(`ngày tính “${textOf(namedCell(cells, names.asOf))}”`);
  const days = numberOf(namedCell(cells, names.dueSoonDays));
  const isDays = days !== undefined && Number.isInteger(days) && days >= 0;
  if (!isDays) edited("số ngày sắp đến hạn");
  return {
    value: {
      periodId: isPeriod ? periodId : `${year}-Y`,
      asOf: asOf ?? `${year}-12-31`,
      dueSoonDays: isDays ? days : settings.dueSoonDays,
    },
    findings,
  };
}
