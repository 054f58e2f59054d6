import type { Finding, Place } from "../../domain/finding/finding";
import { finding } from "../../domain/finding/make";
import type { Submission, SubmissionSource } from "../../domain/submission/submission";
import { bookCells } from "../bookCells";
import { readKeys, type Keys } from "../keySheet";
import type { BookSpec } from "../model/book";
import type { WorkbookCells } from "../model/workbookCells";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { changedTexts } from "./changedTexts";
import { findTemplateSheets, type TemplateSheet } from "./findSheets";
import { readContact } from "./readContact";
import { readEntries, type EntryShape, type ReadEntry, type ReadSheet } from "./readEntries";
import { refuseRow, settleEntries } from "./settleEntries";
import { indicatorShape, taskShape } from "./shapes";
import type { SheetTag, TemplateSheetKind } from "./tag";
import { idsIn } from "./templateIds";

/** What the office expects to get back. */
export interface Expected {
  planId: string;
  planVersion: string;
  planYear: number;
  /** Ids of the rows that were sent out; where absent, those the template itself notes. */
  expectedIds?: { tasks: readonly string[]; indicators: readonly string[] };
  /** The template as it was made, to see whether its own texts were changed. */
  originals?: BookSpec;
}

type Identity = Omit<SheetTag, "kind">;

function identityOf(keys: Keys | undefined, sheets: readonly TemplateSheet[]): Identity | undefined {
  if (keys?.get("kind") !== "template") return sheets.find(({ tag }) => tag)?.tag;
  return {
    planId: keys.get("planId") ?? "",
    planVersion: keys.get("planVersion") ?? "",
    unitId: keys.get("unitId") ?? "",
    periodId: keys.get("periodId") ?? "",
  };
}

const ownName: Record<TemplateSheetKind, string> = {
  tasks: sheetNames.templateTasks,
  indicators: sheetNames.templateIndicators,
};

/** Whether a sheet was made for this very report; one without a tag is taken at its name. */
function belongs({ tag }: TemplateSheet, { unitId, periodId, planId }: Identity): boolean {
  return !tag || (tag.unitId === unitId && tag.periodId === periodId && tag.planId === planId);
}

interface ReadKind<Field extends string> {
  sheets: ReadSheet<Field>[];
  entries: ReadEntry<Field>[];
  findings: Finding[];
}

/** All sheets of one kind; those of another report are refused cell by cell. */
function readKind<Field extends string>(
  sheets: readonly TemplateSheet[],
  identity: Identity,
  shape: EntryShape<Field>,
  place: (id: string) => Place,
  ids: ReadonlySet<string> | undefined,
): ReadKind<Field> {
  const own = sheets
    .filter((sheet) => belongs(sheet, identity))
    .map(({ cells }) => readEntries(cells, shape));
  const others = sheets
    .filter((sheet) => !belongs(sheet, identity))
    .map(({ cells }) => readEntries(cells, shape));
  const settled = settleEntries(
    own.flatMap(({ entries }) => entries),
    place,
    own.length > 0 ? ids : undefined,
  );
  const refused = others.flatMap(({ entries }) =>
    entries.flatMap((entry) => refuseRow("rowAdded", entry, place)),
  );
  const findings = [...own.flatMap((sheet) => sheet.findings), ...settled.findings, ...refused];
  return { sheets: own, entries: settled.value, findings };
}

function originalSheet<Field extends string>(
  book: BookSpec,
  kind: TemplateSheetKind,
  shape: EntryShape<Field>,
) {
  const sheet = findTemplateSheets(bookCells(book)).find((candidate) => candidate.kind === kind);
  return sheet && readEntries(sheet.cells, shape);
}

/**
 * Reads a template that came back: rows by their hidden code, columns by their heading. Nothing is judged yet, but every
 * filled input cell is in the submission or in a finding that is not `taken`. No value for what is not this plan's template.
 */
export function readSubmission(
  cells: WorkbookCells,
  source: SubmissionSource,
  expect: Expected,
): { value: Submission | undefined; findings: Finding[] } {
  const keys = readKeys(cells);
  const sheets = findTemplateSheets(cells);
  const identity = identityOf(keys, sheets);
  const file: Place = { file: source.file };
  if (!identity || sheets.length === 0) return { value: undefined, findings: [finding("notTemplate", file)] };
  if (identity.planId !== expect.planId) {
    return {
      value: undefined,
      findings: [finding("otherPlan", file, { plan: keys?.get("planTitle") ?? identity.planId })],
    };
  }
  const { unitId, periodId } = identity;
  const base: Place = { file: source.file, unitId, periodId };
  const isFile = keys?.get("kind") === "template";
  const noted = isFile ? idsIn(keys) : undefined;
  const ids = {
    tasks: expect.expectedIds?.tasks ?? noted?.tasks,
    indicators: expect.expectedIds?.indicators ?? noted?.indicators,
  };
  const taskPlace = (id: string): Place =>
    id === "" ? base : { ...base, occurrenceId: id, taskNumber: id.split(/[.@]/)[0] };
  const indicatorPlace = (id: string): Place => (id === "" ? base : { ...base, indicatorId: id });
  const ofKind = (kind: TemplateSheetKind) => sheets.filter((sheet) => sheet.kind === kind);
  const tasks = readKind(ofKind("tasks"), identity, taskShape, taskPlace, ids.tasks && new Set(ids.tasks));
  const indicators = readKind(
    ofKind("indicators"),
    identity,
    indicatorShape,
    indicatorPlace,
    ids.indicators && new Set(ids.indicators),
  );

  const findings: Finding[] = [];
  if (identity.planVersion !== expect.planVersion) findings.push(finding("otherVersion", base));
  for (const kind of ["tasks", "indicators"] as const) {
    const read = kind === "tasks" ? tasks : indicators;
    if (read.sheets.length === 0 && (ids[kind]?.length ?? 0) > 0) {
      findings.push(finding("sheetMissing", base, { sheet: ownName[kind] }));
    }
    const [only] = read.sheets;
    if (isFile && only && read.sheets.length === 1 && only.sheet !== ownName[kind]) {
      findings.push(finding("sheetRenamed", { ...base, sheet: only.sheet }, { sheet: ownName[kind] }));
    }
  }
  findings.push(
    ...[...tasks.findings, ...indicators.findings].map((one) => ({
      ...one,
      place: { ...base, ...one.place },
    })),
  );
  if (expect.originals) {
    const [madeTasks, madeIndicators] = [
      originalSheet(expect.originals, "tasks", taskShape),
      originalSheet(expect.originals, "indicators", indicatorShape),
    ];
    if (madeTasks)
      findings.push(...tasks.sheets.flatMap((now) => changedTexts(now, madeTasks, taskShape, taskPlace)));
    if (madeIndicators) {
      findings.push(
        ...indicators.sheets.flatMap((now) =>
          changedTexts(now, madeIndicators, indicatorShape, indicatorPlace),
        ),
      );
    }
  }
  const contacts = [...tasks.sheets, ...indicators.sheets].map(({ grid }) => readContact(grid));
  return {
    value: {
      source,
      planId: identity.planId,
      planVersion: identity.planVersion,
      unitId,
      periodId,
      contact: contacts.find((contact) => Object.keys(contact).length > 0) ?? {},
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
