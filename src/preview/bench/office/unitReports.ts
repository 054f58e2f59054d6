import { periodById } from "../../../domain/periods/periodById";
import type { PlanBook } from "../../../domain/plan/planBook";
import { workOfUnits } from "../../../domain/plan/unitWork";
import { fillTemplate } from "../../../sheets/template/fillTemplate";
import { templateBook } from "../../../sheets/template/templateBook";
import { writeWorkbook } from "../../../xlsx/write";
import { entriesOf } from "../../sample/answers";
import { goodAnswers } from "../../sample/goodAnswers";
import { plantDefects } from "../../sample/plantDefects";

export interface UnitReport {
  name: string;
  bytes: Uint8Array;
}

/** As many units as the sample has: each such part gets the defects of the sample. */
const part = 40;

/** One report of every reporting unit of the book for its period, with the usual mistakes in it. */
export function unitReports(book: PlanBook): UnitReport[] {
  const { plan, settings, asOf } = book;
  const period = periodById(book.periodId, settings);
  if (!period) throw new Error("the book has no period");
  const moment = { year: plan.year, period, asOf, settings };
  const work = workOfUnits(book, period);
  const reports: UnitReport[] = [];
  for (let from = 0; from < work.length; from += part) {
    const own = work.slice(from, from + part);
    const { answers } = plantDefects(from + 1, goodAnswers(from + 1, own, moment), moment);
    for (const [at, one] of answers.entries()) {
      const item = own[at];
      if (!item) continue;
      const template = templateBook({ ...item, plan, period, settings, asOf });
      reports.push({ name: one.file, bytes: writeWorkbook(fillTemplate(template, entriesOf(one))) });
    }
  }
  return reports;
}
