import type { StoredFinding } from "../../../domain/consolidation/consolidation";
import { severityOf, type FindingCode } from "../../../domain/finding/codes";
import type { Place } from "../../../domain/finding/finding";
import { handlingWords, severityWords, yesNoWords } from "../../../i18n/vi/sheetWords";
import type { DataRow } from "../../table/heading";
import { numberOf } from "../../table/sheetGrid";
import { findingHeadings as heading } from "../findingSheet";
import { keyOfWord } from "./keyOfWord";
import { periodOf } from "./readRows";

const placeHeadings: [keyof Place, string][] = [
  ["file", heading.file],
  ["unitId", heading.unit],
  ["periodId", heading.period],
  ["sheet", heading.sheet],
  ["address", heading.address],
  ["taskNumber", heading.task],
  ["occurrenceId", heading.occurrence],
  ["indicatorId", heading.indicator],
  ["column", heading.column],
];

function readPlace(row: DataRow): Place {
  const place: Place = {};
  for (const [field, name] of placeHeadings) {
    const value = row.text(name);
    if (value !== "") place[field] = field === "periodId" ? periodOf(value) : value;
  }
  return place;
}

function readParams(json: string): StoredFinding["params"] {
  try {
    const value: unknown = JSON.parse(json);
    const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(
      entries.filter(([, item]) => typeof item === "string" || typeof item === "number"),
    );
  } catch {
    return {};
  }
}

function isCode(text: string): text is FindingCode {
  return Object.hasOwn(severityOf, text);
}

/** The rows of Phát hiện in the order they were kept in, with how people dealt with them. */
export function readFindings(rows: readonly DataRow[]): StoredFinding[] {
  return rows
    .flatMap((row) => {
      const code = row.text(heading.code);
      if (!isCode(code)) return [];
      const found: StoredFinding = {
        code,
        severity: keyOfWord(severityWords, row.text(heading.severity)) ?? severityOf[code],
        place: readPlace(row),
        params: readParams(row.text(heading.params)),
        taken: row.text(heading.taken) !== yesNoWords.no,
        handling: keyOfWord(handlingWords, row.text(heading.handling)) ?? "open",
        note: row.text(heading.note),
      };
      // A value quoted from a file may itself be "#DIV/0!", which Excel reads back as an error.
      const received = row.cell(heading.received)?.error ?? row.text(heading.received);
      if (received !== "") found.received = received;
      return [{ found, order: numberOf(row.cell(heading.order)) ?? row.row }];
    })
    .sort((a, b) => a.order - b.order)
    .map(({ found }) => found);
}
