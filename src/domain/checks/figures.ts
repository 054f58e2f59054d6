import type { Finding } from "../finding/finding";
import type { IndicatorKind } from "../plan/plan";
import type { InputCell } from "../submission/submission";
import { fold, parseVietnameseNumber } from "../text";
import { at, found, received, refuse, refuseComputed, type Reading, type RowPlace } from "./reading";

/** A figure and whether it was typed with a per cent sign. */
export interface Figure {
  number: number;
  percent: boolean;
}

/** A figure of an indicator: a number of 0 or more. Text that is a number is repaired and said so; a yes/no may be said in words. */
export function readFigure(row: RowPlace, cell: InputCell, kind: IndicatorKind): Reading<Figure> {
  const computed = refuseComputed(row, cell);
  if (computed) return { findings: [computed] };
  const read = figureOf(cell, kind);
  if (!read) return { findings: [refuse("notNumber", row, cell, {})] };
  const { number, percent, repaired } = read;
  if (number < 0) return { findings: [refuse("negative", row, cell, { value: number })] };
  const findings: Finding[] = repaired
    ? [found("textNumber", at(row, cell), { value: number }, { received: received(cell) })]
    : [];
  return { value: { number, percent }, findings };
}

const yesNo = new Map<string | boolean, number>([
  [fold("Có"), 1],
  [fold("Không"), 0],
  [true, 1],
  [false, 0],
]);

function figureOf(cell: InputCell, kind: IndicatorKind): (Figure & { repaired: boolean }) | undefined {
  const { value, isDate } = cell.raw;
  // "1/2" becomes 1 February in Excel: its serial number is no figure.
  if (value === null || isDate) return undefined;
  if (typeof value === "number") {
    return Number.isFinite(value) ? { number: value, percent: false, repaired: false } : undefined;
  }
  const said = kind === "yesNo" ? yesNo.get(typeof value === "string" ? fold(value) : value) : undefined;
  if (said !== undefined) return { number: said, percent: false, repaired: true };
  if (typeof value === "boolean") return undefined;
  const { value: number, percent, ambiguous } = parseVietnameseNumber(value);
  return number === undefined || ambiguous ? undefined : { number, percent, repaired: true };
}
