import { normalise } from "../text";
import type { InputCell, RawCell, Submission } from "../submission/submission";

/** Printable ASCII: whatever stands beside it, something is to be seen. */
const seen = /[!-~]/;

/** Holds nothing a person would see: no formula, no error, and no text beyond white space. */
export function isBlank({ value, formula, error }: RawCell): boolean {
  if (formula !== undefined || error !== undefined) return false;
  return value === null || (typeof value === "string" && !seen.test(value) && normalise(value) === "");
}

/** Every cell of the submission that holds something, in its order: what must end up taken or in the findings. */
export function inputCells(submission: Submission): InputCell[] {
  const rows = [...submission.tasks, ...submission.indicators].map((entry) => entry.cells);
  return [submission.contact, ...rows]
    .flatMap((cells): (InputCell | undefined)[] => Object.values(cells))
    .filter((cell) => cell !== undefined)
    .filter((cell) => !isBlank(cell.raw));
}

/** Tells cells apart across sheets. */
export function cellKey({ sheet, address }: { sheet?: string; address?: string }): string {
  return `${sheet ?? ""}!${address ?? ""}`;
}

/** A row's cells without those that hold nothing to see. */
export function filledCells<Field extends string>(
  cells: Partial<Record<Field, InputCell>>,
): Partial<Record<Field, InputCell>> {
  const filled = Object.entries<InputCell | undefined>(cells).filter(
    ([, cell]) => cell && !isBlank(cell.raw),
  );
  return Object.fromEntries(filled) as Partial<Record<Field, InputCell>>;
}
