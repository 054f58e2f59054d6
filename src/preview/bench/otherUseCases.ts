import { setPeriodAndAsOf } from "../../app/editBook";
import { checkTemplate, stampTemplate } from "../../app/checkTemplate";
import { rowsBehind } from "../../app/figures";
import type { Job } from "../../app/job";
import { openBook } from "../../app/openBook";
import { openScoring, readScoring, writeScoring } from "../../app/scoring";
import { templateInputs } from "../../app/templateInputs";
import type { PlanBook } from "../../domain/plan/planBook";
import { templateBook } from "../../sheets/template/templateBook";
import type { Step } from "../demo/wholeJob";
import type { WorkbookHost } from "../host/workbookHost";

const quiet: Job = { onProgress: () => undefined, signal: new AbortController().signal };

/** A table of `fields` fields with four criteria each, as pasted from a document. */
function criteria(fields: number): string {
  const lines = Array.from({ length: fields }, (_, field) => [
    `${field + 1}\tLĩnh vực ${field + 1}\t10`,
    ...[1, 2, 3, 4].map((own) => `${field + 1}.${own}\tTiêu chí ${field + 1}.${own}\t2,5`),
  ]);
  return ["STT\tLĩnh vực, tiêu chí\tĐiểm tối đa", ...lines.flat()].join("\n");
}

/** What people do beside the quarter's job, over the workbook it left in `host`; the last two in a unit's template. */
export async function otherUseCases(host: WorkbookHost, book: PlanBook, step: Step): Promise<void> {
  await step("openBook", openBook);
  await step("rowsBehind", () => rowsBehind({ kind: "milestones", states: ["overdue"] }));
  const { value } = await step("readScoring", () => readScoring({ text: criteria(8) }, quiet));
  if (!value) throw new Error("the criteria could not be read");
  await step("writeScoring", () => writeScoring(value, quiet));
  await step("openScoring", openScoring);
  await step("otherPeriod", () => setPeriodAndAsOf(`${book.plan.year}-H1`, `${book.plan.year}-06-20`));
  const [unit] = book.plan.units.filter(({ reports }) => reports);
  const [input] = templateInputs(book, book.periodId, unit ? [unit.id] : []);
  if (!input) throw new Error("no unit reports");
  await host.loadBook(templateBook(input));
  await step("checkTemplate", checkTemplate);
  await step("stampTemplate", stampTemplate);
}
