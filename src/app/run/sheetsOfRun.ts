import type { PlanBook } from "../../domain/plan/planBook";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { blankSheet } from "../../sheets/model/blankSheet";
import type { BookSpec } from "../../sheets/model/book";
import { planBookToSheets } from "../../sheets/plan/planBookToSheets";
import { templateSheets } from "../../sheets/template/templateSheets";
import type { WriteOptions } from "../../excel/write/writeBook";
import { templateInputs } from "../templateInputs";
import type { FoundRecord, RunRecord } from "./runRecord";

/** What a write of the open workbook is made of. */
export interface RunSheets {
  spec: BookSpec;
  options: Pick<WriteOptions, "remove" | "restore" | "removeNames" | "marker" | "order">;
}

/** The part of a book that a run writes. */
function written(book: PlanBook, { kind, sheets, templates }: RunRecord): BookSpec {
  const wanted = new Set(sheets);
  const whole = planBookToSheets(book);
  const units = templates
    ? templateSheets(templateInputs(book, templates.periodId, templates.unitIds)).sheets
    : [];
  const spec = { ...whole, sheets: [...whole.sheets.filter(({ name }) => wanted.has(name)), ...units] };
  // Making unit sheets does not take people away from where they are.
  if (templates) delete spec.active;
  if (kind === "scoring") spec.active = sheetNames.scoring;
  return spec;
}

/** What the run writes: the same whenever it is asked for. */
export function sheetsOfRun(record: RunRecord): RunSheets {
  const spec = written(record.next, record);
  const own = new Set(spec.sheets.map(({ name }) => name));
  return {
    spec,
    options: {
      marker: sheetNames.keys,
      remove: record.remove.filter((name) => !own.has(name)),
      order: planBookToSheets(record.next).sheets.map(({ name }) => name),
    },
  };
}

/** What brings the workbook back to what it was before the run, however far the run came. */
export function sheetsBeforeRun(record: FoundRecord): RunSheets {
  const present = new Set(record.present);
  const touched = written(record.next, record);
  const before = record.before && written(record.before, record);
  const known = new Map(before?.sheets.map((sheet) => [sheet.name, sheet]));
  const names = new Set(before?.names.map(({ name }) => name));
  const sheets = touched.sheets
    .filter(({ name }) => present.has(name))
    .map(({ name }) => known.get(name) ?? blankSheet(name));
  const active = before ? before.active : record.present[0];
  return {
    spec: {
      title: before?.title ?? "",
      sheets,
      names: before?.names ?? [],
      ...(active !== undefined && present.has(active) ? { active } : {}),
    },
    options: {
      marker: sheetNames.keys,
      restore: record.remove,
      remove: touched.sheets.map(({ name }) => name).filter((name) => !present.has(name)),
      removeNames: touched.names.map(({ name }) => name).filter((name) => !names.has(name)),
    },
  };
}
