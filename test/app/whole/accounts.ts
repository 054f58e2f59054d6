import type { IncomingFile } from "../../../src/app/contract";
import { sheetNames } from "../../../src/i18n/vi/sheetWords";
import { findingHeadings } from "../../../src/sheets/plan/findingSheet";
import { indicatorRowHeadings } from "../../../src/sheets/plan/indicatorRowSheet";
import { reportHeadings } from "../../../src/sheets/plan/reportSheet";
import { taskRowHeadings } from "../../../src/sheets/plan/taskRowSheet";
import { sha256 } from "../../../src/xlsx/sha256";
import { inputCellsOf } from "../inputCellsOf";
import { rowsOn, type SheetRow } from "../sheetRows";

/** One filled input cell of a file, or where the open workbook says a value came from: "file sheet!A1". */
export type Place = string;

/** What stands in every input cell of the files, and the files' own SHA-256. */
export async function sent(files: readonly IncomingFile[]): Promise<{
  cells: Map<Place, string | number | boolean | null>;
  hashes: Map<string, string>;
}> {
  const cells = new Map<Place, string | number | boolean | null>();
  const hashes = new Map<string, string>();
  for (const file of files) {
    hashes.set(file.name, await sha256(await file.bytes()));
    for (const [place, { value }] of await inputCellsOf(file)) cells.set(place, value);
  }
  return { cells, hashes };
}

export interface Stored {
  /** The value beside each source, as it stands in the open workbook's cells. */
  taken: Map<Place, string>;
  /** Sources that two rows claim. */
  twice: Place[];
  /** Cells whose value went nowhere but into the findings. */
  inFindings: Set<Place>;
  /** File → hash, of every row that has a source. */
  hashes: Map<string, Set<string>>;
}

const taskValues = ["progress", "completedOn", "document", "result", "difficulty"] as const;
const indicatorValues = ["status", "numerator", "denominator", "explanation"] as const;

/** What the cells of the open workbook say of where each value came from; nothing of the software's own reading is used. */
export async function stored(): Promise<Stored> {
  const found: Stored = { taken: new Map(), twice: [], inFindings: new Set(), hashes: new Map() };
  const add = (row: SheetRow, source: { sheet: string; cells: string }, values: readonly string[]) => {
    const file = row.text("Tệp");
    found.hashes.set(file, (found.hashes.get(file) ?? new Set()).add(row.text("Mã tệp")));
    row
      .text(source.cells)
      .split(" ")
      .forEach((address, at) => {
        if (!/^[A-Z]+\d+$/.test(address)) return;
        const place = `${file} ${row.text(source.sheet)}!${address}`;
        if (found.taken.has(place)) found.twice.push(place);
        found.taken.set(place, row.text(values[at] ?? ""));
      });
  };
  const tasks = taskRowHeadings;
  for (const row of await rowsOn(sheetNames.taskRows, Object.values(tasks))) {
    add(
      row,
      { sheet: tasks.sheet, cells: tasks.cells },
      taskValues.map((field) => tasks[field]),
    );
  }
  const indicators = indicatorRowHeadings;
  for (const row of await rowsOn(sheetNames.indicatorRows, Object.values(indicators))) {
    add(
      row,
      { sheet: indicators.sheet, cells: indicators.cells },
      indicatorValues.map((field) => indicators[field]),
    );
  }
  const reports = reportHeadings;
  for (const row of await rowsOn(sheetNames.reports, Object.values(reports))) {
    add(row, { sheet: reports.contactSheet, cells: reports.contactCells }, [
      reports.preparedBy,
      reports.phone,
    ]);
  }
  const headings = findingHeadings;
  for (const row of await rowsOn(sheetNames.findings, Object.values(headings))) {
    if (row.text(headings.taken) !== "Không" || row.text(headings.address) === "") continue;
    found.inFindings.add(
      `${row.text(headings.file)} ${row.text(headings.sheet)}!${row.text(headings.address)}`,
    );
  }
  return found;
}
