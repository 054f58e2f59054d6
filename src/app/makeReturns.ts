import type { PlainDate } from "../domain/date/plainDate";
import type { Finding } from "../domain/finding/finding";
import type { PlanBook } from "../domain/plan/planBook";
import { inSendBackOrder } from "../sheets/sendBack/order";
import { sendBackNotes } from "../sheets/sendBack/sendBackNotes";
import { sendBackSheet } from "../sheets/sendBack/sendBackSheet";
import { annotateWorkbook } from "../xlsx/annotate";
import { writeWorkbook, zipFiles } from "../xlsx/write";
import { today } from "./clock";
import type { IncomingFile, Intake, ReturnedFile, ReturnsMade, TemplateFile, UnitName } from "./contract";
import { returnName, unusedName } from "./fileNames";
import { sha256 } from "../xlsx/sha256";
import { throwIfStopped, type Job } from "./job";
import { currentPlanBook } from "./planBook";

/** A report whose file is known by its hash, and what was found in it. */
interface KnownReport {
  hash: string;
  unit?: UnitName;
  findings: readonly Finding[];
}

/** The reports the workbook holds for its period, with the findings nobody has dealt with. */
function receivedReports({ consolidation, periodId, plan }: PlanBook): KnownReport[] {
  return consolidation.reports
    .filter((report) => report.periodId === periodId)
    .map(({ unitId, source }) => ({
      hash: source.hash,
      unit: { id: unitId, name: plan.units.find(({ id }) => id === unitId)?.name ?? unitId },
      findings: consolidation.findings.filter(
        ({ place, handling }) =>
          handling === "open" && place.unitId === unitId && place.periodId === periodId,
      ),
    }));
}

interface Made {
  file: TemplateFile;
  told: ReturnedFile;
}

async function makeReturn(
  bytes: Uint8Array,
  file: string,
  { unit, findings }: KnownReport,
  { book, sendAgainBy, taken }: { book: PlanBook; sendAgainBy: PlainDate | undefined; taken: Set<string> },
): Promise<Made> {
  const { asOf, periodId, plan } = book;
  const sentBackOn = today();
  const said = {
    agency: plan.agency,
    periodId,
    asOf,
    sentBackOn,
    file,
    findings,
    ...(unit && { unitName: unit.name }),
    ...(sendAgainBy !== undefined && { sendAgainBy }),
  };
  const first = sendBackSheet(said);
  const name = returnName(unit?.name ?? file.replace(/\.[^.]*$/, ""), periodId);
  const told = { file, points: inSendBackOrder(findings).length, ...(unit && { unit }) };
  const notes = sendBackNotes(findings, sentBackOn);
  const made = await annotateWorkbook(bytes, notes, first, plan.agency);
  if (made.kind === "annotated") {
    const returned = unusedName(name, made.extension, taken);
    return { file: { name: returned, bytes: made.bytes }, told: { ...told, name: returned, isCopy: true } };
  }
  const returned = unusedName(name, "xlsx", taken);
  const list = writeWorkbook({ title: returned, sheets: [first.sheet], names: [] });
  return { file: { name: returned, bytes: list }, told: { ...told, name: returned, isCopy: false } };
}

/**
 * Copies of these files to be sent back, each with its findings; a file that cannot be annotated gives the list alone.
 * Files are known by their contents: by the intake they were read in, or without one as those the workbook has received.
 * Changes nothing, neither the files nor the workbook.
 */
export async function makeReturns(
  files: readonly IncomingFile[],
  { intake, sendAgainBy }: { intake?: Intake; sendAgainBy?: PlainDate },
  job: Job,
): Promise<ReturnsMade> {
  const book = await currentPlanBook();
  const known = new Map((intake?.rows ?? receivedReports(book)).map((report) => [report.hash, report]));
  const taken = new Set<string>();
  const made: Made[] = [];
  const notReceived: string[] = [];
  const nothingToSay: string[] = [];
  for (const [index, file] of files.entries()) {
    throwIfStopped(job);
    job.onProgress({ step: "sendingBack", done: index, total: files.length, item: file.name });
    const bytes = await file.bytes().catch(() => undefined);
    const report = bytes && known.get(await sha256(bytes));
    if (!bytes || !report) notReceived.push(file.name);
    else if (inSendBackOrder(report.findings).length === 0) nothingToSay.push(file.name);
    else made.push(await makeReturn(bytes, file.name, report, { book, sendAgainBy, taken }));
  }
  throwIfStopped(job);
  return {
    ...download(made.map(({ file }) => file)),
    returned: made.map(({ told }) => told),
    notReceived,
    nothingToSay,
  };
}

/** One file as it is, several as a zip with a folder. */
function download(files: readonly TemplateFile[]): Pick<ReturnsMade, "download"> {
  const [only, ...more] = files;
  if (!only) return {};
  if (more.length === 0) return { download: only };
  const inFolder = files.map(({ name, bytes }) => ({ name: `tra-lai/${name}`, bytes }));
  return { download: { name: "Tra-lai.zip", bytes: zipFiles(inFolder) } };
}
