import { progressOf, statusOf } from "../../domain/checks/words";
import type { CellPlace, ContactField, IndicatorField, TaskField } from "../../domain/submission/submission";
import { cellAddress } from "../model/a1";
import type { WorkbookCells } from "../model/workbookCells";
import { figureCells } from "./checkFormulas";
import { contactLabels, indicatorFieldHeadings, taskFieldHeadings } from "./fields";
import { findTemplateSheets } from "./findSheets";
import { contactPlaces } from "./readContact";
import { readEntries, type ReadEntry } from "./readEntries";
import { readTemplateContext } from "./readTemplateContext";
import { indicatorShape, taskShape } from "./shapes";

export interface EmptyCell extends CellPlace {
  /** What is asked for there, as the template calls it: "Ngày hoàn thành". */
  heading: string;
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

function cellsOf<Field extends string>(
  { places }: ReadEntry<Field>,
  fields: readonly Field[],
  headings: Record<Field, string>,
): EmptyCell[] {
  return fields.flatMap((field) => {
    const place = places[field];
    return place ? [{ ...place, heading: plainHeading(headings[field]) }] : [];
  });
}

const plainHeading = (heading: string) => heading.replace("✎", "").trim();

/**
 * The input cells a unit still has to fill, in reading order: contact first, then row by row what the choices made so far ask for.
 * `filled` holds "sheet!address" of cells that hold something.
 */
export function emptyInputs(cells: WorkbookCells, filled: ReadonlySet<string>): EmptyCell[] {
  const indicators = new Map(readTemplateContext(cells)?.indicators.map((one) => [one.id, one]));
  const asked: EmptyCell[] = [];
  for (const { kind, cells: sheet } of findTemplateSheets(cells)) {
    const read = kind === "tasks" ? readEntries(sheet, taskShape) : readEntries(sheet, indicatorShape);
    for (const [field, place] of Object.entries(contactPlaces(read))) {
      const address = cellAddress(place.row, place.column);
      const heading = plainHeading(contactLabels[field as ContactField]);
      asked.push({ sheet: sheet.name, address, heading });
    }
    if (kind === "tasks") {
      for (const entry of readEntries(sheet, taskShape).entries)
        asked.push(...cellsOf(entry, askedOfTask(entry), taskFieldHeadings));
    } else {
      for (const entry of readEntries(sheet, indicatorShape).entries) {
        const indicator = indicators.get(entry.id);
        const figures = indicator ? figureCells<IndicatorField>(indicator, "numerator", "denominator") : [];
        asked.push(...cellsOf(entry, askedOfIndicator(entry, figures), indicatorFieldHeadings));
      }
    }
  }
  return asked.filter(({ sheet, address }) => !filled.has(`${sheet}!${address}`));
}
