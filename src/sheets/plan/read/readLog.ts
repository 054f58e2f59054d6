import type { LogEntry } from "../../../domain/plan/planBook";
import { serialDateTime } from "../../model/dateTime";
import type { DataRow } from "../../table/heading";
import { numberOf } from "../../table/sheetGrid";
import { logHeadings as heading } from "../logSheet";
import { periodOf } from "./readRows";

/** The rows of Nhật ký; a row without a moment is no entry. */
export function readLog(rows: readonly DataRow[]): LogEntry[] {
  return rows.flatMap((row) => {
    const serial = numberOf(row.cell(heading.at));
    const at = serial === undefined ? undefined : serialDateTime(serial);
    if (at === undefined) return [];
    return [
      {
        at,
        action: row.text(heading.action),
        periodId: periodOf(row.text(heading.period)),
        about: row.text(heading.about),
        cells: numberOf(row.cell(heading.cells)) ?? 0,
        result: row.text(heading.result),
        runId: row.text(heading.runId),
      },
    ];
  });
}
