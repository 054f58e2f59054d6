import { formatShort } from "../../domain/date/format";
import { fromSerial } from "../../domain/date/serial";
import type { Finding, Place } from "../../domain/finding/finding";
import { finding } from "../../domain/finding/make";
import type { ScorePlace } from "../../domain/scoring/checkScores";
import { readScore } from "../../domain/scoring/readScore";
import {
  isEntered,
  type Criterion,
  type RetiredLine,
  type ScoreLine,
  type Scoring,
} from "../../domain/scoring/scoring";
import { scoringKinds } from "../../i18n/vi/scoringWords";
import { cellAddress } from "../model/a1";
import type { FoundTable } from "../table/findTable";
import type { DataRow } from "../table/heading";
import { numberOf, textOf } from "../table/sheetGrid";
import { inputHeadings, scoringHeadings as heading } from "./scoringColumns";
import type { ScoringIdentity } from "./scoringKey";

export interface ReadScoring {
  value: Scoring;
  /** Of cells that cannot be read or were repaired. */
  findings: Finding[];
  /** Where the cells of a criterion stand now. */
  place: ScorePlace;
  /** Where the retired lines stand, in their order. */
  retiredPlaces: Place[];
}

const summed: ReadonlySet<string> = new Set([scoringKinds.total, scoringKinds.retiredHead]);

/** What was entered in a row. A cell that cannot be read is a finding, and stays as it was typed. */
function lineOf(
  row: DataRow,
  placeOf: (row: number, name: string) => Place,
): [Omit<ScoreLine, "criterionId">, Finding[]] {
  const place = (name: string) => placeOf(row.row, name);
  const { findings, ...score } = readScore(
    row.cell(heading.selfScore) ?? { value: null },
    place(heading.selfScore),
  );
  const told = [...findings];
  const words = (name: string): string => {
    const cell = row.cell(name);
    const date = cell?.isDate && typeof cell.value === "number" ? fromSerial(cell.value) : undefined;
    if (date !== undefined) told.push(finding("textDate", place(name), { date }));
    if (cell?.error !== undefined) told.push(finding("cellError", place(name), {}, { received: cell.error }));
    return cell?.error ?? (date === undefined ? textOf(cell) : formatShort(date));
  };
  const evidence = {
    document: words(inputHeadings.document),
    section: words(inputHeadings.section),
    page: words(inputHeadings.page),
  };
  return [{ ...score, evidence, note: words(inputHeadings.note) }, told];
}

function criterionOf(row: DataRow, isGroup: boolean): Criterion {
  const criterion: Criterion = {
    id: row.text(heading.id),
    number: row.text(heading.number),
    title: row.text(heading.title),
  };
  const maximum = numberOf(row.cell(isGroup ? heading.groupMaximum : heading.maximum));
  if (maximum !== undefined) criterion.maximum = maximum;
  const [parent, rule] = [row.text(heading.parent), row.text(heading.rule)];
  if (parent !== "") criterion.parent = parent;
  if (rule !== "") criterion.rule = rule;
  return criterion;
}

/**
 * Reads Tự chấm điểm back, with what people entered. A row that is no line of the table but holds something entered (one that was
 * inserted, or copied) is kept as a retired line.
 */
export function readScoring(table: FoundTable, identity: ScoringIdentity): ReadScoring {
  const rows = new Map<string, number>();
  const placeOf = (row: number, name: string): Place => ({
    sheet: table.sheet,
    address: cellAddress(row, table.headings.columns.get(name) ?? 0),
  });
  const value: Scoring = { ...identity, criteria: [], lines: [], retired: [] };
  const findings: Finding[] = [];
  const retiredPlaces: Place[] = [];
  for (const row of table.rows) {
    const [id, kind] = [row.text(heading.id), row.text(heading.kind)];
    if (summed.has(kind)) continue;
    const isNew = id !== "" && !rows.has(id);
    if (kind === scoringKinds.group && isNew) {
      rows.set(id, row.row);
      value.criteria.push(criterionOf(row, true));
      continue;
    }
    const [entered, told] = lineOf(row, placeOf);
    if (kind === scoringKinds.leaf && isNew) {
      rows.set(id, row.row);
      value.criteria.push(criterionOf(row, false));
      findings.push(...told);
      if (isEntered(entered)) value.lines.push({ criterionId: id, ...entered });
    } else if (isEntered(entered)) {
      const { number, title, maximum } = criterionOf(row, false);
      const criterion: RetiredLine["criterion"] = {
        number,
        title,
        ...(maximum !== undefined && { maximum }),
      };
      value.retired.push({ criterion, line: { criterionId: id, ...entered } });
      retiredPlaces.push(placeOf(row.row, heading.selfScore));
    }
  }
  const place: ScorePlace = (id, field) => placeOf(rows.get(id) ?? table.headings.row, inputHeadings[field]);
  return { value, findings, place, retiredPlaces };
}
