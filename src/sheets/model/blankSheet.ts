import type { SheetSpec } from "./book";

/** A sheet with nothing on it. */
export function blankSheet(name: string): SheetSpec {
  return {
    name,
    state: "visible",
    zoom: 100,
    columns: [],
    rows: [],
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    page: { orientation: "portrait", marginCm: 2 },
  };
}
