import { loaded } from "../domain/loaded";
import { reportFactsOf } from "../domain/report";
import { toAsciiSlug } from "../domain/text/slug";
import { readBook } from "../excel/read/readBook";
import { reportWords } from "../i18n/vi/reportWords";
import { figureCells } from "../sheets/plan/figureCells";
import type { ReportMade } from "./contract";
import { throwIfStopped, type Job } from "./job";
import { parts } from "./parts";
import { planBookOf } from "./planBook";
import { refuseUnfinished } from "./run/journals";

/** The report of the workbook's period in Word. Reads only; the workbook stays as it is. */
export async function makeReport(job: Job): Promise<ReportMade> {
  job.onProgress({ step: "readingBook", done: 0, total: 1 });
  const cells = await readBook();
  refuseUnfinished(cells);
  const facts = reportFactsOf(planBookOf(cells));
  throwIfStopped(job);
  const name = `${reportWords.fileName}_${toAsciiSlug(facts.period.id)}.docx`;
  job.onProgress({ step: "making", done: 0, total: 1, item: name });
  const { writeReport } = await loaded(parts.report);
  const { bytes, unquoted } = await writeReport(facts, figureCells(cells));
  throwIfStopped(job);
  return { download: { name, bytes }, unquoted };
}
