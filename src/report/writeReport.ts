import type { FigureLookup, ReportFacts } from "../domain/report";
import { reportDocument } from "./reportDocument";
import { writeDocument } from "./word/writeDocument";

export interface WrittenReport {
  bytes: Uint8Array;
  /** Figures that stand as gaps: the workbook's cells do not show what its data say, so it is to be brought up to date first. */
  unquoted: number;
}

/** The periodic report as a .docx. To be loaded when it is asked for: the Word library comes with it. */
export async function writeReport(facts: ReportFacts, lookup: FigureLookup): Promise<WrittenReport> {
  const { document, unquoted } = reportDocument(facts, lookup);
  return { bytes: await writeDocument(document), unquoted };
}
