import { progressOf, statusOf } from "../../domain/checks/words";
import type { IndicatorField, TaskField } from "../../domain/submission/submission";
import { cellAddress } from "../model/a1";
import type { WorkbookCells } from "../model/workbookCells";
import { figureCells } from "./checkFormulas";
import { findTemplateSheets } from "./findSheets";
import { contactPlaces } from "./readContact";
import { readEntries, type ReadEntry } from "./readEntries";
import { readTemplateContext } from "./readTemplateContext";
import { indicatorShape, taskShape } from "./shapes";

export interface EmptyCell {
  sheet: string;
  address: string;
}

/** What a row still asks for, by what was chosen in its first input cell. */
function askedOfTask({ cells }: ReadEntry<TaskField>): TaskField[] {
  const progress = progressOf(String(cells.progress?.raw.value ?? ""));
  if (progress === undefined) return ["progress"];
  if (progress === "done") return ["completedOn", "document", "result"];
  return progress === "inProgress" ? ["result"] : [];
}

function askedOfIndicator({ cells }: ReadEntry<IndicatorField>, figures: IndicatorField[]): IndicatorField[] {
  const status = statusOf(String(cells.status?.raw.value ?? ""));
  if (status === undefined) return ["status"];
  return status === "reported" ? figures : [];
}

/**
 * The next input cell a unit still has to fill, in reading order: contact first, then row by row what the choices made so far ask for.
 * `filled` holds "sheet!address" of cells that hold something.
 */
export function nextEmptyInput(cells: WorkbookCells, filled: ReadonlySet<string>): EmptyCell | undefined {
  const indicators = new Map(readTemplateContext(cells)?.indicators.map((one) => [one.id, one]));
  const candidates: EmptyCell[] = [];
  for (const { kind, cells: sheet } of findTemplateSheets(cells)) {
    const read = kind === "tasks" ? readEntries(sheet, taskShape) : readEntries(sheet, indicatorShape);
    for (const place of Object.values(contactPlaces(read))) {
      candidates.push({ sheet: sheet.name, address: cellAddress(place.row, place.column) });
    }
    if (kind === "tasks") {
      for (const entry of readEntries(sheet, taskShape).entries) {
        for (const field of askedOfTask(entry))
          candidates.push(...[entry.places[field]].filter((place) => place !== undefined));
      }
    } else {
      for (const entry of readEntries(sheet, indicatorShape).entries) {
        const indicator = indicators.get(entry.id);
        const figures = indicator ? figureCells<IndicatorField>(indicator, "numerator", "denominator") : [];
        for (const field of askedOfIndicator(entry, figures)) {
          candidates.push(...[entry.places[field]].filter((place) => place !== undefined));
        }
      }
    }
  }
  return candidates.find(({ sheet, address }) => !filled.has(`${sheet}!${address}`));
}
