import type { Outcome } from "../../src/domain/finding/finding";
import type { PlacedRows } from "../../src/planDocument/appendix/placeRows";
import { readAppendix } from "../../src/planDocument/appendix/readAppendix";

/** Reads tables of plain cells that have nothing above them. */
export function appendixOf(tables: readonly string[][][]): Outcome<PlacedRows | undefined> {
  const { value, findings } = readAppendix({ paragraphs: [], tables: tables.map((rows) => ({ rows })) });
  return { value: value.placed, findings };
}
