import { workOfUnits } from "../../../src/domain/plan/unitWork";
import { periodById } from "../../../src/domain/periods/periodById";
import { entriesOf } from "../../../src/preview/sample/answers";
import { goodAnswers } from "../../../src/preview/sample/goodAnswers";
import { withSampleUnits } from "../../../src/preview/sample/withSampleUnits";
import { fillTemplate } from "../../../src/sheets/template/fillTemplate";
import { templateBook } from "../../../src/sheets/template/templateBook";
import { writeWorkbook } from "../../../src/xlsx/write";
import { seedBook, withUnits } from "../../sheets/seedBook";

/** The report of one unit of the seed plan, every input cell filled in: five sheets, some 590 cells, 26 kB. */
export async function unitForm(): Promise<Uint8Array> {
  const book = withUnits(withSampleUnits(await seedBook()), []);
  const { plan, settings, asOf } = book;
  const period = periodById("2024-Q1", settings)!;
  const work = workOfUnits(book, period).filter(({ unit }) => unit.name === "Trung tâm Bảo trợ xã hội");
  const [answers] = goodAnswers(3, work, { year: plan.year, period, asOf, settings });
  const template = templateBook({ ...work[0]!, plan, period, settings, asOf });
  return writeWorkbook(fillTemplate(template, entriesOf(answers!)));
}
