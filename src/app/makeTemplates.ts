import { periodById } from "../domain/periods/periodById";
import type { PeriodId } from "../domain/periods/period";
import type { PlanBook } from "../domain/plan/planBook";
import { workOfUnits, type UnitWork } from "../domain/plan/unitWork";
import { toAsciiSlug } from "../domain/text/slug";
import { writeBook } from "../excel/write/writeBook";
import type { TemplateInput } from "../sheets/template/templateInput";
import { templateBook } from "../sheets/template/templateBook";
import { templateSheets } from "../sheets/template/templateSheets";
import { writeWorkbook } from "../xlsx/write";
import { zipFiles } from "../xlsx/write/zipFiles";
import { newRunId, now } from "./clock";
import type { TemplateFile, TemplatesMade, UnitName } from "./contract";
import { logActions } from "./home";
import { throwIfStopped, type Job } from "./job";
import { currentPlanBook, writePlanBook } from "./planBook";
import { sheetNames } from "../i18n/vi/sheetWords";

function inputsOf(book: PlanBook, periodId: PeriodId, unitIds: string[]): TemplateInput[] {
  const period = periodById(periodId, book.settings);
  if (!period) return [];
  const wanted = new Set(unitIds);
  return workOfUnits(book, period)
    .filter(({ unit }) => wanted.has(unit.id))
    .map((work: UnitWork) => ({ ...work, plan: book.plan, period, settings: book.settings }));
}

/** "BC_Quy-I-2024_Phong-KH-TC.xlsx": period and unit in plain letters, so that any mail system keeps it. */
export function templateFileName({ unit, period }: Pick<TemplateInput, "unit" | "period">): string {
  return `BC_${toAsciiSlug(period.id)}_${toAsciiSlug(unit.shortName ?? unit.name)}_${unit.id}.xlsx`;
}

function withoutTasks(inputs: TemplateInput[]): UnitName[] {
  return inputs
    .filter(({ occurrences }) => occurrences.length === 0)
    .map(({ unit: { id, name } }) => ({ id, name }));
}

async function logTemplates(book: PlanBook, periodId: PeriodId, units: number, job: Job): Promise<void> {
  const entry = {
    at: now(),
    action: logActions.templatesMade,
    periodId,
    about: `${units} đơn vị`,
    cells: 0,
    result: `${units} biểu mẫu`,
    runId: newRunId(),
  };
  await writePlanBook({ ...book, log: [...book.log, entry] }, job, {
    only: (sheet) => sheet === sheetNames.log,
  });
}

/** Lets the pane draw and hear "Dừng" between two units. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** One workbook per unit; several come as one zip. Nothing is saved before all are made. */
export async function makeTemplateFiles(
  periodId: PeriodId,
  unitIds: string[],
  job: Job,
): Promise<TemplatesMade> {
  const book = await currentPlanBook();
  const inputs = inputsOf(book, periodId, unitIds);
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
  await logTemplates(book, periodId, inputs.length, job);
  return { download, units: inputs.length, indicatorsOnly: withoutTasks(inputs) };
}

/** One set of sheets per unit in the open workbook, for units that sit in the same room. */
export async function makeTemplateSheets(
  periodId: PeriodId,
  unitIds: string[],
  job: Job,
): Promise<TemplatesMade> {
  const book = await currentPlanBook();
  const inputs = inputsOf(book, periodId, unitIds);
  throwIfStopped(job);
  const { sheets, names } = templateSheets(inputs);
  await writeBook(
    { title: book.plan.title, sheets, names },
    { onProgress: (done, total, item) => job.onProgress({ step: "writing", done, total, item }) },
  );
  await logTemplates(book, periodId, inputs.length, job);
  return { units: inputs.length, indicatorsOnly: withoutTasks(inputs) };
}
