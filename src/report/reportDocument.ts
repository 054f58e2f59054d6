import type { FigureLookup, ReportFacts } from "../domain/report";
import { frameWords, reportWords } from "../i18n/vi/reportWords";
import { indicatorAnnex } from "./annexes/indicatorAnnex";
import { sourceAnnex } from "./annexes/sourceAnnex";
import { taskAnnex } from "./annexes/taskAnnex";
import { unitAnnex } from "./annexes/unitAnnex";
import { reportBody } from "./content/reportBody";
import { periodOf } from "./content/writing";
import type { OfficialDocument } from "./document";
import { quoteFrom } from "./quote";

/** The periodic report, and how many figures stand in it as gaps because the workbook's cells do not show them. */
export function reportDocument(
  facts: ReportFacts,
  lookup: FigureLookup,
): { document: OfficialDocument; unquoted: number } {
  const quote = quoteFrom(lookup);
  const writing = { facts, quote };
  const body = reportBody(writing);
  const annexes = [taskAnnex(writing), indicatorAnnex(writing), unitAnnex(writing), sourceAnnex(body)];
  return {
    document: {
      letterhead: facts.letterhead,
      year: facts.period.year,
      asOf: facts.asOf,
      code: reportWords.code,
      subject: {
        kind: reportWords.kind,
        about: reportWords.about.replace("{period}", () => periodOf(facts)),
      },
      body,
      recipients: [frameWords.recipient, frameWords.filed],
      annexes,
      calledInAnnexes: frameWords.reportAttached,
    },
    unquoted: quote.unquoted(),
  };
}
