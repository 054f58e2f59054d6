import { cellAddress } from "../../sheets/model/a1";
import type { CellRecord } from "../../sheets/model/workbookCells";
import { isDateFormat } from "../../sheets/model/dateFormat";

/** One rectangle as Office.js gives it; `top` and `left` are 0-based. */
export interface LoadedBlock {
  top: number;
  left: number;
  values: unknown[][];
  formulas: unknown[][];
  numberFormats: unknown[][];
}

const errorPattern = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

function toRecord(
  address: string,
  value: unknown,
  formula: unknown,
  format: unknown,
): CellRecord | undefined {
  const hasFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (value === "" && !hasFormula) return undefined;
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return undefined;
  const record: CellRecord = { address, value };
  if (hasFormula) record.formula = formula.slice(1);
  // In a text cell "#N/A" is what someone typed.
  const isText = format === "@" && !hasFormula;
  if (typeof value === "string" && !isText && errorPattern.test(value)) {
    record.value = null;
    record.error = value;
  }
  if (typeof value === "number" && typeof format === "string" && isDateFormat(format)) record.isDate = true;
  return record;
}

/** The filled cells of a block, in reading order. A formula without result is kept: it is not blank. */
export function blockCells(block: LoadedBlock): CellRecord[] {
  return block.values.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const address = cellAddress(block.top + r, block.left + c);
      return toRecord(address, value, block.formulas[r]?.[c], block.numberFormats[r]?.[c]) ?? [];
    }),
  );
}
