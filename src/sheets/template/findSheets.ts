import { sheetNames } from "../../i18n/vi/sheetWords";
import type { SheetCells, WorkbookCells } from "../model/workbookCells";
import { tagOf, type SheetTag, type TemplateSheetKind } from "./tag";

/** A sheet of a template as it came back. */
export interface TemplateSheet {
  kind: TemplateSheetKind;
  cells: SheetCells;
  /** Absent where someone removed it and the sheet was known by its name. */
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
