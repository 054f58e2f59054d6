import type { IncomingFile } from "../../src/app/contract";
import { periodById } from "../../src/domain/periods/periodById";
import type { PlanBook } from "../../src/domain/plan/planBook";
import { workOfUnits, type UnitWork } from "../../src/domain/plan/unitWork";
import { entriesOf, type UnitAnswers } from "../../src/preview/sample/answers";
import { goodAnswers } from "../../src/preview/sample/goodAnswers";
import type { BookSpec } from "../../src/sheets/model/book";
import { fillTemplate } from "../../src/sheets/template/fillTemplate";
import { templateBook } from "../../src/sheets/template/templateBook";
import { writeWorkbook } from "../../src/xlsx/write";

/** A file as it comes in by mail. */
export function incoming(name: string, bytes: Uint8Array): IncomingFile {
  return { name, size: bytes.length, bytes: () => Promise.resolve(bytes) };
}

/** Complete answers of every unit that must report in the book's period, with nothing to find in them. */
export function answersOf(book: PlanBook, seed: number): UnitAnswers[] {
  const { period, work, plan, asOf, settings } = groundOf(book);
  return goodAnswers(seed, work, { year: plan.year, period, asOf, settings });
}

/** The unit's template with these answers, as the unit saves it. */
export function reportFile(book: PlanBook, answers: UnitAnswers, name = answers.file): IncomingFile {
  return reportFiles(book)(answers, name);
}

/** The same for many: what each unit has to report is worked out once. */
export function reportFiles(book: PlanBook): (answers: UnitAnswers, name?: string) => IncomingFile {
  const filled = filledTemplates(book);
  return (answers, name = answers.file) => incoming(name, writeWorkbook(filled(answers)));
}

/** Templates with answers, before they are saved. */
export function filledTemplates(book: PlanBook): (answers: UnitAnswers) => BookSpec {
  const { period, work, plan, asOf, settings } = groundOf(book);
  const works = new Map(work.map((own) => [own.unit.id, own]));
  return (answers) => {
    const own = works.get(answers.unit.id);
    if (!own) throw new Error(`${answers.unit.name} does not report`);
    return fillTemplate(templateBook({ ...own, plan, period, settings, asOf }), entriesOf(answers));
  };
}

function groundOf(book: PlanBook) {
  const period = periodById(book.periodId, book.settings);
  if (!period) throw new Error(`no period ${book.periodId}`);
  const work: UnitWork[] = workOfUnits(book, period);
  return { ...book, period, work };
}
