import type { IncomingFile, Intake, IntakeRow } from "../../app/contract";

/** Tells files of one name apart by when they were saved. */
export function rowKey({ file, savedAt = "", hash }: Pick<IntakeRow, "file" | "savedAt" | "hash">): string {
  return `${file}/${savedAt}/${hash}`;
}

function fileOf(row: IntakeRow, files: readonly IncomingFile[]): IncomingFile | undefined {
  return files.find(({ name, savedAt }) => name === row.file && savedAt === row.savedAt);
}

/** The rows with something a unit has to correct or review, whose file is at hand: sheets of the open workbook have none. */
export function returnableRows({ rows }: Intake, files: readonly IncomingFile[]): IntakeRow[] {
  return rows.filter(
    (row) =>
      row.hash !== "" &&
      row.findings.some(({ severity }) => severity !== "info") &&
      fileOf(row, files) !== undefined,
  );
}

/** The files of these rows, each once. */
export function filesOf(rows: readonly IntakeRow[], files: readonly IncomingFile[]): IncomingFile[] {
  return [...new Set(rows.flatMap((row) => fileOf(row, files) ?? []))];
}
