import { checkSubmission } from "../../src/domain/checks";
import { consolidate } from "../../src/domain/consolidation/consolidate";
import { periodById } from "../../src/domain/periods/periodById";
import type { PlanBook } from "../../src/domain/plan/planBook";
import { workOfUnits, type UnitWork } from "../../src/domain/plan/unitWork";
import { entriesOf } from "../../src/preview/sample/answers";
import { sampleReports } from "../../src/preview/sample/sampleReports";
import { withSampleUnits } from "../../src/preview/sample/withSampleUnits";
import { bookCells } from "../../src/sheets/bookCells";
import { fillTemplate } from "../../src/sheets/template/fillTemplate";
import { readSubmission } from "../../src/sheets/template/readSubmission";
import { templateBook } from "../../src/sheets/template/templateBook";
import { seedBook, withUnits } from "./seedBook";

/** The seed plan with the sample's units and their 37 reports of quarter I, made, filled in, read, checked and consolidated. */
export async function reportedBook(): Promise<{ book: PlanBook; work: UnitWork[] }> {
  const start = withUnits(withSampleUnits(await seedBook()), []);
  const { plan, settings, asOf } = start;
  const period = periodById("2024-Q1", settings)!;
  const work = workOfUnits(start, period);
  const sample = sampleReports(7, work, { year: plan.year, period, asOf, settings })!;
  const incoming = sample.reports.map((answers, index) => {
    const mine = work.find(({ unit }) => unit.id === answers.unit.id)!;
    const filled = fillTemplate(templateBook({ ...mine, plan, period, settings, asOf }), entriesOf(answers));
    const { value } = readSubmission(
      bookCells(filled),
      { file: answers.file, hash: `h${index}` },
      { planId: plan.id, planVersion: plan.version, planYear: plan.year },
    );
    return checkSubmission(value!, { ...mine, plan, period, asOf, settings });
  });
  const run = { runId: "R1", receivedOn: "2024-03-19", choices: {} } as const;
  const { value: consolidation } = consolidate(start.consolidation, incoming, run);
  return { book: { ...start, consolidation }, work };
}
