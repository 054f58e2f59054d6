import type { PeriodId } from "../domain/periods/period";
import type { PlanBook } from "../domain/plan/planBook";
import { toAsciiSlug } from "../domain/text/slug";
import type { TemplateInput } from "../sheets/template/templateInput";
import { templateBook } from "../sheets/template/templateBook";
import { templateSheets } from "../sheets/template/templateSheets";
import { unitSheetBooks } from "../sheets/template/unitSheetBooks";
import type { WorkbookCells } from "../sheets/model/workbookCells";
import { writeWorkbook } from "../xlsx/write";
import { zipFiles } from "../xlsx/write/zipFiles";
import { breathe } from "./breathe";
import { newRunId, now } from "./clock";
import type { TemplateFile, TemplatesMade, UnitName } from "./contract";
import { logActions } from "./home";
import { throwIfStopped, type Job } from "./job";
import { currentPlanBook, planBookOf } from "./planBook";
import { changeBook } from "./run/changeBook";
import { templateInputs } from "./templateInputs";
import { sheetNames } from "../i18n/vi/sheetWords";

/** "BC_Quy-I-2024_Phong-KH-TC.xlsx": period and unit in plain letters, so that any mail system keeps it. */
export function templateFileName({ unit, period }: Pick<TemplateInput, "unit" | "period">): string {
  return `BC_${toAsciiSlug(period.id)}_${toAsciiSlug(unit.shortName ?? unit.name)}_${unit.id}.xlsx`;
}

function withoutTasks(inputs: TemplateInput[]): UnitName[] {
  return inputs
    .filter(({ occurrences }) => occurrences.length === 0)
    .map(({ unit: { id, name } }) => ({ id, name }));
}

function logged(book: PlanBook, periodId: PeriodId, units: number): PlanBook {
  const entry = {
    at: now(),
    action: logActions.templatesMade,
    periodId,
    about: `${units} đơn vị`,
    cells: 0,
    result: `${units} biểu mẫu`,
    runId: newRunId(),
  };
  return { ...book, log: [...book.log, entry] };
}

const onlyLog = (sheet: string) => sheet === sheetNames.log;

/** One workbook per unit; several come as one zip. Nothing is saved before all are made. */
export async function makeTemplateFiles(
  periodId: PeriodId,
  unitIds: string[],
  job: Job,
): Promise<TemplatesMade> {
  const book = await currentPlanBook();
  const inputs = templateInputs(book, periodId, unitIds);
  const files: TemplateFile[] = [];
  for (const [index, input] of inputs.entries()) {
    throwIfStopped(job);
    job.onProgress({ step: "making", done: index, total: inputs.length, item: input.unit.name });
    files.push({ name: templateFileName(input), bytes: writeWorkbook(templateBook(input)) });
    await breathe();
  }
  throwIfStopped(job);
  const [only] = files;
  const download =
    files.length === 1 ? only : { name: `Bieu-mau_${toAsciiSlug(periodId)}.zip`, bytes: zipFiles(files) };
  await changeBook("templates", job, (cells) => {
    const before = planBookOf(cells);
    return { next: logged(before, periodId, inputs.length), before, only: onlyLog };
  });
  return { download, units: inputs.length, indicatorsOnly: withoutTasks(inputs) };
}

/** A sheet to be made is there already and somebody wrote in it. */
export class UnitSheetsFilled extends Error {
  override name = "UnitSheetsFilled";
  readonly code = "unitSheetsFilled";
}

/** What a unit has entered is never written over: its sheets keep it until they are renamed or deleted. */
function refuseFilled(cells: WorkbookCells, inputs: readonly TemplateInput[]): void {
  const wanted = new Set(templateSheets(inputs).sheets.map(({ name }) => name));
  const filled = unitSheetBooks(cells).flatMap((book) => book.cells.sheets.map(({ name }) => name));
  if (filled.some((name) => wanted.has(name))) throw new UnitSheetsFilled();
}

/** One set of sheets per unit in the open workbook, for units that sit in the same room. */
export async function makeTemplateSheets(
  periodId: PeriodId,
  unitIds: string[],
  job: Job,
): Promise<TemplatesMade> {
  const { inputs } = await changeBook("templates", job, (cells) => {
    const before = planBookOf(cells);
    const inputs = templateInputs(before, periodId, unitIds);
    refuseFilled(cells, inputs);
    const next = logged(before, periodId, inputs.length);
    return { next, before, only: onlyLog, templates: { periodId, unitIds }, inputs };
  });
  return { units: inputs.length, indicatorsOnly: withoutTasks(inputs) };
}
