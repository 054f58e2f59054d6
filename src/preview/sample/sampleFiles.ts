import { noLastStates } from "../../domain/carryOver/lastStates";
import { periodById } from "../../domain/periods/periodById";
import type { Period } from "../../domain/periods/period";
import { periodsOf } from "../../domain/periods/periodsOf";
import type { PlanBook } from "../../domain/plan/planBook";
import { workOfUnits, type UnitWork } from "../../domain/plan/unitWork";
import { fillTemplate, type TemplateEntry } from "../../sheets/template/fillTemplate";
import { templateBook } from "../../sheets/template/templateBook";
import { writeWorkbook } from "../../xlsx/write";
import { entriesOf } from "./answers";
import { sampleReports, type Misfit, type SampleReports } from "./sampleReports";

export interface SampleFile {
  name: string;
  bytes: Uint8Array;
}

export interface SampleMail extends SampleReports {
  files: SampleFile[];
}

/** How a workbook of Excel 4 begins. */
const excel4 = [0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00];

/** Everything units send for the book's period, as files: reports, a copy, a rival, and files that hold none. Undefined without the sample units. */
export function sampleFiles(seed: number, book: PlanBook): SampleMail | undefined {
  const { plan, settings, asOf } = book;
  const period = periodById(book.periodId, settings);
  if (!period) return undefined;
  const work = workOfUnits(book, period);
  const sample = sampleReports(seed, work, { year: plan.year, period, asOf, settings });
  if (!sample) return undefined;
  const workOf = new Map(work.map((item) => [item.unit.id, item]));
  const file = (name: string, unitId: string, entries: TemplateEntry[]): SampleFile[] => {
    const own = workOf.get(unitId);
    return own ? [{ name, bytes: filledTemplate(book, own, period, entries) }] : [];
  };
  const sent = [...sample.reports, sample.rival].flatMap((one) =>
    file(one.file, one.unit.id, entriesOf(one)),
  );
  const copies = sent
    .filter(({ name }) => name === sample.copy.of)
    .map(({ bytes }) => ({ name: sample.copy.file, bytes }));
  const misfits = sample.misfits.map((one) => ({
    name: one.file,
    bytes: misfitBytes(one, book, workOf, period),
  }));
  return { ...sample, files: [...sent, ...copies, ...misfits] };
}

function filledTemplate(
  { plan, settings, asOf }: PlanBook,
  work: UnitWork,
  period: Period,
  entries: TemplateEntry[],
): Uint8Array {
  return writeWorkbook(fillTemplate(templateBook({ ...work, plan, period, settings, asOf }), entries));
}

function misfitBytes(
  { kind, unit }: Misfit,
  book: PlanBook,
  works: ReadonlyMap<string, UnitWork>,
  period: Period,
): Uint8Array {
  const work = works.get(unit.id) ?? {
    unit,
    occurrences: [],
    indicators: [],
    supports: [],
    lastStates: noLastStates,
  };
  switch (kind) {
    case "text":
      return new TextEncoder().encode("Báo cáo đã gửi bản giấy (ví dụ).");
    case "oldExcel":
      return Uint8Array.from({ length: 1024 }, (_, at) => excel4[at] ?? 0);
    case "otherPlan": {
      const plan = { ...book.plan, id: `${book.plan.id}-khac` };
      return filledTemplate({ ...book, plan }, work, period, []);
    }
    case "otherPeriod": {
      const [another = period] = periodsOf(book.plan.year, book.settings).filter(
        ({ id }) => id !== period.id,
      );
      return filledTemplate(book, work, another, []);
    }
  }
}
