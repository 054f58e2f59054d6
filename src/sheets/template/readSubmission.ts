import type { Finding, Place } from "../../domain/finding/finding";
import { finding } from "../../domain/finding/make";
import type { Submission, SubmissionSource } from "../../domain/submission/submission";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { readKeys, type Keys } from "../keySheet";
import type { SheetCells, WorkbookCells } from "../model/workbookCells";
import { isSendBackSheet } from "../sendBack/isSendBackSheet";
import { gridOf } from "./gridOf";
import { findSheetsByHeadings, findTemplateSheets, type TemplateSheet } from "./findSheets";
import { headLines, type HeadLines } from "./headLines";
import {
  contradictions,
  identifyByText,
  identifyUnlisted,
  type Identity,
  type OfficeGround,
} from "./identify";
import { headingRow } from "./fields";
import { placeColumns } from "./placeColumns";
import { onlyContact, readContact } from "./readContact";
import { readKind, type ReadKind } from "./readKind";
import { indicatorShape, taskShape } from "./shapes";
import type { TemplateSheetKind } from "./tag";
import { idsIn } from "./templateIds";

/** What the reader of a report goes by. */
export interface Expected {
  planId: string;
  planVersion: string;
  planYear: number;
  /** Absent in the unit's own workbook, which is known by its hidden parts alone. */
  office?: OfficeGround;
}

const ownName: Record<TemplateSheetKind, string> = {
  tasks: sheetNames.templateTasks,
  indicators: sheetNames.templateIndicators,
};

const kinds = ["tasks", "indicators"] as const;

/** By the hidden sheet, else by the hidden cell of one of the sheets. */
function hiddenIdentity(keys: Keys | undefined, sheets: readonly TemplateSheet[]): Identity | undefined {
  if (keys?.get("kind") !== "template") return sheets.find(({ tag }) => tag)?.tag;
  return {
    planId: keys.get("planId") ?? "",
    planVersion: keys.get("planVersion") ?? "",
    unitId: keys.get("unitId") ?? "",
    periodId: keys.get("periodId") ?? "",
  };
}

function headOf(cells: SheetCells, kind: TemplateSheetKind): HeadLines {
  const grid = gridOf(cells);
  const { headings } = kind === "tasks" ? taskShape : indicatorShape;
  return headLines(grid, placeColumns(grid, headings)?.row ?? headingRow - 1);
}

function headsOf(sheets: readonly TemplateSheet[]): HeadLines {
  const heads = sheets.map(({ cells, kind }) => headOf(cells, kind));
  return {
    lines: heads.flatMap(({ lines }) => lines),
    unitNames: heads.flatMap(({ unitNames }) => unitNames),
  };
}

/** `identity` is what the file's hidden parts say, by which its sheets belong together; `unitId` is who it is in the office's list. */
type Recognised =
  | { identity: Identity; unitId: string; sheets: TemplateSheet[]; findings: Finding[] }
  | { refused: Finding[] };

/** Whose report this is and on which sheets it stands, or why nobody can say. */
function recognise(
  cells: WorkbookCells,
  keys: Keys | undefined,
  file: string,
  { planId, planVersion, office }: Expected,
): Recognised {
  const tagged = findTemplateSheets(cells);
  const hidden = hiddenIdentity(keys, tagged);
  const isPlan = keys?.get("kind") === "plan";
  const sheets = office && !isPlan ? [...tagged, ...findSheetsByHeadings(cells, tagged)] : tagged;
  if (isPlan || sheets.length === 0 || (!hidden && !office))
    return { refused: [finding("notTemplate", { file })] };
  if (!hidden && office) {
    const readable = sheets.filter(({ cells: sheet, kind }) => {
      const { headings } = kind === "tasks" ? taskShape : indicatorShape;
      return placeColumns(gridOf(sheet), headings) !== undefined;
    });
    if (readable.length === 0) return { refused: [finding("notTemplate", { file })] };
    const { value, findings } = identifyByText(headsOf(readable), file, { planId, planVersion }, office);
    return value ? { identity: value, unitId: value.unitId, sheets, findings } : { refused: findings };
  }
  if (!hidden) return { refused: [finding("notTemplate", { file })] };
  if (hidden.planId !== planId) {
    const plan = keys?.get("planTitle") ?? hidden.planId;
    return { refused: [finding("otherPlan", { file }, { plan })] };
  }
  if (!office) return { identity: hidden, unitId: hidden.unitId, sheets, findings: [] };
  const head = headsOf(sheets.filter(({ tag }) => !tag || tag.unitId === hidden.unitId));
  const isListed = office.units.has(hidden.unitId);
  const listed = isListed
    ? { value: hidden.unitId, findings: [] }
    : identifyUnlisted(hidden, head, file, office);
  if (listed.value === undefined) return { refused: listed.findings };
  const unitId = listed.value;
  const refused = contradictions({ ...hidden, unitId }, head, file, office);
  return refused.length > 0 ? { refused } : { identity: hidden, unitId, sheets, findings: listed.findings };
}

function sheetFindings(
  kind: TemplateSheetKind,
  { sheets }: ReadKind<string>,
  { isFile, asks, base }: { isFile: boolean; asks: boolean; base: Place },
): Finding[] {
  const [only, ...others] = sheets;
  if (!only) return asks ? [finding("sheetMissing", base, { sheet: ownName[kind] })] : [];
  if (!isFile || others.length > 0 || only.sheet === ownName[kind]) return [];
  return [finding("sheetRenamed", { ...base, sheet: only.sheet }, { sheet: ownName[kind] })];
}

/** Visible sheets that are none of the template's: what stands in them is not read, and that is said. */
function unreadSheets(cells: WorkbookCells, sheets: readonly TemplateSheet[]): Finding[] {
  const read = new Set(sheets.map((sheet) => sheet.cells));
  const own = new Set<string>([sheetNames.guide, sheetNames.lists, sheetNames.keys]);
  return cells.sheets
    .filter((sheet) => !read.has(sheet) && !own.has(sheet.name) && sheet.state === "visible")
    .filter(({ name }) => !isSendBackSheet(name))
    .filter((sheet) => [...sheet.cells].length > 0)
    .map(({ name }) => finding("sheetUnread", { sheet: name }));
}

/** Whether any row of a report that was known by its texts alone is one of the plan. */
function hasOwnRows(read: readonly ReadKind<string>[]): boolean {
  return read.some(({ entries }) => entries.length > 0);
}

/**
 * Reads a template that came back: rows by their hidden code or else their texts, columns by their heading. Nothing is judged yet, but
 * every filled input cell is in the submission or in a finding that is not `taken`. No value for what is not surely this plan's template
 * of one unit and period.
 */
export function readSubmission(
  cells: WorkbookCells,
  source: SubmissionSource,
  expect: Expected,
): { value: Submission | undefined; findings: Finding[] } {
  const keys = readKeys(cells);
  const recognised = recognise(cells, keys, source.file, expect);
  if ("refused" in recognised) return { value: undefined, findings: recognised.refused };
  const { identity, unitId, sheets } = recognised;
  const { periodId } = identity;
  const base: Place = { file: source.file, unitId, periodId };
  const isFile = keys?.get("kind") === "template";
  const noted = isFile ? idsIn(keys) : undefined;
  const isSameVersion = identity.planVersion === expect.planVersion;
  const given = isSameVersion ? expect.office?.given(unitId, periodId) : undefined;
  const idsOf = (kind: TemplateSheetKind) => {
    const ids = noted?.[kind] ?? given?.[kind].filter(({ optional }) => !optional).map(({ id }) => id);
    return ids && new Set(ids);
  };
  const ofKind = (kind: TemplateSheetKind) => sheets.filter((sheet) => sheet.kind === kind);
  const tasks = readKind(ofKind("tasks"), identity, {
    shape: taskShape,
    place: (id) => (id === "" ? base : { ...base, occurrenceId: id, taskNumber: id.split(/[.@]/)[0] }),
    ids: idsOf("tasks"),
    given: given?.tasks,
  });
  const indicators = readKind(ofKind("indicators"), identity, {
    shape: indicatorShape,
    place: (id) => (id === "" ? base : { ...base, indicatorId: id }),
    ids: idsOf("indicators"),
    given: given?.indicators,
  });
  const isByText = recognised.findings.length > 0;
  if (isByText && !hasOwnRows([tasks, indicators])) {
    return { value: undefined, findings: [finding("notTemplate", { file: source.file })] };
  }
  const contact = onlyContact([...tasks.sheets, ...indicators.sheets].map(readContact));
  const findings = [
    ...recognised.findings,
    ...(isSameVersion ? [] : [finding("otherVersion", base)]),
    ...kinds.flatMap((kind) =>
      sheetFindings(kind, kind === "tasks" ? tasks : indicators, {
        isFile,
        asks: (idsOf(kind)?.size ?? 0) > 0,
        base,
      }),
    ),
    ...[tasks, indicators].flatMap((read) => read.findings),
    ...contact.findings,
    ...unreadSheets(cells, sheets),
  ].map((one) => ({ ...one, place: { ...base, ...one.place } }));
  return {
    value: {
      source,
      planId: identity.planId,
      planVersion: identity.planVersion,
      unitId,
      periodId,
      contact: contact.value,
      tasks: tasks.entries.map(({ id, cells: filled, places }) => ({
        occurrenceId: id,
        cells: filled,
        places,
      })),
      indicators: indicators.entries.map(({ id, cells: filled, places }) => ({
        indicatorId: id,
        cells: filled,
        places,
      })),
    },
    findings,
  };
}
