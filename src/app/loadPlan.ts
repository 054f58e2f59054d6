import { unitListOf } from "../domain/plan/unitListOf";
import { currentPeriod } from "../domain/periods/currentPeriod";
import { defaultSettings } from "../domain/periods/period";
import { periodsOf } from "../domain/periods/periodsOf";
import { mergePlanBook } from "../domain/plan/mergePlanBook";
import type { Plan } from "../domain/plan/plan";
import type { PlanBook } from "../domain/plan/planBook";
import { withUnitList } from "../domain/plan/withUnitList";
import { answerNames, type NamedAnswer } from "../domain/units/nameAnswer";
import { readBook } from "../excel/read/readBook";
import { understandPlan } from "../planDocument/read";
import { sheetNames } from "../i18n/vi/sheetWords";
import { bookKind } from "../sheets/bookKind";
import { planBookToSheets } from "../sheets/plan/planBookToSheets";
import { seededHolidays } from "../sheets/plan/seededHolidays";
import { newRunId, now, today } from "./clock";
import type { BookState, PlanPreview, PlanReading, PlanSource } from "./contract";
import { logActions, planHome } from "./home";
import { throwIfStopped, type Job } from "./job";
import { planBookIn } from "./planBook";
import type { PlanChoices } from "./planLayout";
import { changeBook } from "./run/changeBook";
import { refuseUnfinished } from "./run/journals";

/** Whether another agency's or year's plan stands in the workbook. */
function replacedTitle(old: PlanBook | undefined, plan: Plan): string | undefined {
  return old && old.plan.id !== plan.id ? old.plan.title : undefined;
}

function merged(old: PlanBook | undefined, plan: Plan): ReturnType<typeof mergePlanBook> {
  const asOf = old?.asOf ?? today();
  const periodId = currentPeriod(periodsOf(plan.year, old?.settings ?? defaultSettings), asOf).id;
  return mergePlanBook(old, plan, { periodId, asOf, holidays: seededHolidays(plan.year) });
}

/** Reads a plan document and says how it was understood and what writing it would change. Writes nothing. */
export async function previewPlan(source: PlanSource, job: Job, choices?: PlanChoices): Promise<PlanReading> {
  job.onProgress({
    step: "readingPlan",
    done: 0,
    total: 1,
    item: "name" in source ? source.name : undefined,
  });
  const { plan, layout, findings } = await understandPlan(source, choices);
  throwIfStopped(job);
  const understood = { findings, ...(layout ? { layout } : {}) };
  // Without its year no date of the plan is known: nothing that follows would be right.
  if (!plan || findings.some(({ code }) => code === "yearMissing"))
    return { value: undefined, ...understood };
  const cells = await readBook({ provided: sheetNames.keys });
  refuseUnfinished(cells);
  const old = planBookIn(cells).value;
  throwIfStopped(job);
  const { value: book, changes } = merged(old, plan);
  const value: PlanPreview = {
    plan,
    findings,
    milestones: plan.tasks.reduce((sum, task) => sum + task.milestones.length, 0),
    unitList: unitListOf(book.plan),
    sheets: planBookToSheets(book)
      .sheets.filter(({ state }) => state === "visible")
      .map(({ name }) => name),
  };
  if (old) {
    value.changes = changes;
    value.replaces = replacedTitle(old, plan);
  }
  return { value, ...understood };
}

/** The open workbook holds something else: a plan is written only into an empty workbook or over a plan. */
export class NotForPlan extends Error {
  override name = "NotForPlan";
  readonly code = "notForPlan";
}

/** Writes the plan that was previewed, with what people said of its names. Loading again updates: what people edited stays. */
export async function writePlan(
  preview: PlanPreview,
  job: Job,
  names: readonly NamedAnswer[] = [],
): Promise<BookState> {
  const { next } = await changeBook("load", job, (cells) => {
    const kind = bookKind(cells);
    const before = planBookIn(cells).value;
    if (kind !== "empty" && !before) throw new NotForPlan();
    // Excel's own first sheet, still blank, would only be in the way.
    const remove = kind === "empty" ? cells.sheets.map(({ name }) => name) : [];
    return { next: loaded(before, preview, names), remove, ...(before ? { before } : {}) };
  });
  return { kind: "plan", home: planHome(next) };
}

function loaded(old: PlanBook | undefined, preview: PlanPreview, names: readonly NamedAnswer[]): PlanBook {
  const { value: book } = merged(old, preview.plan);
  const list = answerNames(unitListOf(book.plan), names);
  return {
    ...book,
    plan: names.length > 0 ? withUnitList(book.plan, list) : book.plan,
    log: [
      ...book.log,
      {
        at: now(),
        action: logActions.planWritten,
        periodId: "",
        about: preview.plan.title,
        cells: preview.plan.tasks.length,
        result: `${preview.plan.tasks.length} nhiệm vụ, ${preview.milestones} mốc, ${preview.plan.indicators.length} chỉ tiêu`,
        runId: newRunId(),
      },
    ],
  };
}
