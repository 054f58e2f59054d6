import type { IndicatorRow, TaskRow } from "../../src/domain/consolidation/consolidation";
import type { PlanBook } from "../../src/domain/plan/planBook";
import { periodById } from "../../src/domain/periods/periodById";
import { workOfUnits } from "../../src/domain/plan/unitWork";
import type { TemplateInput } from "../../src/sheets/template/templateInput";
import { smallBook } from "./planBooks";

const place = { periodId: "2024-Q1", unitId: "DV01" };
const source = { file: "bc.xlsx", hash: "q1", sheet: "Nhiệm vụ", cells: {} };

/** What Văn phòng Sở reported for quarter I: 1.1 done, the quarter's report under way, 2 not started, II blank; 450 of 500 files. */
export const quarterOne: TaskRow[] = [
  {
    ...place,
    occurrenceId: "1.1",
    progress: "done",
    completedOn: "2024-02-12",
    document: "=12/KH-VP",
    result: "Đã ban hành Kế hoạch",
    difficulty: "Thiếu người",
    source,
  },
  { ...place, occurrenceId: "1.2@2024-Q1", progress: "inProgress", result: "Đang dự thảo", source },
  { ...place, occurrenceId: "2", progress: "notStarted", source },
  { ...place, occurrenceId: "II", source },
];

const quarterFigures: IndicatorRow[] = [
  { ...place, indicatorId: "I.3.1", status: "reported", numerator: 450, denominator: 1500, source },
  { ...place, indicatorId: "I.5.2", status: "reported", numerator: 2, source },
];

/** The small plan's workbook at 10 June, with that report. */
export function bookAfterQuarterOne(tasks: TaskRow[] = quarterOne): PlanBook {
  const report = {
    ...place,
    source: { file: "bc.xlsx", hash: "q1" },
    receivedOn: "2024-03-18" as const,
    contactCells: {},
    cells: 0,
    taken: 0,
    inFindings: 0,
    runId: "R1",
  };
  const consolidation = { tasks, indicators: quarterFigures, reports: [report], findings: [] };
  return { ...smallBook(), asOf: "2024-06-10", periodId: "2024-H1", consolidation };
}

/** The template of Văn phòng Sở for the half year after that report. */
export function nextTemplate(tasks?: TaskRow[]): TemplateInput {
  const book = bookAfterQuarterOne(tasks);
  const period = periodById("2024-H1", book.settings)!;
  const [work] = workOfUnits(book, period);
  return { ...work!, plan: book.plan, period, settings: book.settings, asOf: book.asOf };
}
