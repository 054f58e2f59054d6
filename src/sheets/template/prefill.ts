import type { TaskRow } from "../../domain/consolidation/consolidation";
import { isDoneForGood } from "../../domain/carryOver/lastStates";
import { toSerial } from "../../domain/date/serial";
import { fnv1a } from "../../domain/plan/version";
import type { Occurrence } from "../../domain/schedule/occurrence";
import { taskFields, type TaskField } from "../../domain/submission/submission";
import { progressWords } from "../../i18n/vi/sheetWords";
import type { CellContent } from "../model/cell";
import { date, text } from "../model/content";
import type { ReadEntry } from "./readEntries";
import type { TemplateInput } from "./templateInput";

type Contents = Partial<Record<TaskField, CellContent>>;

/**
 * What stands in a row's input cells from the start: the unit's own words about what it reported done for good, so that nothing is typed
 * twice and the report of the new period is whole by itself. The unit may change them. What stays open is asked anew.
 */
export function prefilled(occurrence: Occurrence, last: TaskRow | undefined): Contents {
  if (!last || !isDoneForGood(occurrence, last)) return {};
  const contents = {
    progress: text(progressWords.done),
    completedOn: date(last.completedOn),
    document: text(last.document),
    result: text(last.result),
  };
  return Object.fromEntries(Object.entries(contents).filter(([, content]) => content !== undefined));
}

type Filled = [id: string, values: (string | undefined)[]];

function markOf(rows: readonly Filled[]): string {
  const filled = rows.filter(([, values]) => values.some((value) => value !== undefined));
  return fnv1a(JSON.stringify([...filled].sort(([a], [b]) => (a < b ? -1 : 1))));
}

function valueOf(content: CellContent | undefined): string | undefined {
  if (content?.kind === "date") return String(toSerial(content.date));
  return content?.kind === "text" ? content.text : undefined;
}

/** Tells whether a sheet still holds just what it was made with; nothing where it was made blank. */
export function prefillMark({ occurrences, lastStates }: TemplateInput): string | undefined {
  const rows = occurrences.map((occurrence): Filled => {
    const contents = prefilled(occurrence, lastStates?.tasks.get(occurrence.id));
    return [occurrence.id, taskFields.map((field) => valueOf(contents[field]))];
  });
  return rows.some(([, values]) => values.some((value) => value !== undefined)) ? markOf(rows) : undefined;
}

/** Whether nobody has changed an input cell since a sheet with this mark was made. */
export function isUntouched(mark: string, entries: readonly ReadEntry<TaskField>[]): boolean {
  const rows = entries.map(({ id, cells }): Filled => [
    id,
    taskFields.map((field) => {
      const raw = cells[field]?.raw;
      if (!raw) return undefined;
      return raw.formula === undefined && raw.error === undefined
        ? String(raw.value)
        : `= ${raw.formula ?? ""}`;
    }),
  ]);
  return markOf(rows) === mark;
}
