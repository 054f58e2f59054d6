import type { PeriodId } from "../../domain/periods/period";
import type { PlanBook } from "../../domain/plan/planBook";
import type { Journal } from "../../sheets/journal/journalSheet";
import { packText, unpackText } from "../../xlsx/zip/packedText";
import { applyDifference, differenceBetween, type Difference } from "./difference";

export const runKinds = ["load", "consolidate", "undo", "templates", "summary", "scoring", "change"] as const;

/** What a run does, as people know it. */
export type RunKind = (typeof runKinds)[number];

/** All that is needed to write a run's sheets again, or those that stood before it. */
export interface RunRecord {
  kind: RunKind;
  /** Local, `YYYY-MM-DDTHH:mm`. */
  at: string;
  next: PlanBook;
  /** Absent where the workbook held no plan. */
  before?: PlanBook;
  /** The plan's own sheets that are written. */
  sheets: string[];
  /** Unit sheets that are written. */
  templates?: { periodId: PeriodId; unitIds: string[] };
  /** Blank sheets that are deleted. */
  remove: string[];
}

/** A record as the journal gives it back. */
export interface FoundRecord extends RunRecord {
  /** Names of the sheets that stood in the workbook before the run. */
  present: string[];
}

type Stored = Omit<RunRecord, "before"> & { format: 1; before?: Difference };

/** Entries of the journal. What stood before is stored as its difference from what comes. */
export function recordEntries(
  { before, ...record }: RunRecord,
  present: readonly string[],
): (readonly [string, string])[] {
  const stored: Stored = { format: 1, ...record };
  if (before) stored.before = differenceBetween(record.next, before);
  return [
    ["run", JSON.stringify({ kind: record.kind, at: record.at })],
    ["present", JSON.stringify(present)],
    ["data", packText(JSON.stringify(stored))],
  ];
}

/** The inverse of `recordEntries`; nothing where the journal was damaged or a later version wrote it. */
export function recordIn({ entries }: Journal): FoundRecord | undefined {
  const text = unpackText(entries.get("data") ?? "");
  if (text === undefined) return undefined;
  try {
    const { before, format, ...record } = JSON.parse(text) as Stored;
    const present = JSON.parse(entries.get("present") ?? "") as string[];
    if (format !== 1 || !runKinds.includes(record.kind)) return undefined;
    if (before === undefined) return { ...record, present };
    return { ...record, present, before: applyDifference(record.next, before) as PlanBook };
  } catch {
    return undefined;
  }
}
