import { sheetNames } from "../../i18n/vi/sheetWords";
import type { SheetCells, WorkbookCells } from "../model/workbookCells";
import { isSendBackSheet } from "../sendBack/isSendBackSheet";
import { gridOf } from "./gridOf";
import { placeColumns } from "./placeColumns";
import { indicatorShape, taskShape } from "./shapes";
import { tagOf, type SheetTag, type TemplateSheetKind } from "./tag";

/** A sheet of a template as it came back. */
export interface TemplateSheet {
  kind: TemplateSheetKind;
  cells: SheetCells;
  /** Absent where someone removed it and the sheet was known by its name or its headings. */
  tag?: SheetTag;
}

const kindByName = new Map<string, TemplateSheetKind>([
  [sheetNames.templateTasks, "tasks"],
  [sheetNames.templateIndicators, "indicators"],
]);

/** The filled-in sheets of a template: by their tag, whatever they are called now; without a tag by their name. */
export function findTemplateSheets(cells: WorkbookCells): TemplateSheet[] {
  return cells.sheets.flatMap((sheet): TemplateSheet[] => {
    const tag = tagOf(sheet);
    if (tag) return [{ kind: tag.kind, cells: sheet, tag }];
    const kind = kindByName.get(sheet.name);
    return kind ? [{ kind, cells: sheet }] : [];
  });
}

/** What a sheet is by its headings: of the two shapes the one with more of its own. */
function kindByHeadings(sheet: SheetCells): TemplateSheetKind | undefined {
  const grid = gridOf(sheet);
  const found = (headings: readonly string[]) => {
    const placed = placeColumns(grid, headings);
    return placed ? headings.length - placed.missing.length : 0;
  };
  const [tasks, indicators] = [found(taskShape.headings), found(indicatorShape.headings)];
  if (tasks === indicators) return undefined;
  return tasks > indicators ? "tasks" : "indicators";
}

/** The sheets of a workbook without tags that look like a template's, by their headings alone. */
export function findSheetsByHeadings(cells: WorkbookCells, known: readonly TemplateSheet[]): TemplateSheet[] {
  const taken = new Set(known.map((sheet) => sheet.cells));
  const own = new Set<string>([sheetNames.guide, sheetNames.lists, sheetNames.keys]);
  return cells.sheets.flatMap((sheet): TemplateSheet[] => {
    if (taken.has(sheet) || own.has(sheet.name) || isSendBackSheet(sheet.name)) return [];
    const kind = kindByHeadings(sheet);
    return kind ? [{ kind, cells: sheet }] : [];
  });
}
