import { asUnit } from "../domain/consolidation/asUnit";
import type { CheckedSubmission } from "../domain/consolidation/consolidation";
import { submissionsOf } from "../domain/consolidation/submissionsOf";
import type { Finding } from "../domain/finding/finding";
import { finding } from "../domain/finding/make";
import type { PlanBook } from "../domain/plan/planBook";
import { sheetsToPlanBook } from "../sheets/plan/sheetsToPlanBook";
import type { WorkbookCells } from "../sheets/model/workbookCells";
import type { IntakeRow, UnitName } from "./contract";

/** What the upper level takes reports of. */
export interface UpperLevel {
  planId: string;
  planVersion: string;
  periodId: string;
  /** The units that report here and surely have this name. */
  reporting: (name: string) => UnitName[];
}

/** The reports in the plan workbook of a level below, or why there are none. */
export interface LowerReports {
  rows: IntakeRow[];
  /** About the workbook as a whole, or of files it could not read itself. */
  findings: Finding[];
}

function filledIn(rows: readonly { source: { cells: object } }[]): number {
  return rows.reduce((sum, { source }) => sum + Object.keys(source.cells).length, 0);
}

/** One report of the level below, as a file that came in: with its own file, hash, cells and findings. */
function rowOf(
  checked: CheckedSubmission,
  unit: UnitName,
  broughtBy: string,
  receivedOn: string | undefined,
): IntakeRow {
  const { report, tasks, indicators, findings } = asUnit(checked, unit.id);
  return {
    ...report.source,
    ...(receivedOn !== undefined && { savedAt: `${receivedOn}T00:00` }),
    state: findings.length > 0 ? "acceptedWithFindings" : "accepted",
    broughtBy,
    unit,
    taskCells: filledIn(tasks),
    indicatorCells: filledIn(indicators),
    findings,
    checked: { report, tasks, indicators, findings },
  };
}

function rowsOf(book: PlanBook, file: string, { periodId, reporting }: UpperLevel): IntakeRow[] {
  const { reports } = book.consolidation;
  return submissionsOf(book.consolidation).flatMap((checked, index): IntakeRow[] => {
    const { report } = checked;
    if (report.periodId !== periodId) return [];
    const name = book.plan.units.find(({ id }) => id === report.unitId)?.name ?? report.unitId;
    const [unit, ...others] = reporting(name);
    if (unit && others.length === 0) return [rowOf(checked, unit, file, reports[index]?.receivedOn)];
    // Every list numbers its units itself: without the same name nobody can say who it is here.
    const unknown = finding("unitUnknown", { file: report.source.file, periodId }, { unit: name });
    return [
      {
        ...report.source,
        state: "refused",
        broughtBy: file,
        taskCells: 0,
        indicatorCells: 0,
        findings: [unknown],
      },
    ];
  });
}

/**
 * Reads the plan workbook of a level below as the reports of its units. Nothing is judged anew: rows keep their own source and findings.
 * Undefined where the workbook is no plan workbook; refused where it is damaged, of another plan or version, or has no report of the period.
 */
export function lowerReports(
  cells: WorkbookCells,
  file: string,
  upper: UpperLevel,
): LowerReports | undefined {
  const { value: book, findings, kind } = sheetsToPlanBook(cells);
  if (kind !== "plan") return undefined;
  const refuse = (...why: Finding[]): LowerReports => ({ rows: [], findings: why });
  if (!book) return refuse(finding("planBookUnread", { file }), ...findings);
  const { plan, consolidation } = book;
  if (plan.id !== upper.planId) return refuse(finding("otherPlan", { file }, { plan: plan.title }));
  if (plan.version !== upper.planVersion) return refuse(finding("otherPlanVersion", { file }));
  const rows = rowsOf(book, file, upper);
  if (rows.length === 0) return refuse(finding("noReports", { file }, { period: upper.periodId }));
  const ofFiles = consolidation.findings.filter(({ place }) => place.unitId === undefined);
  return { rows, findings: [...findings, ...ofFiles] };
}
