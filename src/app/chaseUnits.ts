import { unitCalendar } from "../calendar/unitCalendar";
import { loaded } from "../domain/loaded";
import { chaseOf, dueDatesOfUnits } from "../domain/chasing";
import { letterheadOf } from "../domain/report";
import { toAsciiSlug } from "../domain/text/slug";
import { readBook } from "../excel/read/readBook";
import { calendarWords, letterWords } from "../i18n/vi/chaseWords";
import { figureCells } from "../sheets/plan/figureCells";
import { zipFiles } from "../xlsx/write/zipFiles";
import type { CalendarsMade, ReportMade } from "./contract";
import { throwIfStopped, type Job } from "./job";
import { parts } from "./parts";
import { currentPlanBook, planBookOf } from "./planBook";
import { refuseUnfinished } from "./run/journals";

/** The letter that reminds these units; without any, all that are to be reminded. Reads only. */
export async function makeReminderLetter(unitIds: readonly string[], job: Job): Promise<ReportMade> {
  job.onProgress({ step: "readingBook", done: 0, total: 1 });
  const cells = await readBook();
  refuseUnfinished(cells);
  const book = planBookOf(cells);
  const all = chaseOf(book);
  const wanted = new Set(unitIds);
  const chase =
    unitIds.length === 0 ? all : { ...all, units: all.units.filter(({ unit }) => wanted.has(unit.id)) };
  const name = `${letterWords.fileName}_${toAsciiSlug(chase.period.id)}.docx`;
  job.onProgress({ step: "making", done: 0, total: 1, item: name });
  const { writeReminderLetter } = await loaded(parts.letter);
  const { title: planTitle, agency } = book.plan;
  const input = { planTitle, letterhead: letterheadOf(agency), chase };
  const { bytes, unquoted } = await writeReminderLetter(input, figureCells(cells));
  throwIfStopped(job);
  return { download: { name, bytes }, unquoted };
}

/** The due days of these units as calendar files; without any, of all. Several come as one zip. Reads only. */
export async function makeCalendars(unitIds: readonly string[], job: Job): Promise<CalendarsMade> {
  job.onProgress({ step: "readingBook", done: 0, total: 1 });
  const book = await currentPlanBook();
  throwIfStopped(job);
  const wanted = new Set(unitIds);
  const files = dueDatesOfUnits(book)
    .filter(({ unit, dates }) => dates.length > 0 && (wanted.size === 0 || wanted.has(unit.id)))
    .map((dates) => unitCalendar(book.plan, dates, book.asOf));
  const [only] = files;
  if (!only) return { units: 0 };
  const zip = () => ({ name: `${calendarWords.zipName}-${book.plan.year}.zip`, bytes: zipFiles(files) });
  return { units: files.length, download: files.length === 1 ? only : zip() };
}
