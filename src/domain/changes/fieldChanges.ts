import type { CellSubject } from "../consolidation/changedCells";
import type { Change, ChangedField } from "./change";

/** Values of one row (or of a report's contact) with the file they stood in. */
export interface Sourced<Field extends string> {
  values: Partial<Record<Field, string | number | undefined>>;
  source: { file: string; sheet?: string; cells: Partial<Record<Field, string>> };
}

function placeOf<Field extends string>(field: Field, { source }: Sourced<Field>): Change["place"] {
  const { file, sheet, cells } = source;
  const address = cells[field];
  return address === undefined ? { file } : { file, ...(sheet !== undefined && { sheet }), address };
}

/** The fields in which two rows differ, in the fields' order; either row may be missing. */
export function fieldChanges<Field extends ChangedField>(
  fields: readonly Field[],
  before: Sourced<Field> | undefined,
  after: Sourced<Field> | undefined,
  about: { unitId: string; subject: CellSubject },
): Change[] {
  return fields.flatMap((field): Change[] => {
    const [was, is] = [before?.values[field], after?.values[field]];
    if (was === is) return [];
    if (is === undefined) {
      return before && was !== undefined
        ? [{ ...about, field, kind: "removed", before: was, place: placeOf(field, before) }]
        : [];
    }
    if (!after) return [];
    const place = placeOf(field, after);
    return was === undefined
      ? [{ ...about, field, kind: "added", after: is, place }]
      : [{ ...about, field, kind: "changed", before: was, after: is, place }];
  });
}
