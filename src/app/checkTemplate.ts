import { checkSubmission, inputCells } from "../domain/checks";
import type { Severity } from "../domain/finding/finding";
import type { CheckStamp } from "../domain/submission/selfCheck";
import type { Submission } from "../domain/submission/submission";
import { readBook } from "../excel/read/readBook";
import { watchCells } from "../excel/watch";
import { writeKeyRow } from "../excel/write/keyRow";
import { sheetNames } from "../i18n/vi/sheetWords";
import type { WorkbookCells } from "../sheets/model/workbookCells";
import { sheetGrid, textOf } from "../sheets/table/sheetGrid";
import { stampKey, stampText } from "../sheets/template/checkStamp";
import { emptyInputs } from "../sheets/template/emptyInputs";
import { readSubmission } from "../sheets/template/readSubmission";
import { readTemplateContext } from "../sheets/template/readTemplateContext";
import { now, today } from "./clock";
import type { TemplateCheck } from "./contract";
import { fingerprint, selfCheckOf } from "./selfCheck";

/** The open workbook is no unit's template any more. */
export class NoTemplate extends Error {
  override name = "NoTemplate";
  readonly code = "noTemplate";
}

function filled(entries: readonly { cells: object }[], total: number): { filled: number; total: number } {
  return { filled: entries.filter(({ cells }) => Object.keys(cells).length > 0).length, total };
}

interface Looked {
  cells: WorkbookCells;
  check: TemplateCheck;
  /** Absent where the workbook cannot be read as a report. */
  submission: Submission | undefined;
}

async function look(): Promise<Looked> {
  const cells = await readBook();
  const context = readTemplateContext(cells);
  if (!context) throw new NoTemplate();
  const { value: submission, findings } = readSubmission(
    cells,
    { file: "", hash: "" },
    { planId: context.planId, planVersion: context.planVersion, planYear: context.planYear },
  );
  const judged = submission && checkSubmission(submission, { ...context, asOf: today() });
  const own = submission ? inputCells(submission) : [];
  const check: TemplateCheck = {
    findings: [...findings, ...(judged?.findings ?? [])],
    checkedAt: now(),
    tasks: filled(submission?.tasks ?? [], context.occurrences.length),
    indicators: filled(submission?.indicators ?? [], context.indicators.length),
    empty: submission ? emptyInputs(cells, new Set(own.map((cell) => `${cell.sheet}!${cell.address}`))) : [],
    selfCheck: selfCheckOf(cells, submission),
  };
  return { cells, check, submission };
}

/** Checks the unit's own workbook as it stands, by what the template itself carries. Reads only. */
export async function checkTemplate(): Promise<TemplateCheck> {
  return (await look()).check;
}

/** The row of `_CCHC` that holds the noted check, or the first free one; 0-based. */
function stampRow(cells: WorkbookCells): number {
  const sheet = cells.sheets.find(({ name }) => name === sheetNames.keys);
  if (!sheet) throw new NoTemplate();
  const grid = sheetGrid(sheet);
  return grid.rows.find((row) => textOf(grid.at(row, 0)) === stampKey) ?? Math.max(-1, ...grid.rows) + 1;
}

/** Checks, and notes the result and the time in the template's hidden sheet: the office then sees that it was checked. */
export async function stampTemplate(): Promise<TemplateCheck> {
  const { cells, check, submission } = await look();
  if (!submission) return check;
  const { findings, checkedAt: at, tasks, indicators } = check;
  const count = (severity: Severity) => findings.filter((item) => item.severity === severity).length;
  const stamp: CheckStamp = {
    at,
    errors: count("error"),
    warnings: count("warning"),
    filled: tasks.filled + indicators.filled,
    total: tasks.total + indicators.total,
    cells: fingerprint(submission),
  };
  await writeKeyRow(sheetNames.keys, stampRow(cells), stampKey, stampText(stamp));
  return { ...check, selfCheck: { kind: "fresh", stamp } };
}

/** Typing goes on while we wait: a check starts when cells have been still this long (ms). */
const stillFor = 400;

/** Checks again as cells change. Returns the way to stop. */
export async function watchTemplate(onCheck: (check: TemplateCheck) => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const check = async () => {
    const result = await checkTemplate();
    if (!stopped) onCheck(result);
  };
  const stopWatching = await watchCells(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), stillFor);
  });
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await stopWatching();
  };
}
