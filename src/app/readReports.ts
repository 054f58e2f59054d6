import { periodById } from "../domain/periods/periodById";
import { readBook } from "../excel/read/readBook";
import type { PlanBook } from "../domain/plan/planBook";
import type { WorkbookCells } from "../sheets/model/workbookCells";
import { unitSheetBooks } from "../sheets/template/unitSheetBooks";
import { breathe } from "./breathe";
import type { IncomingFile, Intake, IntakeRow } from "./contract";
import { sha256 } from "../xlsx/sha256";
import { intakeOf } from "./intakeOf";
import { throwIfStopped, type Job } from "./job";
import { groundOf, type Ground } from "./ground";
import { judgeBook } from "./judgeReport";
import { NoPlanBook, planBookIn } from "./planBook";
import { readFiles } from "./readFiles";
import { refuseUnfinished } from "./run/journals";

/** The unit sheets of the open workbook, as files that came in. */
async function rowsOfUnitSheets(cells: WorkbookCells, ground: Ground): Promise<IntakeRow[]> {
  const rows: IntakeRow[] = [];
  for (const unitBook of unitSheetBooks(cells)) {
    const text = JSON.stringify(unitBook.cells.sheets.map((sheet) => [...sheet.cells]));
    const hash = await sha256(new TextEncoder().encode(text));
    await breathe();
    const row = judgeBook(unitBook.cells, { file: unitBook.name, hash }, ground);
    // Sheets of other periods stay in the workbook; they are not sent for this one.
    if (!row.findings.some(({ code }) => code === "otherPeriod")) rows.push(row);
  }
  return rows;
}

interface OpenPlan {
  cells: WorkbookCells;
  book: PlanBook;
  ground: Ground;
}

/** The open workbook as what reports are judged by. With hundreds of units each part is long enough to be felt: the pane draws between. */
async function openPlan(): Promise<OpenPlan> {
  const cells = await readBook();
  refuseUnfinished(cells);
  await breathe();
  const { value: book, findings } = planBookIn(cells);
  const period = book && periodById(book.periodId, book.settings);
  if (!book || !period) throw new NoPlanBook(findings);
  await breathe();
  return { cells, book, ground: groundOf(book, period) };
}

/** Reads files (and the unit sheets of the open workbook) and says what consolidating them would change. Writes nothing. */
export async function readReports(files: IncomingFile[], alsoUnitSheets: boolean, job: Job): Promise<Intake> {
  const plan = openPlan();
  const rows = await readFiles(
    files,
    plan.then(({ ground }) => ground),
    job,
  );
  const { cells, book, ground } = await plan;
  throwIfStopped(job);
  if (alsoUnitSheets) rows.push(...(await rowsOfUnitSheets(cells, ground)));
  await breathe();
  return intakeOf(book, ground.period, rows);
}
