import { checkSubmission, inputCells } from "../domain/checks";
import type { CheckedSubmission } from "../domain/consolidation/consolidation";
import { readBook } from "../excel/read/readBook";
import { watchCells } from "../excel/watch";
import { nextEmptyInput } from "../sheets/template/nextEmptyInput";
import { readSubmission } from "../sheets/template/readSubmission";
import { readTemplateContext } from "../sheets/template/readTemplateContext";
import { now, today } from "./clock";
import type { TemplateCheck } from "./contract";

/** The open workbook is no unit's template any more. */
export class NoTemplate extends Error {
  override name = "NoTemplate";
  readonly code = "noTemplate";
}

function filled(entries: readonly { cells: object }[], total: number): { filled: number; total: number } {
  return { filled: entries.filter(({ cells }) => Object.keys(cells).length > 0).length, total };
}

/** Checks the unit's own workbook as it stands, by what the template itself carries. Reads only. */
export async function checkTemplate(): Promise<TemplateCheck> {
  const cells = await readBook();
  const context = readTemplateContext(cells);
  if (!context) throw new NoTemplate();
  const { value: submission, findings } = readSubmission(
    cells,
    { file: "", hash: "" },
    { planId: context.planId, planVersion: context.planVersion, planYear: context.planYear },
  );
  if (!submission) return emptyCheck(findings, context);
  const checked: CheckedSubmission = checkSubmission(submission, { ...context, asOf: today() });
  return {
    findings: [...findings, ...checked.findings],
    checkedAt: now(),
    tasks: filled(submission.tasks, context.occurrences.length),
    indicators: filled(submission.indicators, context.indicators.length),
    nextEmpty: nextEmptyInput(
      cells,
      new Set(inputCells(submission).map((cell) => `${cell.sheet}!${cell.address}`)),
    ),
  };
}

function emptyCheck(
  findings: TemplateCheck["findings"],
  context: { occurrences: readonly unknown[]; indicators: readonly unknown[] },
): TemplateCheck {
  return {
    findings,
    checkedAt: now(),
    tasks: { filled: 0, total: context.occurrences.length },
    indicators: { filled: 0, total: context.indicators.length },
  };
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
