import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { PlainDate } from "../../../src/domain/date/plainDate";
import { toSerial } from "../../../src/domain/date/serial";
import { defaultSettings } from "../../../src/domain/periods/period";
import { periodById } from "../../../src/domain/periods/periodById";
import { mergePlanBook } from "../../../src/domain/plan";
import { workOfUnits } from "../../../src/domain/plan/unitWork";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import type { InputCell, RawCell, Submission } from "../../../src/domain/submission/submission";
import { readPlan } from "../../../src/planDocument/read";
import type { Moment, UnitAnswers } from "../../../src/preview/sample/answers";
import { withSampleBaselines } from "../../../src/preview/sample/withSampleBaselines";
import { withSampleUnits } from "../../../src/preview/sample/withSampleUnits";
import type { CellContent } from "../../../src/sheets/model/cell";
import { seededHolidays } from "../../../src/sheets/plan/seededHolidays";

const planText = resolve(
  import.meta.dirname,
  "../../../src/planDocument/data/ke-hoach-cchc-2024-nghe-an.txt",
);

/** The seed plan in a new workbook, as it is before anybody entered units. */
export async function seedBook(asOf: PlainDate = "2024-03-20", periodId = "2024-Q1"): Promise<PlanBook> {
  const { value: plan } = await readPlan({ text: readFileSync(planText, "utf8") });
  if (!plan) throw new Error("the seed plan cannot be read");
  return mergePlanBook(undefined, plan, { periodId, asOf, holidays: seededHolidays(plan.year) }).value;
}

/** The seed plan with the sample units and baselines. */
export async function sampleBook(asOf?: PlainDate, periodId?: string): Promise<PlanBook> {
  return withSampleBaselines(withSampleUnits(await seedBook(asOf, periodId)));
}

export function momentOf({ plan, periodId, asOf, settings }: PlanBook): Moment {
  return { year: plan.year, period: periodById(periodId, settings)!, asOf, settings: defaultSettings };
}

export function workOf(book: PlanBook) {
  return workOfUnits(book, momentOf(book).period);
}

function rawOf(content: CellContent): RawCell {
  switch (content.kind) {
    case "text":
      return { value: content.text };
    case "number":
      return { value: content.number };
    case "date":
      return { value: toSerial(content.date), isDate: true };
    case "dateTime":
      return { value: content.dateTime };
    case "formula": {
      const cached = content.cached ?? null;
      const error = typeof cached === "string" && cached.startsWith("#") ? { error: cached } : {};
      return { value: "error" in error ? null : cached, formula: content.formula, ...error };
    }
  }
}

/** What a reader finds in the unit's file: one column per field, one row per id. */
export function submissionOf(answers: UnitAnswers, { plan, periodId }: PlanBook): Submission {
  const cellsOf = <Field extends string>(
    sheet: string,
    row: number,
    cells: Partial<Record<Field, CellContent>>,
  ) =>
    Object.fromEntries(
      Object.entries<CellContent | undefined>(cells).flatMap(([field, content]): [string, InputCell][] =>
        content ? [[field, { sheet, address: `${field}${row}`, raw: rawOf(content) }]] : [],
      ),
    ) as Partial<Record<Field, InputCell>>;
  const placesOf = (sheet: string, row: number, fields: readonly string[]) =>
    Object.fromEntries(fields.map((field) => [field, { sheet, address: `${field}${row}` }]));
  return {
    source: { file: answers.file, hash: `hash of ${answers.file}` },
    planId: plan.id,
    planVersion: plan.version,
    unitId: answers.unit.id,
    periodId,
    contact: cellsOf("Nhiệm vụ", 2, answers.contact),
    tasks: answers.tasks.map(({ occurrence, cells }, at) => ({
      occurrenceId: occurrence.id,
      cells: cellsOf("Nhiệm vụ", at + 6, cells),
      places: placesOf("Nhiệm vụ", at + 6, ["progress", "completedOn", "document", "result", "difficulty"]),
    })),
    indicators: answers.indicators.map(({ indicator, cells }, at) => ({
      indicatorId: indicator.id,
      cells: cellsOf("Chỉ tiêu", at + 6, cells),
      places: placesOf("Chỉ tiêu", at + 6, ["status", "numerator", "denominator", "explanation"]),
    })),
  };
}
